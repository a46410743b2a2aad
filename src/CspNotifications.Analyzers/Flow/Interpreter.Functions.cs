using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Lambdas, local functions and delegates: when they run, with what, and what they do then.</summary>
internal sealed partial class Interpreter
{
    private int Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        if (context.Functions.Of(lambda, graph, context) is not { } function)
            return Unknown(lambda);

        var target = new DelegateTarget(lambda.Symbol, ThisOf(function), null) { Function = function, Environment = RoundOf(function) };
        var made = _memory.Make(lambda, OfType(lambda) with { Targets = [target], IsNotNull = true });
        context.Functions.MarkMade(target, _memory.Current, context);
        if (!IsSeenToRun(lambda))
            Escape(made, lambda);

        return made;
    }

    /// <summary>A function within the body runs on the same object, 0 for one that does not look at it.</summary>
    private int ThisOf(Summary function) => function.UsesThis ? This(context.Owner.ContainingType) : 0;

    /// <summary>Each round of a <c>foreach</c> has a variable of its own, which nothing writes again.</summary>
    private ImmutableArray<(object Variable, int Value)> RoundOf(Summary function) =>
    [
        .. function.CapturedVariables
            .Where(captured => captured.Variable is ILocalSymbol { IsForEach: true })
            .Select(captured => (captured.Variable, _memory.Read(_memory.Numbering.Place(0, captured.Variable, captured.Type)))),
    ];

    private int Delegate(IDelegateCreationOperation creation)
    {
        var function = Evaluate(creation.Target);
        if (_memory.Fact(function) is { Targets.IsEmpty: false } known)
            _memory.SetFact(function, known with { Type = creation.Type });

        return function;
    }

    /// <summary>It is kept in a variable, called, returned or handed to a call: there it is seen what becomes of it.</summary>
    private static bool IsSeenToRun(IOperation function)
    {
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent switch
        {
            null or IReturnOperation or IFlowCaptureOperation => true,
            IArgumentOperation { Parent: IInvocationOperation } => true,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } => true,
            IInvocationOperation => true,
            _ => false,
        };
    }

    private int MethodGroup(IMethodReferenceOperation method)
    {
        var receiver = method.Instance is null ? 0 : Evaluate(method.Instance);
        var called = method.Method is { ReducedFrom: { IsGenericMethod: false } extension } ? extension : method.Method;
        var target = new DelegateTarget(called, receiver, method.Instance) { Function = context.Functions.Of(method.Method) };
        if (target.Function is { } own)
            target = target with { Receiver = ThisOf(own) };

        var made = _memory.Make(method, OfType(method) with { Targets = [target], IsNotNull = true });
        if (target.Function is not null)
        {
            context.Functions.MarkRun(method.Method);
            if (!IsSeenToRun(method))
                Escape(made, method);
        }

        return made;
    }

    /// <summary>Nobody sees when it runs from here on: it may at once, and whenever what it captured changes.</summary>
    private void Escape(int value, IOperation site)
    {
        var matters = false;
        foreach (var target in _memory.Fact(value).Targets)
        {
            RunSometime(target, site);
            matters |= target.Function is { } function && (!function.Sends.IsEmpty || !function.Handovers.IsEmpty || function.Exits.Any(exit => WritesCaptured(function, exit)));
        }

        if (matters)
            _memory.Current = _memory.Current with { Escaped = _memory.Current.Escaped.Add(value) };
    }

    /// <summary>What a function returns that an object keeps and runs later, or never: what it asked of others need not be so.</summary>
    private int RunEscaping(IOperation site, int value)
    {
        Escape(value, site);
        return ResultOfUnsure(value, (site, "result"), null);
    }

    private int ResultOfUnsure(int function, object site, ITypeSymbol? type)
    {
        var before = _memory.Current;
        var result = OrNotRun(before, ResultOf(function, site, type), site, type);
        ForgetAnswers(before, []);
        return result;
    }

    /// <summary>What was written may have been written.</summary>
    private int OrNotRun(State before, int returned, object site, ITypeSymbol? type)
    {
        if (IsDead || ReferenceEquals(before.Store, _memory.Current.Store))
            return returned;

        var result = _memory.Numbering.Place(0, (site, "maybe"), type);
        _memory.Current = _memory.Join(_memory.Current.WithPlace(result, returned), before, (site, "maybe", _position));
        returned = _memory.Read(result);
        _memory.Current = _memory.Current.WithoutPlace(result);
        return returned;
    }

    /// <summary>It may run, with arguments of which nothing is known, or not.</summary>
    public void RunSometime(DelegateTarget target, IOperation site)
    {
        if (target.Function is not { } function)
            return;

        context.Functions.MarkRun(target.Method);
        RunMaybe(site, function, BindingsOf(target, []));
    }

    /// <summary>It may run, or not: its sends count, what it writes may have been written, and what it asked of others need not be so.</summary>
    private int RunMaybe(IOperation site, Summary function, Bindings bindings, bool isCalled = false)
    {
        LiftFunction(site, function, bindings, isCalled);
        var before = _memory.Current;
        var wasDead = IsDead;
        var returned = LeaveAny(site, function, bindings);
        if (function.Exits.Any(exit => WritesCaptured(function, exit)))
            returned = OrNotRun(before, returned, site, site.Type);

        ForgetAnswers(before, bindings.Arguments);
        IsDead = wasDead;
        return returned;
    }

    private static bool WritesCaptured(Summary function, State exit)
    {
        var writes = false;
        exit.Store.ForEach((place, _) =>
        {
            var (owner, key, _) = function.Numbering[place];
            writes |= owner == 0 ? key is IFieldSymbol or IPropertySymbol || function.IsCaptured(key) : function.Numbering.IsInput(owner);
        });
        return writes;
    }

    /// <summary>What escaped may run again now that something it captured was written.</summary>
    private void RerunEscaped(int place, IOperation site)
    {
        if (_memory.Current.Escaped.IsEmpty)
            return;

        var (owner, key, _) = _memory.Numbering[place];
        foreach (var escaped in _memory.Current.Escaped.Values)
        {
            foreach (var target in _memory.Fact(escaped).Targets)
            {
                if (target.Function is not { } function)
                    continue;

                if (owner == 0 && !function.CapturedVariables.Any(captured => SymbolEqualityComparer.Default.Equals(captured.Variable as ISymbol, key as ISymbol)))
                    continue;

                if (owner == 0 && BindingsOf(target, []).Captured(key) != 0)
                    continue;

                LiftFunction(site, function, BindingsOf(target, []), isCalled: false);
            }
        }
    }

    private static Bindings BindingsOf(DelegateTarget target, ImmutableArray<int> arguments) =>
        new(target.Receiver, arguments, TypeMap.None) { Environment = target.Environment };

    /// <summary>A delegate that is called here: what it stands for runs; of one that was handed in, the callers know what it returns.</summary>
    private int? CallDelegate(IInvocationOperation call, int callee, SentArgument[] arguments)
    {
        var targets = _memory.Fact(callee).Targets;
        if (targets.IsEmpty)
            return IsCalledByInput(callee) ? CallInput(call, callee, arguments) : null;

        if (targets.Length == 1)
            return CallTarget(call, targets[0], arguments);

        // Which of several runs nobody knows, or all of them do, one after the other.
        int? result = null;
        foreach (var target in targets)
        {
            var returned = target.Function is { } function
                ? RunMaybe(call, function, BindingsOf(target, [.. arguments.Select(argument => argument.Value)]), isCalled: true)
                : CallTarget(call, target, arguments) ?? Unknown(call);
            result = result is { } before ? _memory.Either(before, returned, (call, "either", _position)) : returned;
        }

        return result;
    }

    private int? CallTarget(IInvocationOperation call, DelegateTarget target, SentArgument[] arguments)
    {
        HandThrough(call, Rebind(target, arguments));
        if (target.Function is { } function)
        {
            context.Functions.MarkRun(target.Method);
            return RunFunction(call, function, target, [.. arguments.Select(argument => argument.Value)], PlacesOf(target.Method, call.Arguments));
        }

        var (receiver, handed) = AsCalled(target, Rebind(target, arguments));
        return Call(call, target.Method, receiver, handed, PlacesOf(target.Method, call.Arguments));
    }

    private bool IsCalledByInput(int callee) => _memory.Numbering.IsInput(callee) && !_memory.Fact(callee).Facets.IsKnown;

    /// <summary>What it returns, and what it does, the callers know.</summary>
    private int CallInput(IInvocationOperation call, int callee, SentArgument[] arguments)
    {
        var result = _memory.Read(_memory.Numbering.Place(callee, new ResultKey(call, [.. arguments.Select(argument => argument.Value)]), call.Type));
        RunUnseen(call, call.TargetMethod, 0, arguments);
        RunHandedOver(call, 0, arguments);
        WriteByReference(call.Arguments);
        if (IsForItsEffect(call))
            _memory.Current = _memory.Current.WithPlace(_memory.Numbering.Place(0, new CalledKey(call), call.Type), result) with { RanHandedIn = true };

        return result;
    }

    /// <summary>One that is asked for a value is seen to run where that goes.</summary>
    private static bool IsForItsEffect(IInvocationOperation call) =>
        call.Type is null or { SpecialType: SpecialType.System_Void } or INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask" }
        || call.Parent is IExpressionStatementOperation;

    /// <summary>A function within the body runs here, with these arguments.</summary>
    private int RunFunction(IOperation site, Summary function, DelegateTarget target, ImmutableArray<int> arguments, ImmutableArray<int> places)
    {
        var bindings = BindingsOf(target, arguments) with { Places = places };
        LiftFunction(site, function, bindings, isCalled: true);
        return LeaveFunction(site, function, target.Method, bindings);
    }

    private int LeaveFunction(IOperation site, Summary function, IMethodSymbol method, Bindings bindings)
    {
        Throw(site, function, bindings);
        return Come(site, function, method, bindings);
    }
}

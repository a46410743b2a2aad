using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Calls and constructions: whether they send, what they return, what they write.</summary>
internal sealed partial class Interpreter
{
    private int Invoke(IInvocationOperation call)
    {
        var receiver = call.Instance is null ? 0 : OwnerOf(call.Instance);
        var arguments = EvaluateArguments(call.Arguments);
        if (IsDead)
            return Unknown(call);

        if (call.Instance is not null)
            Dereference(call.Instance, receiver);

        if (IsDead)
            return Unknown(call);

        HandArguments(call.Arguments, arguments);
        Observe(AsWritten(call, receiver, arguments));
        ObserveRegistration(new(call, call.TargetMethod, 0, null, arguments));
        if (call.TargetMethod.MethodKind == MethodKind.Constructor)
        {
            Construct(call, call.Arguments, call.TargetMethod, receiver, arguments);
            return receiver;
        }

        var result = Result(call, receiver, arguments);
        if (IsDead)
            return result;

        AssumeReturned(call.TargetMethod, arguments);
        return result;
    }

    /// <summary>An extension method is called on its first argument.</summary>
    private SendCall AsWritten(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        if (call.TargetMethod.IsExtensionMethod && call.Instance is null && FirstOf(arguments) is >= 0 and var first)
            return new(call, call.TargetMethod, arguments[first].Value, call.Arguments[first].Value, arguments);

        return new(call, call.TargetMethod, receiver, call.Instance, arguments) { IsPlumbing = _sends.IsPlumbing(call.TargetMethod, receiver, call.Instance, IsThis(receiver)) };
    }

    /// <summary>Where the argument of the first parameter stands: named arguments come in any order.</summary>
    private static int FirstOf(SentArgument[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal is 0)
                return i;
        }

        return arguments.Length - 1;
    }

    private SentArgument[] EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new SentArgument[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = arguments[i];
            var isOut = argument.Parameter?.RefKind == RefKind.Out;
            values[i] = new(argument.Parameter, isOut ? 0 : Evaluate(DefaultOf(argument) ?? argument.Value));
            Refresh(values[i].Value);
        }

        return values;
    }

    /// <summary>A text that is left out, as its parameter declares it: in the call only the characters are left of it.</summary>
    private IOperation? DefaultOf(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
            ? context.Scope.DefaultOf(parameter, _cancellation)
            : null;

    /// <summary>The arguments of a delegate's call as those of the method it stands for.</summary>
    private static SentArgument[] Rebind(DelegateTarget target, SentArgument[] arguments)
    {
        var method = target.Method;
        var first = method is { IsExtensionMethod: true, ReducedFrom: null } && target.Receiver != 0 ? 1 : 0;
        var bound = new SentArgument[arguments.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            var ordinal = (arguments[i].Parameter?.Ordinal ?? i) + first;
            bound[i] = arguments[i] with { Parameter = ordinal < method.Parameters.Length ? method.Parameters[ordinal] : null };
        }

        return bound;
    }

    /// <summary>
    /// A function that is handed over is taken to run: with the elements of a collection, or with whatever its parameters say.
    /// </summary>
    private void RunHandedOver(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var collection = IsCollection(call.TargetMethod.ContainingType) ? receiver : 0;
        var elementType = ElementTypeOf(call.TargetMethod.ContainingType);
        foreach (var argument in arguments)
        {
            if (argument.Value == 0)
                continue;

            if (collection == 0 && IsCollection(argument.Parameter?.Type))
                (collection, elementType) = (argument.Value, ElementTypeOf(argument.Parameter?.Type));

            if (_memory.Fact(argument.Value).Targets.IsEmpty)
                continue;

            if (collection == 0)
                RunOn(call, argument.Value);
            else
                RunOn(call, argument.Value, ReadElement(collection, ElementKey.Any, (call, "handed"), elementType));
        }
    }

    /// <summary>One that was handed over runs with these, or not at all unless it surely does; what it returns.</summary>
    private int RunHanded(IInvocationOperation call, int function, DelegateTarget target, SentArgument[] handed, bool isSure = false)
    {
        if (target.Function is { } own)
        {
            context.Functions.MarkRun(target.Method);
            if (isSure)
            {
                var bindings = BindingsOf(target, [.. handed.Select(argument => argument.Value)]);
                LiftFunction(call, own, bindings, isCalled: false);
                return LeaveFunction(call, own, target.Method, bindings);
            }

            var result = RunMaybe(call, own, BindingsOf(target, [.. handed.Select(argument => argument.Value)]));
            if (!RunsAtOnce(call.TargetMethod) && (own.Exits.Any(exit => WritesCaptured(own, exit)) || !own.Sends.IsEmpty || !own.Handovers.IsEmpty))
                _memory.Current = _memory.Current with { Escaped = _memory.Current.Escaped.Add(function) };

            return Returned(call, target.Method, result);
        }

        HandOn(HandedOver(call, target.Method), handed);
        Observe(AsTarget(new(HandedOver(call, target.Method), target.Method, 0, null, handed) { Callee = function }, target));
        var (receiver, arguments) = AsCalled(target, handed);
        if (Call(HandedOver(call, target.Method), target.Method, receiver, arguments, []) is { } returned)
            return returned;

        RunUnseen(call, target.Method, receiver, arguments);
        return ReturnedBy(call, target.Method, target.Receiver, handed);
    }

    /// <summary>A method of the framework that is done with a function when it returns: nothing runs it later, as it would an element that was put in.</summary>
    private static bool RunsAtOnce(IMethodSymbol method) =>
        ContainerTypes.IsOfFramework(method.ContainingType)
        && method.ContainingType.Name is "List" or "Array" or "Parallel" or "Enumerable"
        && method.ReturnType is not INamedTypeSymbol { TypeKind: TypeKind.Interface } and not INamedTypeSymbol { Name: "Task" or "ValueTask" }
        && !method.OriginalDefinition.Parameters.Any(parameter => parameter.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type });

    /// <summary>An extension's group is bound to its first argument.</summary>
    private static (int Receiver, SentArgument[] Arguments) AsCalled(DelegateTarget target, SentArgument[] arguments) =>
        target.Method is { IsExtensionMethod: true, ReducedFrom: null } method && target.Receiver != 0
            ? (0, [new(method.Parameters[0], target.Receiver), .. arguments.Where(argument => argument.Parameter?.Ordinal != 0 || argument.Value != target.Receiver)])
            : (target.Receiver, arguments);

    /// <summary>The method group where it stands in the call, else the call itself.</summary>
    private static IOperation HandedOver(IInvocationOperation call, IMethodSymbol method)
    {
        foreach (var operation in call.Descendants())
        {
            if (operation is IMethodReferenceOperation group && SymbolEqualityComparer.Default.Equals(group.Method, method))
                return group;
        }

        return call;
    }

    private int Result(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var method = call.TargetMethod;
        var first = receiver != 0 ? receiver : arguments.Length > 0 ? arguments[FirstOf(arguments)].Value : 0;
        var known = method.MethodKind == MethodKind.DelegateInvoke
            ? CallDelegate(call, receiver, arguments)
            : IsTextHandler(method.ContainingType) || IsOfContainer(method) ? null : Call(call, method, receiver, arguments, PlacesOf(method, call.Arguments), call.IsVirtual);
        if (known is { } ran && !IsDead)
        {
            if (IsFluent(method, receiver) && OnlyTargetOf(method, receiver, call.IsVirtual) is { } body)
                KeepParts(ran, body, arguments);

            return WithGuards(call, method, receiver, arguments, WithFlowing(call, ran, arguments));
        }

        if (IsDead)
            return Unknown(call);

        if (Flowing(call, receiver, arguments) is { } flown)
            return flown;

        if (KnownResult(call, method, receiver, first, AsDeclared(arguments)) is { } result)
        {
            WriteByReference(call.Arguments);
            return result;
        }

        RunUnseen(call, method, receiver, arguments);
        RunHandedOver(call, receiver, arguments);
        WriteByReference(call.Arguments);
        if (IsFluent(method, receiver))
            return Fluent(call, receiver, arguments);

        return ReturnedBy(call, method, receiver, arguments);
    }

    /// <summary>In the order of their parameters: who names them may write them in any.</summary>
    private static SentArgument[] AsDeclared(SentArgument[] arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal < arguments[i - 1].Parameter?.Ordinal)
                return [.. arguments.OrderBy(argument => argument.Parameter?.Ordinal)];
        }

        return arguments;
    }

    /// <summary>What the declaration of the called method says of what comes back.</summary>
    private int ReturnedBy(IOperation call, IMethodSymbol method, int receiver, SentArgument[] arguments)
    {
        var result = Returned(Resolved(call, method, arguments) ?? OfType(method.ReturnType, call), method, call);
        return _memory.Make((call, method), result with { Condition = GuardCondition(method, receiver, arguments) });
    }

    /// <summary>What went out by reference may be anything of its type.</summary>
    private void WriteByReference(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;

            var place = PlaceOf(argument.Value);
            if (place == 0 || _outResults.Contains(argument))
                continue;

            var stated = _memory.Model.Of(parameter).Facets;
            var known = _memory.Values.Stated(_memory.Values.OfType(argument.Value.Type), stated, ValueFactory.StepOf(parameter));
            _memory.Write(place, _memory.Make((argument, "out"), known), argument);
        }

        _outResults.Clear();
    }

    /// <summary>What holds because the call came back: <c>[DoesNotReturn]</c>, <c>[DoesNotReturnIf]</c>.</summary>
    private void AssumeReturned(IMethodSymbol method, SentArgument[] arguments)
    {
        if (HasAttribute(method.GetAttributes(), "DoesNotReturnAttribute"))
        {
            Die(_memory.Current, Raised.Any);
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is null || argument.Value == 0)
                continue;

            foreach (var attribute in argument.Parameter.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "DoesNotReturnIfAttribute", ConstructorArguments.Length: 1 }
                    && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: bool when })
                {
                    IsDead |= !AssumeHere(new Condition.Truth(argument.Value), !when);
                }
            }
        }
    }

    private static bool HasAttribute(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name == name)
                return true;
        }

        return false;
    }
}

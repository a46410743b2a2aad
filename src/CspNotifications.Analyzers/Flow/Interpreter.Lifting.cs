using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Sends in called bodies that this one decides, or hands on to its own callers.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The sends in a called body that its callers decide, as sends of this call.</summary>
    private void Lift(IOperation site, Summary summary, Bindings bindings)
    {
        foreach (var pending in summary.Sends)
            Lift(site, summary, pending, bindings);

        foreach (var pending in summary.Handovers)
            Lift(site, summary, pending, bindings);
    }

    private void Lift(IOperation site, Summary summary, PendingSend pending, Bindings bindings)
    {
        if (context.Effort.IsSpent)
            return;

        var before = _memory.Current;
        var wasDead = IsDead;
        var called = new Instantiation(this, _memory, summary, pending.State, SiteOf(site, summary), bindings);
        if (called.Apply())
            Observe(site, summary, pending, called, bindings);

        Spend(called);
        _memory.Current = before;
        IsDead = wasDead;
    }

    private void Observe(IOperation site, Summary summary, PendingSend pending, Instantiation called, Bindings bindings)
    {
        var inner = pending.Call;
        var arguments = new SentArgument[inner.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = inner.Arguments[i] with { Value = called.Map(inner.Arguments[i].Value) };

        var call = inner with
        {
            Operation = site,
            Method = bindings.Types.Of(inner.Method),
            Receiver = called.Map(inner.Receiver),
            Callee = called.Map(inner.Callee),
            Arguments = arguments,
            IsPlumbing = inner.IsPlumbing && (IsWithin(summary) || IsPlumbing(site)),
            Path = inner.Path.Insert(0, inner.Operation),
            IsSaid = inner.IsSaid || (context.Enclosing.StrictIn is not null && Unestablished.IsSaidIn(summary.Owner)),
        };
        if (call.Path.Length > MaxPath)
            call = call with { Path = call.Path.RemoveAt(MaxPath / 2) };

        // A function of this body is where it stands; what another body registers is this call's matter.
        if (ContainerNames.Registers(call.Method))
            ObserveRegistration(IsWithin(summary) ? call with { Operation = inner.Operation, Path = inner.Path } : call);
        else
            Observe(call, pending.Inside);
    }

    /// <summary>So many calls on the way to a send are shown: the first ones and the last.</summary>
    private const int MaxPath = 6;

    /// <summary>A call that may send: by its method, or by what the delegate through which it is made stands for.</summary>
    private void Observe(SendCall call, Verdict inside = Verdict.Allowed)
    {
        var through = call.Callee != 0 ? call.Callee : call.Method.MethodKind == MethodKind.DelegateInvoke ? call.Receiver : 0;
        if (through == 0 || _memory.Fact(through).Targets.IsEmpty)
        {
            _sends.Observe(_memory, call, inside);
            LiftOverride(call);
            return;
        }

        // The delegate may be a sender itself.
        if (call.Method.MethodKind == MethodKind.DelegateInvoke)
            _sends.Observe(_memory, call, inside);

        foreach (var target in _memory.Fact(through).Targets)
            Observe(call with { Callee = through }, target, inside);
    }

    private void Observe(SendCall call, DelegateTarget target, Verdict inside)
    {
        var arguments = Rebind(target, call.Arguments);
        if (target.Function is not { } function)
        {
            _sends.Observe(_memory, AsTarget(call, target) with { Arguments = arguments }, inside);
            var (receiver, handed) = AsCalled(target, arguments);
            LiftTargets(call.Operation, target.Method, new(receiver, ByPosition(call.Operation, target.Method, handed), TypeMap.From(target.Method)));
            return;
        }

        if (_memory.Model.IsSender(target.Method))
            _sends.Observe(_memory, call with { Method = target.Method, Arguments = arguments }, inside);

        context.Functions.MarkRun(target.Method);
        LiftFunction(call.Operation, function, BindingsOf(target, [.. call.Arguments.Select(argument => argument.Value)]), isCalled: true);
    }

    /// <summary>A virtual call in a called body, now that it is known on what it is made.</summary>
    private void LiftOverride(SendCall call)
    {
        if (!call.Path.IsEmpty && call.Receiver != 0 && Implementations.IsVirtual(call.Method))
            LiftTargets(call.Operation, call.Method, new(call.Receiver, ByPosition(call.Operation, call.Method, call.Arguments), TypeMap.From(call.Method)));
    }

    /// <summary>The sends of each body that is known to run. One that comes back to itself, on the same object, sends nothing more than it does the first time.</summary>
    private void LiftTargets(IOperation site, IMethodSymbol method, Bindings bindings)
    {
        if (_targets.Count >= MaxTargets)
            return;

        foreach (var target in TargetsOf(method, bindings.Receiver, isVirtual: true))
        {
            if (target.Only is not { } body || _targets.Contains((body, bindings.Receiver)))
                continue;

            var before = _memory.Current;
            _targets.Push((body, bindings.Receiver));
            AssumeMadeAs(bindings.Receiver, target.Types);
            Lift(site, body, bindings);
            _targets.Pop();
            _memory.Current = before;
        }
    }

    /// <summary>Overrides and handed methods that call such again: further in they are not followed.</summary>
    private const int MaxTargets = 4;

    private readonly Stack<(Summary Body, int Receiver)> _targets = new();

    /// <summary>A call through a delegate as one of the method it stands for.</summary>
    private SendCall AsTarget(SendCall call, DelegateTarget target) => call with
    {
        Method = target.Method,
        Receiver = target.Receiver,
        Instance = target.Instance,
        IsPlumbing = _sends.IsPlumbing(target.Method, target.Receiver, target.Instance, IsThis(target.Receiver)),
    };

    /// <summary>It is a function of this body, and no member of its own.</summary>
    private static bool IsWithin(Summary summary) =>
        summary.Owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };

    private bool IsPlumbing(IOperation site) =>
        site is IInvocationOperation call
        && _sends.IsPlumbing(call.TargetMethod, call.Instance is null ? 0 : -1, call.Instance, IsCaptureOfThis(call.Instance));

    private bool IsCaptureOfThis(IOperation? instance) =>
        instance is IFlowCaptureReferenceOperation capture && IsThis(_memory.ReadHeld(_memory.Numbering.Place(0, capture.Id, capture.Type)));

    /// <summary>Of several bodies that may run all have to send for the call to send; the least of it counts.</summary>
    private void LiftAgreed(IOperation site, ImmutableArray<Summary> targets, Bindings bindings)
    {
        var before = _sends.Seen;
        ObservedSend? least = null;
        foreach (var target in targets)
        {
            _sends.Seen = new();
            Lift(site, target, bindings);
            before.AddAllUnestablished(_sends.Seen);
            before.AddAllAside(_sends.Seen);
            var worst = _sends.Seen.Observed.OrderByDescending(seen => seen.Judgement.Verdict).FirstOrDefault();
            if (worst is null)
            {
                least = null;
                break;
            }

            least = least is null || worst.Judgement.Verdict < least.Judgement.Verdict ? worst : least;
        }

        _sends.Seen = before;
        if (least is not null)
            _sends.Seen.Add(least);
    }
}

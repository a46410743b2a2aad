using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A send as it was seen: what it comes to, and the facets that show it.</summary>
internal sealed record ObservedSend(IOperation Operation, IMethodSymbol Method, Judgement Judgement, Shown Shown)
{
    /// <summary>From a call that leads to the send: the calls in between and, last, the send itself.</summary>
    public ImmutableArray<IOperation> Path { get; init; } = [];

    /// <summary>Tests of what the body was handed lead to it: only if they are ever passed does it happen.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>The call that really sends.</summary>
    public IOperation Innermost => Path.IsEmpty ? Operation : Path[Path.Length - 1];
}

/// <summary>The sends of a body: what each comes to here, and what callers are asked of it.</summary>
internal sealed class Sends(AnnotationModel model, SummaryScope scope, Enclosing enclosing, Joiner joiner, ISymbol owner, bool keepsAll)
{
    private readonly SendFacets _facets = new(model, enclosing);
    private readonly SenderCalls _calls = new(model, scope, enclosing);
    private readonly Unestablished? _strict = enclosing.StrictIn is { } body && !keepsAll ? new(model, enclosing, new(model, enclosing), body) : null;
    private readonly OpenParameters? _exported = !keepsAll && OpenParameters.AreIn(owner, enclosing) ? new(model, new(model, enclosing), owner) : null;

    private readonly Nameless? _nameless = keepsAll ? null : new(model, enclosing, owner, Callers.AreKnown(owner));

    /// <summary>A private method: all that call it can be asked whether they pass its tests.</summary>
    private readonly ISymbol? _asking = !keepsAll && Callers.AreKnown(owner) ? owner : null;

    /// <summary>What was seen since this was put here.</summary>
    public Sightings Seen { get; set; } = new();

    /// <summary>Looks at a call; <paramref name="inside"/> is what it is reported for already.</summary>
    public void Observe(Memory memory, SendCall call, Verdict inside = Verdict.Allowed)
    {
        if (!_calls.MaySend(call.Method))
            return;

        var receiver = call.Callee != 0 && !_calls.IsOnSender(memory, call) ? call with { Receiver = call.Callee } : call;
        if (!_calls.IsOnSender(memory, receiver))
        {
            if (_calls.MayBecomeSender(memory, receiver))
                HandOn(memory, call, inside, Harmless(call));

            return;
        }

        if (call.IsPlumbing)
        {
            HandOn(memory, call, inside, Harmless(call));
            return;
        }

        var isHanded = _calls.IsHandedSomething(memory, call);
        var shown = isHanded
            ? _facets.OriginOf(memory, receiver).Union(_facets.TopicOf(memory, call)).Union(_facets.RecipientOf(memory, call))
            : default;

        if (isHanded && _nameless is not null)
            call = call with { IsNameless = _nameless.Observe(memory, call, receiver, shown, Seen) };

        // On paths where it is handed nothing it is no send: what it is on others is not "always" so.
        var judgement = isHanded ? PolicyTable.Judge(shown.Facets) : Judgement.Harmless;
        if (judgement.Verdict <= Verdict.NotEstablished)
        {
            _strict?.Observe(memory, call, receiver, isHanded ? shown : null, Seen);
            _exported?.Observe(memory, call, receiver, isHanded ? shown : null, Seen);
            judgement = Judgement.Harmless;
        }

        // What is reported where it stands is no matter of this call.
        var seen = judgement.Verdict > inside || call.Path.IsEmpty ? judgement : Judgement.Harmless;
        var isAssumed = _asking is not null && judgement.Verdict > Verdict.NotEstablished && (HasAssumed(memory) || DependsOnCallers(memory, receiver));
        var observed = new ObservedSend(call.Operation, call.Method, seen, shown) { Path = call.Path, IsAssumed = isAssumed };
        Seen.Add(observed);
        observed = observed with { Judgement = judgement };
        if (isAssumed)
        {
            Bring(call, observed, isOpen: true);
            Keep(memory, call.Awaited.Contains(_asking!, SymbolEqualityComparer.Default) ? call : call with { Awaited = call.Awaited.Add(_asking!) }, Worse(inside, judgement.Verdict));
        }
        else if (keepsAll || (judgement.Verdict < Verdict.Forbidden && (DependsOnCallers(memory, receiver) || memory.Current.RanHandedIn)))
        {
            HandOn(memory, call, inside, observed);
        }
        else
        {
            Bring(call, observed, isOpen: false);
        }
    }

    /// <summary>Callers may know more of it: what awaits it goes on asking them where all are known, and else is told what it comes to here.</summary>
    private void HandOn(Memory memory, SendCall call, Verdict inside, ObservedSend here)
    {
        if (keepsAll)
        {
            Keep(memory, call, inside);
            return;
        }

        Bring(call, here, isOpen: false);
        if (call.Awaited.IsEmpty)
            Keep(memory, call, Worse(inside, here.Judgement.Verdict));
        else if (_asking is null)
            Keep(memory, call with { Awaited = [] }, here.Judgement.Verdict);
        else
        {
            Bring(call, here, isOpen: true);
            Keep(memory, call, inside);
        }
    }

    private void Bring(SendCall call, ObservedSend observed, bool isOpen)
    {
        foreach (var body in call.Awaited)
            Seen.Add(new BroughtAbout(body, call.Innermost, observed, isOpen));
    }

    private static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;

    private static ObservedSend Harmless(SendCall call) => new(call.Operation, call.Method, Judgement.Harmless, default) { Path = call.Path };

    private static bool HasAssumed(Memory memory)
    {
        var has = false;
        memory.Current.Assumed.ForEach((value, known) => has |= IsTested(memory, value, known));
        memory.Current.Facts.ForEach((value, known) => has |= memory.Numbering.IsInput(value) && IsTested(memory, value, known));
        return has;
    }

    /// <summary>More is known of it than that it is something, and who got hold of it.</summary>
    private static bool IsTested(Memory memory, int value, Value known)
    {
        var handed = memory.Numbering.Initial(value);
        return handed is null || !known.Equals(handed with { IsNotNull = known.IsNotNull, IsVolatile = known.IsVolatile, IsExposed = known.IsExposed, IsTakenFrom = known.IsTakenFrom });
    }

    /// <summary>Inside a sender its calls on itself are not yet sends to anybody.</summary>
    public bool IsPlumbing(IMethodSymbol method, int receiver, IOperation? instance, bool isThis)
    {
        if (!enclosing.IsSenderType || enclosing.Type is not { } type)
            return false;

        if (isThis || instance is IInstanceReferenceOperation)
            return true;

        return receiver == 0 && method.IsStatic && TypeRelations.IsA(type, method.ContainingType);
    }

    /// <summary>A virtual call on an object that was handed in: a caller may know which override runs.</summary>
    public void KeepVirtual(Memory memory, SendCall call)
    {
        if (SenderCalls.IsHandedIn(memory, call.Receiver))
            Keep(memory, call, Verdict.Allowed);
    }

    /// <summary>Something that is not judged as a send, and that only callers can tell.</summary>
    public void KeepOpen(Memory memory, SendCall call) => Keep(memory, call, Verdict.Allowed);

    private void Keep(Memory memory, SendCall call, Verdict inside)
    {
        // Another body that the call may yet turn out to run sees all that was written.
        var runsOther = call.Callee != 0 || call.Method.MethodKind == MethodKind.DelegateInvoke || Implementations.IsVirtual(call.Method);
        var state = runsOther || memory.Current.RanHandedIn ? memory.Current : Sweep.Around(call, memory.Current, memory.Numbering);
        Seen.Keep(new(call with { Enclosing = call.Enclosing ?? enclosing }, state, inside), joiner);
    }

    private static bool DependsOnCallers(Memory memory, SendCall call)
    {
        if (!Wholes.InputsOf(memory, call.Receiver).IsEmpty)
            return true;

        foreach (var argument in call.Arguments)
        {
            if (!Wholes.InputsOf(memory, argument.Value).IsEmpty)
                return true;
        }

        return false;
    }
}

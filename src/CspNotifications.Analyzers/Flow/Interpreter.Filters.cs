using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Filters: an element that is known by its place passes, fails, or is two ways to go on; one that stands for all is narrowed by what it passed.
/// </summary>
internal sealed partial class Interpreter
{
    private int? Filter(IInvocationOperation call, IMethodSymbol method, int[] elements, int function)
    {
        var tested = new (int Element, bool Passes, bool Fails)[elements.Length];
        for (var i = 0; i < elements.Length; i++)
            tested[i] = Test(call, function, elements[i], i);

        var isCertain = !tested.Any(test => test.Passes && test.Fails);
        var passing = tested.Where(test => test.Passes).Select(test => test.Element).ToArray();
        switch (method.Name)
        {
            case "Any" or "All":
                return isCertain ? TruthOf(call, method.Name == "Any" ? passing.Length > 0 : passing.Length == elements.Length) : null;
            case "TakeWhile":
                return isCertain ? ListOf(call, [.. tested.TakeWhile(test => test.Passes).Select(test => test.Element)]) : null;
            case "Where":
                return isCertain ? ListOf(call, passing) : AnyOf(call, passing, call.Type);
        }

        if (passing.Length == 0)
            return Missing(call, method);

        // One that passes for certain hides those behind it.
        var order = tested.Where(test => test.Passes);
        var candidates = new List<int>();
        foreach (var (element, _, fails) in method.Name.StartsWith("Last", StringComparison.Ordinal) ? order.Reverse() : order)
        {
            candidates.Add(element);
            if (!fails)
                break;
        }

        return Either(call, candidates);
    }

    /// <summary>An element may pass or not: each is a way the query comes out, as with a test that is written out.</summary>
    private (int Element, bool Passes, bool Fails) Test(IInvocationOperation call, int function, int element, int index)
    {
        var passes = May(call, function, element, truth: true);
        var fails = May(call, function, element, truth: false);
        if (passes && fails)
        {
            var choice = Choose(2);
            if (choice < 0)
            {
                // What the test says of the element holds where it passed, not for the object as others know it.
                var each = Pick(element, Value.Unknown, (call, "each", index), _memory.Fact(element).Type);
                return (each, Passes(call, function, each), true);
            }

            (passes, fails) = (choice == 0, choice == 1);
        }

        IsPassed(call, function, element, truth: passes);
        return (element, passes, fails);
    }

    private bool May(IInvocationOperation call, int function, int element, bool truth)
    {
        var asked = _memory.Current;
        var may = IsPassed(call, function, element, truth);
        _memory.Current = asked;
        return may;
    }

    /// <summary>The element passes the test: it is narrowed by that; false when none can.</summary>
    private bool Passes(IInvocationOperation call, int function, int element)
    {
        var asked = _memory.Current;
        var passes = IsPassed(call, function, element, truth: true);
        ForgetAnswers(asked, [element]);
        return passes;
    }

    /// <summary>
    /// The elements that pass. Where that says something of anything else, it is two ways to go on: some do, and it is so; or there is none.
    /// </summary>
    private int Passing(IInvocationOperation call, int function, int element)
    {
        var asked = _memory.Current;
        if (!IsPassed(call, function, element, truth: true))
            return AsListed(Sequence(call, 0), 0);

        var passed = _memory.Current;
        ForgetAnswers(asked, [element]);
        if (ReferenceEquals(_memory.Current.Facts, passed.Facts) && ReferenceEquals(asked.Assumed, passed.Assumed))
            return Sequence(call, element);

        switch (Choose(2))
        {
            case 0:
                _memory.Current = passed;
                var some = Sequence(call, element);
                _memory.SetFact(some, _memory.Fact(some) with { IsFilled = true });
                return some;
            case 1:
                _memory.Current = asked;
                return AsListed(Sequence(call, 0), 0);
            default:
                return Sequence(call, element);
        }
    }

    /// <summary>Perhaps no element passes, or no function ran: then nothing was said of anything else than the elements it would have run on.</summary>
    private void ForgetAnswers(State before, ImmutableArray<int> elements)
    {
        var after = _memory.Current;
        if (ReferenceEquals(before.Facts, after.Facts) && ReferenceEquals(before.Assumed, after.Assumed))
            return;

        var facts = after.Facts;
        var own = new HashSet<int>(elements.SelectMany(_memory.Within));
        IntMap<Value>.ForEachDifference(before.Facts, after.Facts, (value, one, other) =>
        {
            if (own.Contains(value))
                return;

            var was = one.Has ? one.Value : _memory.Numbering.IsInput(value) ? _memory.Numbering.Initial(value) : null;
            if (was is not null)
                facts = other.Has ? facts.Set(value, was.Join(other.Value!)) : facts.Set(value, was);
        });
        _memory.Current = after with { Facts = facts, Assumed = before.Assumed };
    }

    private bool IsPassed(IInvocationOperation call, int function, int element, bool truth)
    {
        if (_memory.Fact(function).Targets is not { Length: 1 } only || only[0] is not { Function: { } own } target)
            return AssumeHere(new Condition.Truth(RunOn(call, function, element)), truth);

        context.Functions.MarkRun(target.Method);
        var bindings = BindingsOf(target, [element]);
        LiftFunction(call, own, bindings, isCalled: false);
        State? all = null;
        var before = _memory.Current;
        var wasDead = IsDead;
        foreach (var exit in own.Exits)
        {
            _memory.Current = before;
            IsDead = false;
            var answer = Leave(call, own, exit, bindings);
            if (IsDead || !AssumeHere(new Condition.Truth(answer), truth))
                continue;

            all = all is null ? _memory.Current : _memory.Join(all, _memory.Current, (call, "passes", _position));
        }

        IsDead = wasDead;
        _memory.Current = all is null ? before : Perhaps(call, own, before, all);
        return all is not null;
    }

    /// <summary>Without elements, or before they are asked for, nothing was written.</summary>
    private State Perhaps(IInvocationOperation call, Summary function, State before, State after) =>
        function.Exits.Any(exit => WritesCaptured(function, exit)) ? _memory.Join(after, before, (call, "perhaps", _position)) : after;
}

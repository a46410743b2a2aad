using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// The states that reach one block, kept apart so that facets which were set together stay together. Two that differ in nothing a send could be
/// judged by become one; beyond <see cref="MaxCount"/> those that differ least do.
/// </summary>
internal sealed class Disjuncts(Numbering numbering, Joiner joiner, object site, Effort effort, int returnPlace)
{
    public const int MaxCount = 8;

    /// <summary>So many changes without coming to rest, and everything is kept in one state, which can only grow.</summary>
    private const int MaxChanges = 32;

    private readonly List<State> _states = [];
    private int _changes;

    public IReadOnlyList<State> States => _states;

    /// <summary>Takes in a state; false when it says nothing new.</summary>
    public bool Add(State state)
    {
        foreach (var known in _states)
        {
            if (joiner.IsCovered(state, known))
                return false;
        }

        _changes++;
        for (var i = 0; i < _states.Count; i++)
        {
            if (AreApart(_states[i], state))
                continue;

            if (_changes > MaxChanges || effort.IsHigh || Difference(_states[i], state) == 0)
                return Replace(i, joiner.Join(_states[i], state, site));
        }

        if (_states.Count >= MaxCount && Nearest(state) is >= 0 and var nearest)
            return Replace(nearest, joiner.Join(_states[nearest], state, site));

        _states.Add(state);
        return true;
    }

    /// <summary>
    /// On their way through other finally blocks, or with references to other variables: where a reference goes is never joined, since a write
    /// through it would then be lost.
    /// </summary>
    private bool AreApart(State left, State right)
    {
        var apart = left.Detours != right.Detours && !left.Detours.SequenceEqual(right.Detours);
        if (effort.IsCoarse)
            return apart;

        IntMap<int>.ForEachDifference(left.Addresses, right.Addresses, (_, one, other) => apart |= one.Has && other.Has);
        return apart;
    }

    private bool Replace(int index, State joined)
    {
        if (joiner.IsCovered(joined, _states[index]))
            return false;

        _states[index] = joined;
        return true;
    }

    /// <summary>The state that differs least; none among those that are never joined with it.</summary>
    private int Nearest(State state)
    {
        var best = (Difference: int.MaxValue, Index: -1);
        for (var i = 0; i < _states.Count; i++)
        {
            if (AreApart(_states[i], state))
                continue;

            var difference = Difference(_states[i], state);
            if (difference < best.Difference)
                best = (difference, i);
        }

        return best.Index;
    }

    /// <summary>In how many things that matter to a send the states differ.</summary>
    private int Difference(State left, State right)
    {
        var count = 0;
        var truths = 0;
        var halves = 0;
        var handed = 0;
        IntMap<int>.ForEachDifference(left.Store, right.Store, (place, one, other) =>
        {
            if (!one.Has || !other.Has)
            {
                if (numbering.IsAssignedFirst(place))
                    return;

                // Here a function was called that was handed in, there it was not: callers know what it does.
                count += numbering[place].Key is CalledKey ? 1 : 0;
            }

            if (Matters(left, one) || Matters(right, other))
                count += Weight(left.FactOf(one.Value, numbering), right.FactOf(other.Value, numbering));
            else if (one.Has && other.Has && AreHandedIn(one.Value, other.Value))
                handed++;
            else if (one.Has && other.Has && AreDifferent(left.FactOf(one.Value, numbering), right.FactOf(other.Value, numbering)))
                truths += place == returnPlace ? 2 : 1;
        });
        var returned = left.Store.TryGet(returnPlace, out var held) ? held : 0;
        IntMap<Value>.ForEachDifference(left.Facts, right.Facts, (value, one, other) =>
        {
            var fact = one.Has ? one.Value : numbering.Initial(value);
            var otherFact = other.Has ? other.Value : numbering.Initial(value);
            if (fact is null || otherFact is null || fact.WithoutAnswers.Equals(otherFact.WithoutAnswers))
                return;

            if (!fact.SaysNothing || !otherFact.SaysNothing)
                count += Weight(fact, otherFact);
            else if (AreDifferent(fact, otherFact))
                truths += value == returned ? 2 : 1;
            else if (IsTruth(fact) != IsTruth(otherFact))
                halves++;
        });

        var assumed = AssumedDifference(left, right, truths, handed);

        // One flag that is true here and false there says nothing, but to a caller that gets it; two of them say that they go together, and so
        // does one with another that is known only here.
        return count > 0 ? count : truths + handed > 1 || (truths > 0 && halves > 0) || assumed ? 1 : 0;
    }

    /// <summary>What was assumed of several inputs, one of which a send could be judged by, goes together.</summary>
    private bool AssumedDifference(State left, State right, int truths, int handed)
    {
        var differ = truths + handed;
        var matter = handed;
        IntMap<Value>.ForEachDifference(left.Assumed, right.Assumed, (value, _, _) =>
        {
            if (left.AssumptionOf(value, numbering) is not { } one || right.AssumptionOf(value, numbering) is not { } other)
                return;

            var matters = one.Facets != other.Facets || !SymbolEqualityComparer.Default.Equals(one.Type, other.Type) || !Equals(one.Excluded, other.Excluded);
            matter += matters ? 1 : 0;
            differ += matters || AreDifferent(one, other) ? 1 : 0;
        });
        return matter > 0 && differ > 1;
    }

    /// <summary>Where no send could tell the two apart, they go together first.</summary>
    private static int Weight(Value? value, Value? other)
    {
        var isHarmless = value is not null
            && other is not null
            && Equals(value.Condition, other.Condition)
            && PolicyTable.AreAlike(value.Facets, other.Facets)
            && PolicyTable.AreAlike(value.Parts, other.Parts);
        return isHarmless ? 1 : 16;
    }

    /// <summary>Callers know of what is handed in what this body does not.</summary>
    private bool AreHandedIn(int value, int other) => value != other && (numbering.IsInput(value) || numbering.IsInput(other));

    private static bool AreDifferent(Value? value, Value? other) =>
        value?.Constants is { } constants && other?.Constants is { } others && !constants.Equals(others);

    private static bool IsTruth(Value known) => known is { Type.SpecialType: SpecialType.System_Boolean, Constants.Count: 1 };

    private bool Matters(State state, IntMap<int>.Side side)
    {
        if (!side.Has)
            return false;

        var fact = state.FactOf(side.Value, numbering);
        if (fact is { SaysNothing: false })
            return true;

        foreach (var place in numbering.MembersOf(side.Value))
        {
            if (state.Store.TryGet(place, out _))
                return true;
        }

        return false;
    }
}

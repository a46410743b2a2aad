using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Two states become one that may be either. Nothing that may be is lost; what was set together may come apart.</summary>
internal sealed class Joiner(Numbering numbering, Func<Place, Value> initial)
{
    /// <summary>Members of members of members: further down they fall back to unknown.</summary>
    private const int MaxDepth = 2;

    /// <summary>The states as one. <paramref name="site"/> names the values that come of places which hold different ones.</summary>
    public State Join(State left, State right, object site)
    {
        var facts = left.Facts;
        IntMap<Value>.ForEachDifference(left.Facts, right.Facts, (value, one, other) =>
        {
            // A value that was not made on one of the paths is not seen on it.
            var before = one.Has ? one.Value : numbering.Initial(value);
            var after = other.Has ? other.Value : numbering.Initial(value);
            facts = facts.Set(value, before is null ? after! : after is null ? before : before.Join(after));
        });

        var joined = left with { Facts = facts, Assumed = JoinAssumed(left, right), Escaped = left.Escaped.Union(right.Escaped) };
        var different = new List<(int Place, int Left, int Right)>();
        IntMap<int>.ForEachDifference(left.Store, right.Store, (place, one, other) =>
        {
            var held = one.Has ? one.Value : Unwritten(place);
            var otherHeld = other.Has ? other.Value : Unwritten(place);
            different.Add((place, held == 0 ? otherHeld : held, otherHeld == 0 ? held : otherHeld));
        });

        foreach (var (place, held, otherHeld) in different)
        {
            if (held == otherHeld)
            {
                joined = joined.WithPlace(place, held);
                continue;
            }

            var value = numbering.ValueIn(place, site);
            joined = Combine(joined, left, held, right, otherHeld, value, depth: 0).WithPlace(place, value);
        }

        IntMap<int>.ForEachDifference(left.Addresses, right.Addresses, (place, one, other) =>
        {
            // A reference that may go to either place goes to none that is known.
            if (one.Has && other.Has)
                joined = joined.WithAddress(place, 0);
            else if (other.Has)
                joined = joined.WithAddress(place, other.Value);
        });

        return joined;
    }

    /// <summary>What was assumed of an input on both paths; a path that assumed nothing takes anything.</summary>
    private IntMap<Value> JoinAssumed(State left, State right)
    {
        var assumed = left.Assumed;
        IntMap<Value>.ForEachDifference(left.Assumed, right.Assumed, (value, _, _) =>
        {
            var one = left.AssumptionOf(value, numbering);
            var other = right.AssumptionOf(value, numbering);
            assumed = one is null || other is null ? assumed.Remove(value) : assumed.Set(value, one.Join(other));
        });
        return assumed;
    }

    /// <summary>A value that may be either of two within one state.</summary>
    public State Either(State state, int left, int right, int value) => Combine(state, state, left, state, right, value, depth: 0);

    private State Combine(State into, State left, int held, State right, int otherHeld, int value, int depth)
    {
        var one = left.FactOf(held, numbering) ?? Value.Unknown;
        var other = right.FactOf(otherHeld, numbering) ?? Value.Unknown;
        into = Forget(into.WithFact(value, From(one, held).Join(From(other, otherHeld))), value);
        if (depth >= MaxDepth || numbering.IsDeep(value))
            return into;

        var keys = new HashSet<(object Key, ITypeSymbol? Type)>();
        Collect(left, held, keys);
        Collect(right, otherHeld, keys);
        foreach (var (key, type) in keys)
        {
            var place = numbering.Place(held, key, type);
            var otherPlace = numbering.Place(otherHeld, key, type);
            var member = left.Store.TryGet(place, out var found) ? found : numbering.InitialOf(place, initial);
            var otherMember = right.Store.TryGet(otherPlace, out found) ? found : numbering.InitialOf(otherPlace, initial);
            var target = numbering.Place(value, key, type);
            if (member == otherMember)
            {
                into = into.WithPlace(target, member);
                continue;
            }

            var combined = numbering.ValueIn(target, "joined");
            into = Combine(into, left, member, right, otherMember, combined, depth + 1).WithPlace(target, combined);
        }

        return into;
    }

    /// <summary>What goes on under another number still says which object, and which input, it may be.</summary>
    private Value From(Value known, int value) => known with
    {
        Aliases = known.Aliases.IsEmpty && IsObject(known, value) ? ValueSet.Of(value) : known.Aliases,
        Inputs = numbering.IsInput(value) ? known.Inputs.Add(value) : known.Inputs,
        IsOnlyInputs = known.IsOnlyInputs || numbering.IsInput(value),
    };

    /// <summary>An object that was constructed here, or that a variable began with: through a chain of others none is told from the next.</summary>
    private bool IsObject(Value known, int value) =>
        known.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
        && (known.IsExactType || (numbering.PlaceOfInitial(value) is not 0 and var place && numbering[place].Owner == 0));

    private void Collect(State state, int value, HashSet<(object Key, ITypeSymbol? Type)> keys)
    {
        foreach (var place in numbering.MembersOf(value))
        {
            if (state.Store.TryGet(place, out _) || IsNarrowed(state, place))
                keys.Add((numbering[place].Key, numbering[place].Type));
        }
    }

    private bool IsNarrowed(State state, int place) =>
        numbering.KnownInitialOf(place) is not 0 and var initial && state.Facts.TryGet(initial, out _);

    /// <summary>What was asked of the members of the one that went by this number in the last round is not asked of these.</summary>
    private State Forget(State state, int value)
    {
        foreach (var place in numbering.MembersOf(value))
        {
            var initial = numbering.KnownInitialOf(place);
            state = initial == 0 ? state.WithoutPlace(place) : state.WithoutPlace(place) with { Facts = state.Facts.Remove(initial) };
        }

        foreach (var place in numbering.PlacesAt(value))
            state = state with { Facts = state.Facts.Remove(numbering.KnownInitialOf(place)) };

        return state;
    }

    /// <summary>What a place holds in a state that does not have it; 0 for one that cannot be read before it is written.</summary>
    private int Unwritten(int place) =>
        numbering[place].IsAssignedFirst ? 0 : numbering.InitialOf(place, initial);
}

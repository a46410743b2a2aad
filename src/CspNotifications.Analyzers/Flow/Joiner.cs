using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Two states become one that may be either. Nothing that may be is lost; what was set together may come apart.</summary>
internal sealed class Joiner(Numbering numbering, Func<Place, Value> initial)
{
    /// <summary>Members of members of members: further down they fall back to unknown.</summary>
    private const int MaxDepth = 2;

    /// <summary>
    /// The states as one. <paramref name="site"/> names the values that come of places which hold different ones; where they
    /// meet again and again (<paramref name="isAgain"/>), what was named so before is not told from what is named so now.
    /// </summary>
    public State Join(State left, State right, object site, bool isAgain = true)
    {
        var facts = left.Facts;
        IntMap<Value>.ForEachDifference(left.Facts, right.Facts, (value, one, other) =>
        {
            // A value that was not made on one of the paths is not seen on it.
            var before = one.Has ? one.Value : numbering.Initial(value);
            var after = other.Has ? other.Value : numbering.Initial(value);
            facts = facts.Set(value, before is null ? after! : after is null ? before : before.Join(after));
        });

        var joined = left with
        {
            Facts = facts,
            Assumed = JoinAssumed(left, right),
            Escaped = left.Escaped.Union(right.Escaped),
            IsDisturbed = left.IsDisturbed || right.IsDisturbed,
            RanHandedIn = left.RanHandedIn || right.RanHandedIn,
            HasWrittenOut = left.HasWrittenOut || right.HasWrittenOut,
        };
        var different = new List<(int Place, int Left, int Right)>();
        IntMap<int>.ForEachDifference(left.Store, right.Store, (place, one, other) =>
        {
            var held = one.Has ? one.Value : Unwritten(place);
            var otherHeld = other.Has ? other.Value : Unwritten(place);
            different.Add((place, held == 0 ? otherHeld : held, otherHeld == 0 ? held : otherHeld));
        });

        var meeting = new Meeting(site, isAgain);
        foreach (var (place, held, otherHeld) in different)
        {
            if (meeting.Combined.Contains(numbering[place].Owner))
                continue;

            if (held == otherHeld)
            {
                joined = joined.WithPlace(place, held);
                continue;
            }

            var value = ValueIn(place, meeting);
            var sources = new List<(State State, int Value)> { (left, held), (right, otherHeld) };
            joined = Combine(joined, sources, value, meeting).WithPlace(place, value);
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
    public State Either(State state, int left, int right, int value) => Combine(state, [(state, left), (state, right)], value, new("either", IsAgain: false));

    /// <summary>What went by the value's number in the last round, and may still be held somewhere, is not told from what goes by it now.</summary>
    private static void AddEarlier(List<(State State, int Value)> sources, int value)
    {
        for (var i = sources.Count - 1; i >= 0; i--)
        {
            var state = sources[i].State;
            if (state.Facts.TryGet(value, out _) && !sources.Contains((state, value)))
                sources.Add((state, value));
        }
    }

    /// <summary>One value in the place of several, each of another state: what any of them is, with the members of all.</summary>
    private State Combine(State into, List<(State State, int Value)> sources, int value, Meeting meeting, int depth = 0)
    {
        meeting.Combined.Add(value);
        if (meeting.IsAgain)
            AddEarlier(sources, value);

        Value? all = null;
        var keys = new HashSet<(object Key, ITypeSymbol? Type)>();
        foreach (var (state, held) in sources)
        {
            var known = From(state.FactOf(held, numbering) ?? Value.Unknown, held);
            all = all is null ? known : all.Join(known);
            Collect(state, held, keys);
        }

        into = Forget(into.WithFact(value, all!), value);
        if (depth >= MaxDepth || numbering.IsDeep(value))
            return into;

        foreach (var (key, type) in keys)
        {
            var members = new List<(State State, int Value)>();
            foreach (var (state, held) in sources)
            {
                var place = numbering.Place(held, key, type);
                members.Add((state, state.Store.TryGet(place, out var found) ? found : numbering.InitialOf(place, initial)));
            }

            var target = numbering.Place(value, key, type);
            var member = members[0].Value;
            if (!members.TrueForAll(other => other.Value == member))
            {
                member = ValueIn(target, meeting);
                into = WithGuard(Combine(into, members, member, meeting, depth + 1), sources, members, value, member);
            }

            into = into.WithPlace(target, member);
        }

        return into;
    }

    /// <summary>A guard says of the one value what it said of each of the several.</summary>
    private State WithGuard(State into, List<(State State, int Value)> sources, List<(State State, int Value)> members, int value, int member)
    {
        // What a member was in the last round says nothing of the one that has it now.
        if (members.Count != sources.Count)
            return into;

        Condition? guard = null;
        for (var i = 0; i < members.Count; i++)
        {
            var condition = members[i].State.FactOf(members[i].Value, numbering)?.Condition;
            if (condition?.Mentions(sources[i].Value) != true)
                return into;

            condition = condition.Rename(sources[i].Value, value);
            if (guard is not null && !guard.Equals(condition))
                return into;

            guard = condition;
        }

        return into.WithFact(member, (into.FactOf(member, numbering) ?? Value.Unknown) with { Condition = guard });
    }

    /// <summary>Members are named once for all joins: else each join of each member of each member would be another value.</summary>
    private int ValueIn(int place, Meeting meeting) => numbering.ValueIn(place, numbering[place].Owner == 0 ? meeting.Site : "joined");

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
        numbering.KnownInitialOf(place) is not 0 and var initial
        && state.Facts.TryGet(initial, out _);

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
        numbering.IsAssignedFirst(place) ? 0 : numbering.InitialOf(place, initial);

    /// <summary>To join the new state to the known one would change nothing.</summary>
    public bool IsCovered(State state, State known) => Coverage.IsCovered(state, known, numbering);

    /// <summary>One join: what names its values, and those that it has combined.</summary>
    private sealed record Meeting(object Site, bool IsAgain)
    {
        public HashSet<int> Combined { get; } = [];
    }
}

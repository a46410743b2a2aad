namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Drops what no living variable reaches any more. Done where paths meet, so that what is over does not keep states apart, and with it where
/// a loop goes back, so that the values of one round are gone before the next makes them again.
/// </summary>
internal static class Sweep
{
    /// <summary>The state without what only dead variables lead to. Writes into what was handed in stay: callers see them.</summary>
    public static State Dead(State state, Numbering numbering, Func<object, bool> isDead)
    {
        var roots = new List<int>(state.Escaped.Values);
        state.Store.ForEach((place, value) =>
        {
            if (numbering[place].Owner is not 0 and var owner && numbering.IsInput(owner))
                roots.Add(value);
        });
        return Keep(state, numbering, Living(state, numbering, isDead), roots, keepsWrites: true);
    }

    /// <summary>The state without what has nothing to do with a call, whose method runs no other body: what is on the way to it remains as assumptions.</summary>
    public static State Around(SendCall call, State state, Numbering numbering) =>
        Around([.. call.Arguments.Select(argument => argument.Value), call.Receiver], state, numbering);

    /// <summary>The state without what has nothing to do with these values.</summary>
    public static State Around(List<int> values, State state, Numbering numbering) =>
        Keep(state with { Escaped = ValueSet.Empty, Detours = [] }, numbering, living: [], values, keepsWrites: false);

    private static State Keep(State state, Numbering numbering, HashSet<int> living, List<int> roots, bool keepsWrites)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>();
        var store = state.Store;
        var addresses = state.Addresses;
        state.Store.ForEach((place, _) =>
        {
            if (numbering[place].Owner == 0 && !living.Contains(place))
                store = store.Remove(place);
        });
        state.Addresses.ForEach((place, _) =>
        {
            if (!living.Contains(place))
                addresses = addresses.Remove(place);
        });

        foreach (var place in living)
        {
            Reach(numbering[place].Owner, reached, open);
            Reach(HeldBy(state, place, numbering), reached, open);
        }

        foreach (var root in roots)
            Reach(root, reached, open);

        while (open.Count > 0)
        {
            var value = open.Pop();
            foreach (var place in numbering.MembersOf(value))
                Reach(HeldBy(state, place, numbering), reached, open);

            // What was handed in is found again by the way it came.
            if (numbering.PlaceOfInitial(value) is not 0 and var origin)
                Reach(numbering[origin], reached, open);

            if (state.FactOf(value, numbering) is not { } known)
                continue;

            foreach (var alias in known.Aliases.Values)
                Reach(alias, reached, open);

            foreach (var target in known.Targets)
                Reach(target, reached, open);

            foreach (var argument in known.Query?.Arguments ?? [])
                Reach(argument.Value, reached, open);

            known.Condition?.ForEachValue(mentioned => Reach(mentioned, reached, open));
        }

        var facts = state.Facts;
        var assumed = state.Assumed;
        state.Facts.ForEach((value, known) =>
        {
            if (reached.Contains(value))
                return;

            // What was asked of an input decides at the callers whether they come here at all.
            facts = facts.Remove(value);
            if (numbering.IsInput(value))
                assumed = assumed.Set(value, known);
        });
        state.Store.ForEach((place, _) =>
        {
            var owner = numbering[place].Owner;
            if (owner != 0 && !reached.Contains(owner) && !(keepsWrites && numbering.IsInput(owner)))
                store = store.Remove(place);
        });
        return state with { Facts = facts, Store = store, Addresses = addresses, Assumed = assumed };
    }

    /// <summary>The variables that may still be read, and what those that are references go to.</summary>
    private static HashSet<int> Living(State state, Numbering numbering, Func<object, bool> isDead)
    {
        var living = new HashSet<int>();
        foreach (var variable in numbering.ReadFirst)
            Add(variable);

        state.Store.ForEach((place, _) => Add(place));
        state.Addresses.ForEach((place, _) => Add(place));

        void Add(int variable)
        {
            if (numbering[variable].Owner != 0 || isDead(numbering[variable].Key))
                return;

            living.Add(variable);
            for (var place = variable; state.AddressOf(place) is not 0 and var address && living.Add(address);)
                place = address;
        }

        return living;
    }

    private static int HeldBy(State state, int place, Numbering numbering) =>
        state.Store.TryGet(place, out var value) ? value : numbering.KnownInitialOf(place);

    private static void Reach(DelegateTarget target, HashSet<int> reached, Stack<int> open)
    {
        Reach(target.Receiver, reached, open);
        foreach (var (_, value) in target.Environment)
            Reach(value, reached, open);
    }

    private static void Reach(Place place, HashSet<int> reached, Stack<int> open)
    {
        Reach(place.Owner, reached, open);
        if (place.Key is ResultKey result)
        {
            foreach (var argument in result.Arguments)
                Reach(argument, reached, open);
        }
        else if (place.Key is ElementKey { Index: SomeIndex index })
            Reach(index.Value, reached, open);
    }

    private static void Reach(int value, HashSet<int> reached, Stack<int> open)
    {
        if (value != 0 && reached.Add(value))
            open.Push(value);
    }
}

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Drops what no living variable reaches any more. Done where paths meet, so that what is over does not keep states apart, and with it where
/// a loop goes back, so that the values of one round are gone before the next makes them again.
/// </summary>
internal static class Sweep
{
    public static State Dead(State state, Numbering numbering, Func<object, bool> isDead)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>();
        var store = state.Store;
        var addresses = state.Addresses;
        var living = Living(state, numbering, isDead);
        foreach (var place in numbering.Variables)
        {
            if (living.Contains(place))
                continue;

            store = store.Remove(place);
            addresses = addresses.Remove(place);
        }

        foreach (var place in living)
        {
            Reach(numbering[place].Owner, reached, open);
            Reach(HeldBy(state, place, numbering), reached, open);
        }

        foreach (var function in state.Escaped.Values)
            Reach(function, reached, open);

        // What was written into something that was handed in is seen by the callers.
        state.Store.ForEach((place, value) =>
        {
            if (numbering[place].Owner is not 0 and var owner && numbering.IsInput(owner))
                Reach(value, reached, open);
        });

        while (open.Count > 0)
        {
            var value = open.Pop();
            foreach (var place in numbering.MembersOf(value))
                Reach(HeldBy(state, place, numbering), reached, open);

            if (state.FactOf(value, numbering) is not { } known)
                continue;

            foreach (var alias in known.Aliases.Values)
                Reach(alias, reached, open);

            foreach (var target in known.Targets)
                Reach(target, reached, open);

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
            if (owner != 0 && !reached.Contains(owner) && !numbering.IsInput(owner))
                store = store.Remove(place);
        });
        return state with { Facts = facts, Store = store, Addresses = addresses, Assumed = assumed };
    }

    /// <summary>The variables that may still be read, and what those that are references go to.</summary>
    private static HashSet<int> Living(State state, Numbering numbering, Func<object, bool> isDead)
    {
        var living = new HashSet<int>();
        foreach (var variable in numbering.Variables)
        {
            if (isDead(numbering[variable].Key))
                continue;

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

    private static void Reach(int value, HashSet<int> reached, Stack<int> open)
    {
        if (value != 0 && reached.Add(value))
            open.Push(value);
    }
}

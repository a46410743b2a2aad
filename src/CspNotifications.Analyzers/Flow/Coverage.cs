namespace CspNotifications.Analyzers.Flow;

/// <summary>Whether a state that is known already says all that a new one does.</summary>
internal static class Coverage
{
    public static bool IsCovered(State state, State known, Numbering numbering)
    {
        if (ReferenceEquals(state, known))
            return true;

        if (!state.Detours.SequenceEqual(known.Detours))
            return false;

        var covered = true;
        IntMap<int>.ForEachDifference(state.Addresses, known.Addresses, (_, _, _) => covered = false);
        IntMap<int>.ForEachDifference(state.Store, known.Store, (place, one, other) =>
            covered &= (one.Has ? one.Value : Unwritten(place, numbering)) == (other.Has ? other.Value : Unwritten(place, numbering)));
        if (!covered)
            return false;

        IntMap<Value>.ForEachDifference(state.Facts, known.Facts, (value, one, other) =>
        {
            var fact = one.Has ? one.Value : numbering.Initial(value);
            var knownFact = other.Has ? other.Value : numbering.Initial(value);
            covered &= fact is null || (knownFact is not null && knownFact.Join(fact).Equals(knownFact));
        });
        IntMap<Value>.ForEachDifference(state.Assumed, known.Assumed, (value, _, _) =>
        {
            var fact = state.AssumptionOf(value, numbering);
            var knownFact = known.AssumptionOf(value, numbering);
            covered &= fact is null || (knownFact is not null && knownFact.Join(fact).Equals(knownFact));
        });
        return covered
            && known.Escaped.Union(state.Escaped) == known.Escaped
            && (known.IsDisturbed || !state.IsDisturbed)
            && (known.RanHandedIn || !state.RanHandedIn)
            && (known.HasWrittenOut || !state.HasWrittenOut);
    }

    private static int Unwritten(int place, Numbering numbering) => numbering.IsAssignedFirst(place) ? 0 : -place;
}

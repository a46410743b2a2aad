namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>Whether two rounds over a ring of bodies came to the same.</summary>
internal static class SummaryComparer
{
    public static bool AreAlike(Summary? one, Summary? other)
    {
        if (one is null || other is null)
            return one is null && other is null;

        if (one.Exits.Length != other.Exits.Length || one.Sends.Length != other.Sends.Length || one.Handovers.Length != other.Handovers.Length || !one.Raises.Equals(other.Raises))
            return false;

        for (var i = 0; i < one.Exits.Length; i++)
        {
            if (!AreAlike(one.Exits[i], other.Exits[i]))
                return false;
        }

        for (var i = 0; i < one.Sends.Length; i++)
        {
            if (!AreAlike(one.Sends[i].State, other.Sends[i].State) || one.Sends[i].Call.Operation != other.Sends[i].Call.Operation)
                return false;
        }

        return true;
    }

    /// <summary>Numbers are given in the order of evaluation, so equal analyses give equal numbers.</summary>
    private static bool AreAlike(State one, State other)
    {
        var alike = true;
        IntMap<int>.ForEachDifference(one.Store, other.Store, (_, left, right) => alike &= left.Has && right.Has && left.Value == right.Value);
        IntMap<Value>.ForEachDifference(one.Facts, other.Facts, (_, left, right) => alike &= left.Has && right.Has && Equals(left.Value, right.Value));
        IntMap<Value>.ForEachDifference(one.Assumed, other.Assumed, (_, left, right) => alike &= left.Has && right.Has && Equals(left.Value, right.Value));
        return alike && one.IsDisturbed == other.IsDisturbed;
    }
}

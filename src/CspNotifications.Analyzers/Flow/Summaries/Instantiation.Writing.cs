namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What the body wrote into what it was handed, and the functions it ran that it was handed.</summary>
internal sealed partial class Instantiation
{
    private void Write()
    {
        var written = new List<(int Place, int Value)>();
        state.Store.ForEach((place, value) => written.Add((place, value)));
        written.Sort((one, other) => one.Place.CompareTo(other.Place));
        var seen = new HashSet<int>();

        // Values first: what a place held before counts until all are written.
        var writes = new List<(int Place, int Value)>();
        foreach (var (place, value) in written)
        {
            var owner = Own[place].Owner;
            if (owner != 0 && !Own.IsInput(owner))
                continue;

            if (Own[place].Key is CalledKey)
                RunCalled(place, value);
            else if (MapPlace(place) is not 0 and var target)
            {
                Map(Own.KnownInitialOf(place));
                writes.Add((target, Map(value)));
            }
        }

        foreach (var (target, value) in writes)
        {
            // Two names for one object: either may have been written last.
            var last = seen.Add(target) ? value : memory.Either(memory.Read(target), value, (site, "either", target));
            memory.Write(target, last, (site, "write", target));
        }

        foreach (var owner in written.Select(write => Own[write.Place].Owner).Distinct())
            Fill(owner);
    }

    /// <summary>The body put something into a collection that it was handed.</summary>
    private void Fill(int owner)
    {
        if (owner != 0 && Own.IsInput(owner) && state.AssumptionOf(owner, Own) is { IsFilled: true } && Map(owner) is not 0 and var mapped)
            memory.SetFact(mapped, memory.Fact(mapped) with { IsFilled = true });
    }

    /// <summary>A function that the call hands in runs; where only some paths through the body call it, perhaps.</summary>
    private void RunCalled(int place, int value)
    {
        var before = memory.Current;
        var mapped = Map(value);
        if (Own.PlaceOfInitial(value) == 0)
            memory.Current = memory.Join(memory.Current, before, (site, "called", place));

        if (memory.Numbering.IsInput(mapped))
            memory.Current = memory.Current.WithPlace(memory.Numbering.Place(0, Own[place].Key, Own[place].Type), mapped) with { RanHandedIn = true };
    }
}

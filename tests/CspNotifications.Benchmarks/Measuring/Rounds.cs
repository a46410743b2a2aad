using System.Collections.Immutable;

namespace CspNotifications.Benchmarks.Measuring;

/// <summary>
/// Measures several things so that what disturbs the machine for a while disturbs all of them: in turns, each round in another order, after a round that is
/// thrown away. The median counts.
/// </summary>
internal sealed record Rounds(int Count)
{
    private const int WarmUps = 2;

    /// <summary>The measuring function is told the number of the round.</summary>
    public async Task<ImmutableDictionary<T, Cost>> CompareAsync<T>(IReadOnlyList<T> measured, Func<T, int, Task<Cost>> measure)
        where T : notnull
    {
        var costs = measured.ToDictionary(one => one, _ => new List<Cost>());
        for (var round = -WarmUps; round < Count; round++)
        {
            for (var i = 0; i < measured.Count; i++)
            {
                var one = measured[(i + WarmUps + round) % measured.Count];
                var cost = await measure(one, round + WarmUps);
                if (round >= 0)
                    costs[one].Add(cost);
            }
        }

        return costs.ToImmutableDictionary(pair => pair.Key, pair => Cost.MedianOf(pair.Value));
    }
}

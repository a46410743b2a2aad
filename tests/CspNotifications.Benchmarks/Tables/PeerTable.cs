using System.Globalization;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;

namespace CspNotifications.Benchmarks.Tables;

/// <summary>What each peer took, as a ratio to the floor analyzer and, for execution time, to CA1416.</summary>
internal static class PeerTable
{
    private const double Megabyte = 1024 * 1024;

    public static Table Of(IReadOnlyList<Peer> peers, IReadOnlyDictionary<Peer, Cost> costs)
    {
        var floor = costs[AllPeers.Floor];
        var bar = costs[AllPeers.PlatformCompatibility];
        var table = new Table(
            "analyzers", "execution ms", "× floor", "× CA1416", "wall ms", "× floor", "CPU ms", "× floor", "allocated MB", "above floor MB", "reported");
        foreach (var peer in peers)
        {
            var cost = costs[peer];
            table.Add(
                peer.Name,
                Number(cost.Execution),
                Ratio(cost.Execution, floor.Execution),
                Ratio(cost.Execution, bar.Execution),
                Number(cost.Wall),
                Ratio(cost.Wall, floor.Wall),
                Number(cost.Cpu),
                Ratio(cost.Cpu, floor.Cpu),
                Number(cost.Allocated / Megabyte),
                Number((cost.Allocated - floor.Allocated) / Megabyte),
                cost.Diagnostics.ToString("0", CultureInfo.InvariantCulture));
        }

        return table;
    }

    public static string Number(double value) => value.ToString(Math.Abs(value) < 10 ? "0.00" : "#,0.0", CultureInfo.InvariantCulture);

    private static string Ratio(double value, double unit) => (value / unit).ToString(value / unit < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture);
}

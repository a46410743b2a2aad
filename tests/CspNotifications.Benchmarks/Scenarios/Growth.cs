using System.Globalization;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.Benchmarks.Tables;
using CspNotifications.CodeBases;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>Code of which there is more and more: what our analyzers take for each send should stay the same.</summary>
internal static class Growth
{
    public static async Task RunAsync(Wishes wishes, IReadOnlyList<CodeBase> codes)
    {
        var table = new Table("code", "methods", "sends", "bodies followed", "execution ms", "µs a send", "× smallest", "KB a send", "× smallest", "reported");
        var sizes = codes.Select(code => new CompiledCodeBase(code)).ToArray();
        var costs = await wishes.Rounds.CompareAsync(sizes, (code, _) => Meter.OfAllAsync(code.Create(), AllPeers.Ours));
        var floors = await wishes.Rounds.CompareAsync(sizes, (code, _) => Meter.OfAllAsync(code.Create(), AllPeers.Floor));
        foreach (var size in sizes)
        {
            var code = size.Code;
            table.Add(
                code.Name,
                Count(code.Methods),
                Count(code.Sends),
                Count((await BodyCount.OfAllAsync(size.Create())).Followed),
                PeerTable.Number(costs[size].Execution),
                PeerTable.Number(Time(size)),
                PeerTable.Number(Time(size) / Time(sizes[0])),
                PeerTable.Number(Memory(size)),
                PeerTable.Number(Memory(size) / Memory(sizes[0])),
                Count((int)costs[size].Diagnostics));
        }

        table.Write(wishes.Output);

        double Time(CompiledCodeBase size) => costs[size].Execution * 1000 / size.Code.Sends;

        double Memory(CompiledCodeBase size) => (costs[size].Allocated - floors[size].Allocated) / 1024 / size.Code.Sends;
    }

    private static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Tables;
using CspNotifications.CodeBases;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>A body as generators and old code have it.</summary>
internal static class LongestBody
{
    private const int Statements = 5_000;

    public static async Task RunAsync(Wishes wishes)
    {
        var code = new CompiledCodeBase(LongBody.Create(Statements));
        var costs = await wishes.Rounds.CompareAsync(wishes.Peers, (peer, _) => Meter.OfAllAsync(code.Create(), peer));
        PeerTable.Of(wishes.Peers, costs).Write(wishes.Output);
    }
}

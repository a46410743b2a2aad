using CspNotifications.CodeBases;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Tables;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>All diagnostics of a whole project, as a build asks for them: everything parsed and bound anew.</summary>
internal static class WholeProject
{
    public static async Task RunAsync(Wishes wishes, double sending, bool isAnnotated = true)
    {
        var code = new CompiledCodeBase(BusinessCodeBase.Create(wishes.Files, sending, isAnnotated));
        var costs = await wishes.Rounds.CompareAsync(wishes.Peers, (peer, _) => Meter.OfAllAsync(code.Create(), peer));
        var bodies = await BodyCount.OfAllAsync(code.Create());
        await wishes.Output.WriteLineAsync(
            $"{code.Code.Name}: {code.Code.Methods:N0} methods, {code.Code.SendingMethods:N0} send. We screen {bodies.Screened:N0} bodies and follow {bodies.Followed:N0}.\n");
        PeerTable.Of(wishes.Peers, costs).Write(wishes.Output);
    }
}

using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Tables;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>What an editor does at each keystroke.</summary>
internal static class SingleFileEdit
{
    public static async Task RunAsync(Wishes wishes)
    {
        var project = new EditedProject(wishes.Files);
        foreach (var peer in wishes.Peers)
            await project.LookAtAllAsync(peer);

        // All edit the same file in one round.
        var costs = await wishes.Rounds.CompareAsync(wishes.Peers, (peer, round) =>
        {
            var (compilation, tree) = project.Edit(round);
            return Meter.OfFileAsync(compilation, tree, peer);
        });

        var (edited, changed) = project.Edit(file: 0);
        var bodies = await BodyCount.OfFileAsync(edited, changed);
        await wishes.Output.WriteLineAsync(
            $"{project.Code.Name}. We screen {bodies.Screened:N0} bodies and follow {bodies.Followed:N0} of {project.Code.Methods:N0}.\n");
        PeerTable.Of(wishes.Peers, costs).Write(wishes.Output);
    }
}

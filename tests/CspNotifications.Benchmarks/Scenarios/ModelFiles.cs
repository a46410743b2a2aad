using System.Diagnostics;
using System.Globalization;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Tables;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>The product's own parser over model files of growing length.</summary>
internal static class ModelFiles
{
    private static readonly int[] Sizes = [10, 100, 1_000, 10_000];

    public static async Task RunAsync(Wishes wishes)
    {
        var table = new Table("lines", "wall ms", "µs a line", "allocated KB", "errors");
        var costs = await wishes.Rounds.CompareAsync(Sizes, (lines, _) => Task.FromResult(Parse(SourceText.From(ModelText.Create(lines)))));
        foreach (var lines in Sizes)
        {
            var cost = costs[lines];
            table.Add(
                lines.ToString("N0", CultureInfo.InvariantCulture),
                PeerTable.Number(cost.Wall),
                PeerTable.Number(cost.Wall * 1000 / lines),
                PeerTable.Number(cost.Allocated / 1024),
                PeerTable.Number(cost.Diagnostics));
        }

        table.Write(wishes.Output);
    }

    private static Cost Parse(SourceText text)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var model = ModelParser.Parse(text);
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new(wall, wall, wall, GC.GetAllocatedBytesForCurrentThread() - allocated, model.Errors.Length);
    }
}

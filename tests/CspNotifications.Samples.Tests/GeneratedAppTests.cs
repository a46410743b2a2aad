using System.Text.RegularExpressions;
using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>Two hundred violations in forty files, fixed from the command line.</summary>
[Collection(DotNetCollection.Name)]
public sealed class GeneratedAppTests
{
    // Routes, then classes that have to be handed the channel, for either rule; and once to see that nothing is left to do.
    private const int MostRuns = 5;

    private static readonly Regex Reported = new(": (warning|error) CSPN100[13]: ");

    [Fact]
    public async Task Format_UntilNothingChanges_LeavesNoViolationAndTheSameProgram()
    {
        using var app = GeneratedApp.Create();
        var found = await BuildAsync(app);
        Assert.Equal(GeneratedApp.Violations, found.Count);
        Assert.Equal(GeneratedApp.Jobs, found.Select(line => line.Split('(')[0]).Distinct().Count());
        var before = await RunAsync(app);

        await FormatAsync(app);

        Assert.Empty(await BuildAsync(app));
        var after = await RunAsync(app);
        Assert.Equal(before.Select(Expected), after);
        Assert.Equal(before.Count(line => line != Expected(line)), before.Count(line => line.StartsWith("Microsoft|", StringComparison.Ordinal)) - GeneratedApp.Jobs);
    }

    private static async Task FormatAsync(GeneratedApp app)
    {
        for (var run = 0; run < MostRuns; run++)
        {
            var was = app.Read();
            var format = await app.RunAsync("format", "analyzers", app.Folder, "--diagnostics", "CSPN1001", "CSPN1003", "--severity", "info", "--no-restore");
            format.EnsureSuccess();
            if (was.SequenceEqual(app.Read()))
                return;
        }

        Assert.Fail($"dotnet format still changes something in its run number {MostRuns}.");
    }

    /// <summary>What the build says of the sends, in order.</summary>
    private static async Task<IReadOnlyList<string>> BuildAsync(GeneratedApp app)
    {
        var build = await app.BuildAsync("--no-incremental");
        build.EnsureSuccess();
        return [.. build.Output.Split('\n').Select(line => line.Trim()).Where(line => Reported.IsMatch(line)).Distinct()];
    }

    private static async Task<IReadOnlyList<string>> RunAsync(GeneratedApp app)
    {
        var run = await DotNet.RunAsync([app.Program], app.Folder, new Dictionary<string, string>(), TimeSpan.FromMinutes(1));
        run.EnsureSuccess();
        return [.. run.Output.Split('\n').Select(line => line.Trim())];
    }

    /// <summary>The same, from the partner where Microsoft may not say it.</summary>
    private static string Expected(string line) =>
        line.Contains("|Outage|", StringComparison.Ordinal) ? line : line.Replace("Microsoft|", "Partner|", StringComparison.Ordinal);
}

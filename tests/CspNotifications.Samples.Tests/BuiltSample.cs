using System.Text.Json;

namespace CspNotifications.Samples.Tests;

/// <summary>A sample built once in a copy: what the build printed, and what it logged.</summary>
internal sealed record BuiltSample(string Output, IReadOnlyList<Finding> All)
{
    public IReadOnlyList<Finding> Findings => [.. All.Where(finding => finding.IsPolicy)];

    public static async Task<BuiltSample> BuildAsync(string sample)
    {
        using var copy = new SampleCopy(sample);
        return await BuildAsync(copy);
    }

    public static async Task<BuiltSample> BuildAsync(SampleCopy copy)
    {
        var log = Path.Combine(copy.Folder, "obj", "build.sarif");

        var build = await copy.BuildAsync("--no-incremental", $"-p:ErrorLog={log}%2cversion=2.1");
        build.EnsureSuccess();

        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(log));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        return new BuiltSample(
            build.Output,
            [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Finding.FromSarif).Where(finding => finding.Id.StartsWith("CSPN", StringComparison.Ordinal))]);
    }
}

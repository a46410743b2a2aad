using System.Globalization;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>The same program gets the same diagnostics: in any order of its files, on one thread and on several.</summary>
public class DeterminismTests
{
    private static readonly Lazy<Task<string>> Expected = new(() => ReportedAsync(ScatteredProgram.Files.Keys, isConcurrent: false));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Fact]
    public async Task Program_IsReportedInManyFiles()
    {
        var reported = (await Expected.Value).Split('\n');

        Assert.InRange(ScatteredProgram.Files.Count, 10, int.MaxValue);
        foreach (var id in new[] { "CSPN1001", "CSPN1002", "CSPN1003" })
            Assert.InRange(reported.Where(line => line.Contains(id, StringComparison.Ordinal)).Select(FileOf).Distinct().Count(), 4, int.MaxValue);
    }

    [Fact]
    public async Task Diagnostics_AreTheSameOnSeveralThreads()
    {
        for (var round = 0; round < 5; round++)
            Assert.Equal(await Expected.Value, await ReportedAsync(ScatteredProgram.Files.Keys, isConcurrent: true));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Diagnostics_AreTheSameInAnyOrderOfFiles(int seed)
    {
        var names = ScatteredProgram.Files.Keys.ToArray();
        new Random(seed).Shuffle(names);

        Assert.Equal(await Expected.Value, await ReportedAsync(names, isConcurrent: false));
        Assert.Equal(await Expected.Value, await ReportedAsync(names, isConcurrent: true));
    }

    private static async Task<string> ReportedAsync(IEnumerable<string> files, bool isConcurrent)
    {
        var trees = files.Select(name => Compiled.Tree("using CspNotifications;\n" + ScatteredProgram.Files[name], name)).ToArray();
        var compilation = await Compiled.FromAsync(
            [.. trees, Compiled.Tree(Vocabulary.Source, "Vocabulary.cs"), Compiled.Tree(Compiled.Usings, "Usings.cs")],
            [Compiled.Annotations]);
        Compiled.AssertValid(compilation);
        var run = await AnalyzerRun.OverAsync(compilation, isConcurrent);
        Assert.Empty(run.Exceptions);
        return string.Join('\n', run.Diagnostics.Select(Whole).Order(StringComparer.Ordinal));
    }

    /// <summary>All that a diagnostic says, its place first.</summary>
    private static string Whole(Diagnostic diagnostic) => string.Join(
        ' ',
        Place(diagnostic.Location),
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        string.Join(' ', diagnostic.AdditionalLocations.Select(Place)),
        string.Join(' ', diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal)));

    private static string Place(Location location) =>
        $"{location.SourceTree!.FilePath}({location.SourceSpan.Start:D5}-{location.SourceSpan.End:D5})";

    private static string FileOf(string line) => line[..line.IndexOf('(', StringComparison.Ordinal)];
}

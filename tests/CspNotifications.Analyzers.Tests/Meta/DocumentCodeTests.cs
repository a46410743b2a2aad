using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>The code in the documents compiles, and is reported where its comments say so and nowhere else.</summary>
public class DocumentCodeTests
{
    public static TheoryData<string, int> Blocks => Where(_ => true);

    public static TheoryData<string, int> Suppressing => Where(block => block.Suppressed.Any());

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_IsReportedWhereItSaysSo(string document, int index)
    {
        var block = DocumentBlock.In(Repository.Read(document))[index];

        Assert.Equal(block.Announced, await block.ReportedAsync(TurnedOnIn(document)));
    }

    /// <summary>What is suppressed is what would be reported: to suppress anything else would hide what somebody finds later.</summary>
    [Theory]
    [MemberData(nameof(Suppressing))]
    public async Task Block_SuppressesOnlyWhatIsReported(string document, int index)
    {
        var block = DocumentBlock.In(Repository.Read(document))[index];
        var reported = await block.WithoutPragmas().ReportedAsync(TurnedOnIn(document));

        Assert.Subset(reported.Select(diagnostic => diagnostic.Id).ToHashSet(), block.Suppressed.ToHashSet());
    }

    private static TheoryData<string, int> Where(Func<DocumentBlock, bool> isMeant)
    {
        var data = new TheoryData<string, int>();
        foreach (var document in Repository.Documents())
        {
            foreach (var (index, block) in DocumentBlock.In(File.ReadAllText(document)).Index())
            {
                if (isMeant(block))
                    data.Add(Path.GetRelativePath(Repository.Folder, document), index);
            }
        }

        return data;
    }

    /// <summary>A rule that is off by default is on where it is described.</summary>
    private static IEnumerable<string> TurnedOnIn(string document) => AnalyzerRun.Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Where(rule => !rule.IsEnabledByDefault && rule.Id == Path.GetFileNameWithoutExtension(document))
        .Select(rule => rule.Id);

    [Theory]
    [InlineData("README.md", "CSPN1001")]
    [InlineData("docs/annotations.md", "CSPN1001")]
    [InlineData("docs/annotations.md", "CSPN1002")]
    [InlineData("docs/rules/CSPN1001.md", "CSPN1001")]
    [InlineData("docs/rules/CSPN1002.md", "CSPN1002")]
    [InlineData("docs/rules/CSPN1003.md", "CSPN1003")]
    [InlineData("docs/rules/CSPN1004.md", "CSPN1004")]
    [InlineData("docs/rules/CSPN2001.md", "CSPN2001")]
    [InlineData("docs/rules/CSPN2002.md", "CSPN2002")]
    [InlineData("docs/rules/CSPN2003.md", "CSPN2003")]
    [InlineData("docs/rules/CSPN2004.md", "CSPN2004")]
    [InlineData("docs/rules/CSPN2005.md", "CSPN2005")]
    [InlineData("docs/rules/CSPN2007.md", "CSPN2007")]
    [InlineData("docs/rules/CSPN3001.md", "CSPN3001")]
    public void Document_ShowsTheDiagnostic(string document, string id) =>
        Assert.Contains(DocumentBlock.In(Repository.Read(document)).SelectMany(block => block.Announced), announced => announced.Id == id);
}

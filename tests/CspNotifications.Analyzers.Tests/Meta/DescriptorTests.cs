using System.Globalization;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>What every rule has to have.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Rules.Keys];

    private static Dictionary<string, DiagnosticDescriptor> Rules { get; } = AnalyzerRun.Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .DistinctBy(rule => rule.Id)
        .ToDictionary(rule => rule.Id);

    [Fact]
    public void Rules_AreThere() => Assert.Superset(new HashSet<string> { "CSPN1001", "CSPN1002", "CSPN1003", "CSPN1004" }, Rules.Keys.ToHashSet());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPageWithItsTitle(string id)
    {
        var page = Repository.Read("docs", "rules", id + ".md");

        Assert.Equal($"# {id}: {English(Rules[id].Title)}", page.Split('\n')[0].TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAHelpLinkToItsPage(string id)
    {
        var link = Rules[id].HelpLinkUri;

        Assert.EndsWith($"/blob/main/docs/rules/{id}.md", link);
        Assert.True(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == "https");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_SpeaksKorean(string id)
    {
        foreach (var text in new[] { Rules[id].Title, Rules[id].MessageFormat, Rules[id].Description })
        {
            Assert.NotEqual("", English(text));
            Assert.NotEqual(English(text), Korean(text));
            Assert.Contains(Korean(text), letter => letter is >= '\uAC00' and <= '\uD7A3');
            Assert.DoesNotContain(English(text), letter => letter is >= '\uAC00' and <= '\uD7A3');
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsInTheReleaseNotesOfTheAnalyzers(string id)
    {
        var rule = Rules[id];
        var rows = Repository.Files("src/CspNotifications.Analyzers", "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] == id);

        var row = Assert.Single(rows);
        Assert.Equal([rule.Category, rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled"], row[1..3]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasATestClass(string id)
    {
        var tests = typeof(DescriptorTests).Assembly.GetType($"CspNotifications.Analyzers.Tests.Rules.{id}Tests");

        Assert.NotNull(tests);
        Assert.Contains(tests.GetMethods(), method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsListedInTheReadme(string id) => Assert.Contains(
        Repository.Read("README.md").Split('\n'),
        line => line.StartsWith($"| [{id}](docs/rules/{id}.md) | {English(Rules[id].Title)} | {DefaultOf(id)} |", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsListedInTheKoreanReadme(string id) => Assert.Contains(
        Repository.Read("README.ko.md").Split('\n'),
        line => line.StartsWith($"| [{id}](docs/rules/{id}.md) | {Korean(Rules[id].Title)} |", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_StatesSeverityAndCategory(string id)
    {
        var page = Repository.Read("docs", "rules", id + ".md");

        Assert.Contains($"| Id | {id} |", page);
        Assert.Contains($"| Category | {Rules[id].Category} |", page);
        Assert.Contains($"| Default severity | {DefaultOf(id)} |", page);
    }

    [Fact]
    public void Pages_AreOfRulesThatExist() => Assert.Equal(
        Rules.Keys.Order(),
        Repository.Files("docs/rules", "*.md").Select(Path.GetFileNameWithoutExtension).Order());

    private static string DefaultOf(string id) => Rules[id].IsEnabledByDefault ? Rules[id].DefaultSeverity.ToString() : "Off";

    private static string English(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Korean(LocalizableString text) => text.ToString(Reported.Korean);
}

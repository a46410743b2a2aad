using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>Every rule's page answers the same questions, in the same order.</summary>
public class PageTests
{
    private static readonly string[] Asked =
        ["Cause", "Why", "Example", "Fix", "What would make this noisy", "When to suppress", "How to configure"];

    private static readonly Regex Heading = new(@"^## (.+)$", RegexOptions.Multiline);

    private static readonly Regex Fence = new(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    /// <summary>Lines of a quotation that follow each other.</summary>
    private static readonly Regex Quotation = new(@"(?:^> .+\n?)+", RegexOptions.Multiline);

    public static TheoryData<string> Ids => [.. Repository.Files("docs/rules", "*.md").Select(page => Path.GetFileNameWithoutExtension(page))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_AnswersWhatIsAsked(string id)
    {
        var headings = Heading.Matches(Fence.Replace(Page(id), "")).Select(match => match.Groups[1].Value);

        Assert.Equal(Asked, headings.Where(Asked.Contains));
        Assert.All(Asked, heading => Assert.True(Section(id, heading).Length > 40, heading));
    }

    /// <summary>Word for word, as the policy's page quotes it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_QuotesTheGuideline(string id)
    {
        var guideline = QuotationsIn(Repository.Read("docs", "policy.md")).ToHashSet();

        var quoted = QuotationsIn(Section(id, "Why")).ToArray();

        Assert.NotEmpty(quoted);
        Assert.Subset(guideline, quoted.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ShowsTheDiagnostic(string id) =>
        Assert.Contains(Fence.Matches(Section(id, "Example")), block => block.Groups[2].Value.Contains(id, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysHowTheSeverityIsSet(string id) =>
        Assert.Contains(Fence.Matches(Section(id, "How to configure")), block => block.Groups[2].Value.Contains($"dotnet_diagnostic.{id}.severity = ", StringComparison.Ordinal));

    private static string Page(string id) => Repository.Read("docs", "rules", id + ".md").ReplaceLineEndings("\n");

    private static string Section(string id, string heading)
    {
        var afterHeading = Page(id).Split($"\n## {heading}\n")[1];
        var end = afterHeading.IndexOf("\n## ", StringComparison.Ordinal);
        return end < 0 ? afterHeading : afterHeading[..end];
    }

    private static IEnumerable<string> QuotationsIn(string text) =>
        Quotation.Matches(text.ReplaceLineEndings("\n")).Select(match => match.Value.Replace("\n> ", " ").Trim('>', ' ', '\n'));
}

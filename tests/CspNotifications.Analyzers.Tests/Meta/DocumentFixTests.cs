using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>What a rule's page shows as fixed is what a fix makes of the example before it, to the letter; what a fix does not make is said to be done by hand.</summary>
public class DocumentFixTests
{
    private static readonly Regex Fixed = new(@"\bFixed(?! by hand)[^\n]*:\n\n```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    public static TheoryData<string, int> Results
    {
        get
        {
            var results = new TheoryData<string, int>();
            foreach (var (id, index) in Shown)
                results.Add(id, index);

            return results;
        }
    }

    /// <summary>The rule, and which of its page's results.</summary>
    private static IEnumerable<(string Id, int Index)> Shown => Repository.Files("docs/rules", "*.md")
        .Select(page => Path.GetFileNameWithoutExtension(page))
        .SelectMany(id => Fixed.Matches(Page(id)).Select((_, index) => (id, index)));

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Result_IsWhatAFixMakes(string id, int index)
    {
        var shown = Fixed.Matches(Page(id))[index];
        var example = DocumentBlock.In(Page(id)[..shown.Index]).Last(block => block.Announced.Any(announced => announced.Id == id));

        Assert.Contains(shown.Groups[1].Value, await example.FixedAsync(id));
    }

    [Fact]
    public void EveryPageOfAFix_ShowsAResult()
    {
        var fixable = AllFixes.Providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct().Order();

        Assert.Equal(fixable, Shown.Select(result => result.Id).Distinct().Order());
    }

    private static string Page(string id) => Repository.Read("docs", "rules", id + ".md").ReplaceLineEndings("\n");
}

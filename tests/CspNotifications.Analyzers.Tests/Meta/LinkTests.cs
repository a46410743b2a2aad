using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>Links in the documents lead somewhere.</summary>
public class LinkTests
{
    private static readonly Regex Link = new(@"\]\(([^)\s]+)\)");

    private static readonly Regex Heading = new(@"^#+ (.+)$", RegexOptions.Multiline);

    private static readonly Regex Fence = new(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline);

    /// <summary>Whatever the repository has to read: the changelog too, and pages beside sources.</summary>
    public static TheoryData<string> Documents => [.. Repository.Files(".", "*.md").Select(file => Path.GetRelativePath(Repository.Folder, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void RelativeLinks_LeadToAFileAndAHeading(string document)
    {
        var file = Repository.PathOf(document);
        foreach (var link in LinksIn(File.ReadAllText(file)))
        {
            var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
            var target = path == "" ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));

            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document}: {link}");
            if (anchor != "")
                Assert.True(AnchorsIn(File.ReadAllText(target)).Contains(anchor), $"{document}: {link}");
        }
    }

    [Fact]
    public void Links_AreFound() => Assert.True(Repository.Documents().SelectMany(file => LinksIn(File.ReadAllText(file))).Count() > 20);

    [Theory]
    [InlineData("README.md", "README.ko.md")]
    [InlineData("README.ko.md", "README.md")]
    public void Readme_LinksToTheOtherLanguage(string readme, string other) => Assert.Contains(other, LinksIn(Repository.Read(readme)));

    private static IEnumerable<string> LinksIn(string text) => Link.Matches(WithoutCode(text))
        .Select(match => match.Groups[1].Value)
        .Where(link => !link.StartsWith("https://", StringComparison.Ordinal));

    private static HashSet<string> AnchorsIn(string text) =>
        [.. Heading.Matches(WithoutCode(text)).Select(match => AnchorOf(match.Groups[1].Value))];

    /// <summary>As the usual renderers make them: lower case, blanks to hyphens, punctuation gone.</summary>
    private static string AnchorOf(string heading) => new(
        [.. heading.Trim().ToLowerInvariant().Replace(' ', '-').Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_')]);

    private static string WithoutCode(string text) => Fence.Replace(text.ReplaceLineEndings("\n"), "");
}

using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.Docs;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>What documents and presets repeat of the rules is what the rules say: <c>dotnet run --project tools/CspNotifications.Docs</c> writes it.</summary>
public class GeneratedDocumentTests
{
    private static readonly Regex EditorConfigOption = new(@"""(csp_notifications\.\w+)""");

    /// <summary>A property or item that a project may set: names of the package's own begin with an underscore, targets are not referred to like that.</summary>
    private static readonly Regex ProjectOption = new(@"[$@]\((CspNotifications\w+)");

    public static TheoryData<string> Paths => [.. Generated.Keys];

    private static Dictionary<string, string> Generated { get; } = GeneratedFile.In(Repository.Folder).ToDictionary(file => file.Path, file => file.Text);

    [Theory]
    [MemberData(nameof(Paths))]
    public void File_SaysWhatTheRulesSay(string path) => Assert.Equal(Generated[path], Repository.Read(path).ReplaceLineEndings("\n"));

    [Fact]
    public void Files_AreTheReadmesThePagesAndThePresets()
    {
        Assert.Superset(new HashSet<string> { "README.md", "README.ko.md" }, Generated.Keys.ToHashSet());
        Assert.Equal(Names("docs/rules", "*.md"), Generated.Keys.Where(path => path.StartsWith("docs/rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Names("src/CspNotifications.Package", "*.globalconfig"), Generated.Keys.Where(path => path.EndsWith(".globalconfig", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "Microsoft-origin sender targets a CSP subscription topic | Warning", "Microsoft-origin sender targets a CSP subscription topic | Info")]
    [InlineData("README.md", "| `csp_notifications.default_origin` |", "| `csp_notifications.origin` |")]
    [InlineData("README.ko.md", "CSP 구독을 주제로 합니다 | 경고", "CSP 구독을 주제로 합니다 | 오류")]
    [InlineData("docs/rules/CSPN1003.md", "| Default severity | Info |", "| Default severity | Warning |")]
    [InlineData("docs/rules/CSPN1003.md", "# CSPN1003: Customer", "# CSPN1003: Any customer")]
    public void Drift_IsSeenAndMended(string path, string said, string wrong)
    {
        var repository = Directory.CreateTempSubdirectory("csp-docs-");
        foreach (var file in Generated)
        {
            var copy = Path.Combine(repository.FullName, file.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, file.Key == path ? file.Value.Replace(said, wrong, StringComparison.Ordinal) : file.Value);
        }

        var drifted = File.ReadAllText(Path.Combine(repository.FullName, path));
        var mended = GeneratedFile.In(repository.FullName).Single(file => file.Path == path).Text;
        repository.Delete(recursive: true);

        Assert.NotEqual(Generated[path], drifted);
        Assert.Equal(Generated[path], mended);
    }

    [Fact]
    public void DocumentWithoutItsRegion_IsSaidToBeWrong() =>
        Assert.Contains("rules", Assert.Throws<InvalidOperationException>(() => "# Title\n".WithRegion("rules", "| |")).Message);

    /// <summary>An option that is read, or a property of the package, cannot be forgotten in the list.</summary>
    [Fact]
    public void Options_AreAllListed()
    {
        var read = Repository.Files("src/CspNotifications.Analyzers", "*.cs").SelectMany(file => NamesIn(file, EditorConfigOption))
            .Concat(Repository.Files("src/CspNotifications.Package/buildTransitive", "*.*").SelectMany(file => NamesIn(file, ProjectOption)))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(read, Option.All.Select(option => option.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamesIn(string file, Regex option) => option.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Repository.Files(folder, pattern).Select(file => Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'));
}

using System.Collections.Immutable;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>The ways to refer to the package that the README names.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ReferenceFlavourTests(PackedPackage package)
{
    private const string AnnotationsAssembly = "CspNotifications.Annotations.dll";

    /// <summary>What the library declares is seen in its metadata.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("""PrivateAssets="none" """, true)]
    [InlineData("""PrivateAssets="all" """, false)]
    public async Task ProjectThatRefersToTheLibrary_IsAnalyzedUnlessThePackageIsPrivate(string reference, bool isAnalyzed)
    {
        var library = new ConsumerProject("Library", Programs.Library) { Reference = reference };
        var desk = new ConsumerProject("Desk", Programs.ViolatingThroughLibrary) { Reference = null, DependsOn = library };

        var build = await (await package.WriteAsync(desk)).BuildAsync();

        build.ShouldSucceed();
        string[] expected = isAnalyzed ? ["Desk: CSPN1001", "Desk: CSPN2001", "Library: CSPN1001"] : ["Library: CSPN1001"];

        // In which order the compiler says them is not told.
        Assert.Equal(expected, build.Diagnostics.Select(diagnostic => $"{diagnostic.Project}: {diagnostic.Id}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("""ExcludeAssets="runtime" """, false)]
    public async Task ViolatingSend_IsWarnedAbout_AndTheAnnotationsAreInTheOutputUnlessExcluded(string reference, bool isCopied)
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.Violating) { Reference = reference });

        var build = await app.BuildAsync();

        build.ShouldSucceed();
        string[] expected = isCopied ? [AnnotationsAssembly] : [];
        Assert.Equal(expected, app.CopiedAssemblies());
        (await app.RunOutputAsync()).ShouldSucceed();
        var diagnostic = Assert.Single(build.Diagnostics);
        Assert.Equal(("Program.cs", Programs.ViolatingLine, "warning", "CSPN1001"), (diagnostic.File, diagnostic.Line, diagnostic.Severity, diagnostic.Id));
    }

    /// <summary>NuGet leaves them out, and the SDK takes them from the package all the same. What the README says instead does turn them off.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-CspNotifications.severity = none\n", false)]
    public async Task ExcludedAnalyzers_RunUnlessTheirCategoryIsTurnedOff(string editorConfig, bool isWarned)
    {
        Assert.All(new[] { "README.md", "README.ko.md" }, readme => Assert.Contains(editorConfig, File.ReadAllText(Repository.PathTo(readme)).ReplaceLineEndings("\n")));
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.Violating)
        {
            Reference = """ExcludeAssets="analyzers" """,
            Files = ImmutableDictionary<string, string>.Empty.Add(".editorconfig", editorConfig),
        });

        var build = (await app.BuildAsync()).ShouldSucceed();

        string[] expected = isWarned ? ["CSPN1001"] : [];
        Assert.Equal(expected, build.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}

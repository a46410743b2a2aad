using System.Collections.Immutable;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>What a project sees that adds the package and does nothing else.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ConsumerBuildTests(PackedPackage package)
{
    [Fact]
    public async Task AddedPackage_HasTheAnnotationsAndTheAnalyzers()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.EveryAnnotation + Programs.ViolatesEveryAnnotation) { Reference = null });

        (await app.AddPackageAsync(PackedPackage.Id, package.Version)).ShouldSucceed();

        var build = (await app.BuildAsync()).ShouldSucceed();
        Assert.Equal(["CSPN1002"], build.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>Old and new frameworks, in the language of the oldest.</summary>
    [Fact]
    public async Task EveryFramework_IsWarned()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.ViolatingThroughHelper)
        {
            Frameworks = "netstandard2.0;net8.0;net10.0",
            Properties = "<LangVersion>7.3</LangVersion>",
        });

        var build = (await app.BuildAsync()).ShouldSucceed();

        Assert.Equal(
            ["net10.0: CSPN1001", "net8.0: CSPN1001", "netstandard2.0: CSPN1001"],
            build.Diagnostics.Select(diagnostic => $"{diagnostic.Framework}: {diagnostic.Id}").Order(StringComparer.Ordinal));
    }

    /// <summary>As docs/annotations.md shows it: the attributes are the project's own, and only the analyzers come from the package.</summary>
    [Fact]
    public async Task SourceCopiesOfTheAttributes_AreReadAsTheyAre()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.ViolatingThroughHelper)
        {
            Reference = """PrivateAssets="all" ExcludeAssets="compile;runtime" """,
            Properties = "<Nullable>enable</Nullable>",
            Files = ImmutableDictionary<string, string>.Empty.Add("Attributes.cs", CopiesInTheDocument()),
        });

        var build = (await app.BuildAsync()).ShouldSucceed();

        Assert.Equal(["CSPN1001"], build.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(app.CopiedAssemblies());
    }

    [Fact]
    public async Task ProjectWithoutAnnotation_BuildsWithoutADiagnostic()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.WithoutAnnotation));

        Assert.Empty((await app.BuildAsync()).ShouldSucceed().Diagnostics);
    }

    private static string CopiesInTheDocument()
    {
        var section = File.ReadAllText(Repository.PathTo("docs/annotations.md")).Split("## Source copies of the attributes")[1];
        return section.Split("```csharp")[1].Split("```")[0];
    }
}

using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>What a project sees that adds the package and does nothing else.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ConsumerBuildTests(PackedPackage package)
{
    [Fact]
    public async Task Annotations_Compile()
    {
        var build = await BuildAsync(Programs.EveryAnnotation);

        build.ShouldSucceed();
    }

    [Fact]
    public async Task ViolatingSend_IsWarnedAbout()
    {
        var build = await BuildAsync(Programs.Violating);

        build.ShouldSucceed();
        var diagnostic = Assert.Single(build.Diagnostics);
        Assert.Equal(("Program.cs", Programs.ViolatingLine, "warning", "CSPN1001"), (diagnostic.File, diagnostic.Line, diagnostic.Severity, diagnostic.Id));
    }

    [Fact]
    public async Task ProjectWithoutAnnotation_BuildsWithoutADiagnostic()
    {
        var build = await BuildAsync(Programs.WithoutAnnotation);

        build.ShouldSucceed();
        Assert.Empty(build.Diagnostics);
    }

    private async Task<DotnetResult> BuildAsync(string source) => await (await package.WriteAsync(new ConsumerProject("App", source))).BuildAsync();
}

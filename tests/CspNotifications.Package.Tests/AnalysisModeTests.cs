using System.Collections.Immutable;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

[Collection(PackedPackageCollection.Name)]
public sealed class AnalysisModeTests(PackedPackage package)
{
    [Fact]
    public async Task Recommended_KeepsTheWarning()
    {
        var build = await BuildAsync("Recommended");

        build.ShouldSucceed();
        Assert.Equal(["warning CSPN1001"], Reported(build));
    }

    [Fact]
    public async Task Strict_MakesTheWarningAnError()
    {
        var build = await BuildAsync("Strict");

        build.ShouldFail();
        Assert.Equal(["error CSPN1001"], Reported(build));
    }

    [Theory]
    [InlineData(".editorconfig", "[*.cs]")]
    [InlineData(".globalconfig", "is_global = true")]
    public async Task Strict_YieldsToTheProjectsOwnConfig(string fileName, string head)
    {
        var build = await BuildAsync("Strict", (fileName, $"{head}\ndotnet_diagnostic.CSPN1001.severity = warning\n"));

        build.ShouldSucceed();
        Assert.Equal(["warning CSPN1001"], Reported(build));
    }

    [Fact]
    public async Task UnknownMode_IsWarnedAboutOnceAndChangesNothing()
    {
        var build = await BuildAsync("Pedantic");

        build.ShouldSucceed();
        Assert.Equal(["warning CSPN0002", "warning CSPN1001"], Reported(build).Order());
        var warning = build.Diagnostics.Single(diagnostic => diagnostic.Id == "CSPN0002");
        Assert.Equal("App.csproj", warning.File);
        Assert.Contains("'Pedantic'", warning.Message);
        Assert.Contains("'Recommended' or 'Strict'", warning.Message);
    }

    private async Task<DotnetResult> BuildAsync(string mode, params (string Name, string Text)[] files)
    {
        var project = new ConsumerProject("App", Programs.Violating)
        {
            Properties = $"<CspNotificationsMode>{mode}</CspNotificationsMode>",
            Files = files.ToImmutableDictionary(file => file.Name, file => file.Text),
        };
        return await (await package.WriteAsync(project)).BuildAsync();
    }

    private static IEnumerable<string> Reported(DotnetResult build) =>
        build.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}");
}

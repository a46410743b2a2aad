using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

[Collection(PackedPackageCollection.Name)]
public sealed class PresetTests(PackedPackage package)
{
    /// <summary>The rules and their default severities, from the release tracking files that the compiler holds to the descriptors.</summary>
    private static readonly IReadOnlyDictionary<string, string> Defaults =
        new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Repository.PathTo($"src/CspNotifications.Analyzers/AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("CSPN", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(row => row[0], row => row[2]);

    [Theory]
    [InlineData("recommended")]
    [InlineData("strict")]
    public void Preset_YieldsToTheProjectsOwnSettings(string preset)
    {
        var settings = Settings(preset);

        Assert.Equal("true", settings["is_global"]);
        Assert.Equal("-100", settings["global_level"]);
    }

    [Fact]
    public void Recommended_GivesEveryRuleItsDefault() => AssertSeverities("recommended", severity => severity switch
    {
        "Warning" => "warning",
        "Info" => "suggestion",
        "Disabled" => "none",
        _ => throw new InvalidOperationException($"No rule of this project has the default severity {severity}."),
    });

    [Fact]
    public void Strict_RaisesEveryRuleByOneStep() => AssertSeverities("strict", severity => severity switch
    {
        "Warning" => "error",
        "Info" or "Disabled" => "warning",
        _ => throw new InvalidOperationException($"No rule of this project has the default severity {severity}."),
    });

    private void AssertSeverities(string preset, Func<string, string> severityOf)
    {
        Assert.NotEmpty(Defaults);
        var expected = Defaults.ToDictionary(rule => $"dotnet_diagnostic.{rule.Key}.severity", rule => severityOf(rule.Value));

        var actual = Settings(preset).Where(setting => setting.Key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));

        Assert.Equal(expected.OrderBy(setting => setting.Key), actual.OrderBy(setting => setting.Key));
    }

    private Dictionary<string, string> Settings(string preset) =>
        package.ReadText($"presets/{preset}.globalconfig").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(setting => setting[0], setting => setting[1]);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>What a build of a .NET 10 library hands to analyzers as options: the same for all files.</summary>
internal sealed class BuildSettings(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    private readonly Settings _settings = new(values);

    /// <summary>As the SDK writes them for a library for .NET 10, with the trimming analyzer on.</summary>
    public static BuildSettings Library { get; } = new(
        ImmutableDictionary.CreateRange(
            AnalyzerConfigOptions.KeyComparer,
            new Dictionary<string, string>
            {
                ["build_property.TargetFramework"] = "net10.0",
                ["build_property.TargetFrameworkIdentifier"] = ".NETCoreApp",
                ["build_property.TargetFrameworkVersion"] = "v10.0",
                ["build_property.TargetPlatformMinVersion"] = "",
                ["build_property._SupportedPlatformList"] = "Linux,macOS,Windows",
                ["build_property.PlatformNeutralAssembly"] = "",
                ["build_property.InvariantGlobalization"] = "",
                ["build_property.EnableTrimAnalyzer"] = "true",
            }));

    public override AnalyzerConfigOptions GlobalOptions => _settings;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _settings;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _settings;

    private sealed class Settings(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value)
        {
            value = values.GetValueOrDefault(key, "");
            return values.ContainsKey(key);
        }
    }
}

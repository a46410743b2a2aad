using System.Text.RegularExpressions;

namespace CspNotifications.Package.Tests.Running;

/// <summary>One warning or error as the build prints it; <see cref="Line"/> is 0 where it has no position.</summary>
internal sealed partial record BuildDiagnostic(string File, int Line, string Severity, string Id, string Message, string Project)
{
    /// <summary>The framework that a project with several was built for.</summary>
    public string Framework { get; private init; } = "";

    public static IReadOnlyList<BuildDiagnostic> ParseAll(string output) =>
        [.. Pattern().Matches(output).Select(Parse)];

    private static BuildDiagnostic Parse(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value.Trim()),
        match.Groups["line"].Success ? int.Parse(match.Groups["line"].ValueSpan) : 0,
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value,
        Path.GetFileNameWithoutExtension(match.Groups["project"].Value))
    {
        Framework = match.Groups["framework"].Value,
    };

    [GeneratedRegex(
        @"^(?<file>[^\r\n]*?)(\((?<line>\d+),\d+\))?\s*: (?<severity>warning|error) (?<id>[A-Z]+\d+)?\s*: (?<message>[^\r\n]*?)( \[(?<project>[^\]\r\n]+?)(::TargetFramework=(?<framework>[^\]\r\n]+))?\])?\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Pattern();
}

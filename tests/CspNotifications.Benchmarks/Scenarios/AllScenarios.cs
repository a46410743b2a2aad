using System.Collections.Immutable;
using CspNotifications.CodeBases;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>Everything that is measured, in the order of the tables.</summary>
internal static class AllScenarios
{
    public static ImmutableArray<Scenario> All { get; } =
    [
        new("unannotated", "A project in which nobody says anything", wishes => WholeProject.RunAsync(wishes, 0, isAnnotated: false)),
        new("zero-percent", "Annotated types, and nobody sends", wishes => WholeProject.RunAsync(wishes, 0)),
        new("one-percent", "One method of a hundred sends", wishes => WholeProject.RunAsync(wishes, 0.01)),
        new("twenty-percent", "One method of five sends", wishes => WholeProject.RunAsync(wishes, 0.2)),
        new("sends", "From 1,000 to 100,000 sends", wishes => Growth.RunAsync(wishes, [.. new[] { 1_000, 10_000, 100_000 }.Select(SendSeries.Create)])),
        new("depth", "Calls from 10 to 1,000 deep", wishes => Growth.RunAsync(wishes, [.. new[] { 10, 100, 1_000 }.Select(depth => CallChains.Create(10_000, depth))])),
        new("edit", "One file of a project is edited, and its diagnostics are asked for", SingleFileEdit.RunAsync),
        new("body", "One body of 5,000 statements", LongestBody.RunAsync),
        new("models", "Model files are read", ModelFiles.RunAsync),
    ];
}

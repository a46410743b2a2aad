using System.Collections.Immutable;

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
    ];
}

namespace CspNotifications.Execution.Tests;

/// <summary>How much is generated: little in the ordinary tests, as much as one wants by environment variables. So many disagreements of a kind are made small and shown.</summary>
/// <param name="Programs">How many programs.</param>
/// <param name="Seed">The first draw: the same seed gives the same programs.</param>
/// <param name="Level">1 to 3: how much of the language the grammar writes.</param>
/// <param name="Shown">How many misses, and how many false reports, are made small.</param>
/// <param name="First">The number of the first program: one that was found before is looked at alone.</param>
internal sealed record Settings(int Programs, ulong Seed, int Level, int Shown = 5, int First = 0)
{
    /// <summary>The long run that was asked for, if any.</summary>
    public static Settings? Asked => Number("CSPN_EXECUTION_PROGRAMS") is { } programs
        ? new((int)programs, Number("CSPN_EXECUTION_SEED") ?? 1, (int)(Number("CSPN_EXECUTION_LEVEL") ?? 3), (int)(Number("CSPN_EXECUTION_SHOWN") ?? 5), (int)(Number("CSPN_EXECUTION_FIRST") ?? 0))
        : null;

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}

namespace CspNotifications.Execution.Tests;

/// <summary>How much is generated: little in the ordinary tests, as much as one wants by environment variables. So many disagreements of a kind are made small and shown.</summary>
internal sealed record Settings(int Programs, ulong Seed, int Level, int Shown = 5)
{
    /// <summary>The long run that was asked for, if any.</summary>
    public static Settings? Asked => Number("CSPN_EXECUTION_PROGRAMS") is { } programs
        ? new((int)programs, Number("CSPN_EXECUTION_SEED") ?? 1, (int)(Number("CSPN_EXECUTION_LEVEL") ?? 3), (int)(Number("CSPN_EXECUTION_SHOWN") ?? 5))
        : null;

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}

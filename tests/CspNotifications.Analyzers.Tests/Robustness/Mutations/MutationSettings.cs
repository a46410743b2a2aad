namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>How much is mutated: little in the ordinary tests, as much as one wants by environment variables.</summary>
/// <param name="Programs">How many programs.</param>
/// <param name="Seed">The first draw: the same seed gives the same programs.</param>
/// <param name="First">The number of the first program: one that was found before is looked at alone.</param>
/// <param name="FixedIn">The fixes are asked in one of so many programs.</param>
internal sealed record MutationSettings(int Programs, ulong Seed = 1, int First = 0, int FixedIn = 1)
{
    /// <summary>The long run that was asked for, if any.</summary>
    public static MutationSettings? Asked => Number("CSPN_MUTATION_PROGRAMS") is { } programs
        ? new((int)programs, Number("CSPN_MUTATION_SEED") ?? 1, (int)(Number("CSPN_MUTATION_FIRST") ?? 0), (int)(Number("CSPN_MUTATION_FIXED") ?? 1))
        : null;

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}

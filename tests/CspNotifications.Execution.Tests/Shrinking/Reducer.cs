using CspNotifications.Execution.Tests.Judging;
using CspNotifications.Execution.Tests.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Execution.Tests.Shrinking;

/// <summary>
/// Makes a program that shows a disagreement as small as it can be. CsCheck shrinks by drawing smaller programs, and those show other
/// disagreements or none; so this takes away from the one that was found, as long as it still compiles, ends and disagrees alike.
/// </summary>
internal static class Reducer
{
    private const int AtOnce = 48;
    private const int MaxRounds = 80;

    public static async Task<Outcome> ReduceAsync(Outcome found, Disagreement disagreement)
    {
        var best = found;
        for (var round = 0; round < MaxRounds; round++)
        {
            if (await SmallerAsync(best, disagreement) is not { } smaller)
                break;

            best = smaller;
        }

        return best;
    }

    private static async Task<Outcome?> SmallerAsync(Outcome best, Disagreement disagreement)
    {
        var root = await CSharpSyntaxTree.ParseText(best.Program.Source, new CSharpParseOptions(LanguageVersion.Preview)).GetRootAsync();
        foreach (var phase in Reductions.Of(root))
        {
            var sources = phase.Select(reduced => reduced.ToFullString()).Where(text => text != best.Program.Source).Distinct();
            foreach (var chunk in sources.Chunk(AtOnce))
            {
                var outcomes = await Batch.RunAsync([.. chunk.Select((source, i) => new GeneratedProgram("R" + i, source))]);
                var smallest = outcomes
                    .Where(outcome => disagreement.IsIn(outcome) && IsSmaller(outcome, best))
                    .MinBy(outcome => outcome.Program.Source.Length);

                if (smallest is not null)
                    return smallest;
            }
        }

        return null;
    }

    /// <summary>In one direction only, so that the search ends; a program that fails for what was taken away says nothing of what comes after.</summary>
    private static bool IsSmaller(Outcome outcome, Outcome best) =>
        outcome.Program.Source.Length < best.Program.Source.Length && (outcome.Completed > 0 || best.Completed == 0) && (outcome.EndedByNull == 0 || best.EndedByNull > 0)
        && Stubs.In(outcome.Program.Source) <= Stubs.In(best.Program.Source);
}

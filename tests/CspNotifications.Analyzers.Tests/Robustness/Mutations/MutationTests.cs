using System.Diagnostics;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>
/// Programs that were changed at random: no analyzer throws, and no fix. A long run: CSPN_MUTATION_PROGRAMS=20000, if wanted with
/// CSPN_MUTATION_SEED, CSPN_MUTATION_FIRST (the number of the first program) and CSPN_MUTATION_FIXED (the fixes are asked in one of so many programs: they
/// try what they offer, and take most of the time).
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int ShortRun = 1000;

    [Fact]
    public async Task Programs_OfAFixedSeed_ThrowNothing()
    {
        var campaign = await CheckAsync(new(ShortRun, FixedIn: 5));

        // Programs on which nothing is found would prove nothing of the fixes.
        Assert.Equal(AnalyzerRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Where(IsOfSource).Distinct().Order(), campaign.Reported.Keys.Order());
        Assert.Equal(AllFixes.Providers.Select(provider => provider.GetType().Name).Order(), campaign.Offered.Keys.Order());
    }

    [Fact]
    public async Task Programs_AskedForByEnvironment_ThrowNothing()
    {
        if (MutationSettings.Asked is { } settings)
            await CheckAsync(settings);
    }

    private async Task<MutationCampaign> CheckAsync(MutationSettings settings)
    {
        var watch = Stopwatch.StartNew();
        var campaign = new MutationCampaign(settings, await Seeds.AllAsync(), Examination.OfAll);
        await campaign.RunAsync();
        output.WriteLine($"{campaign.Summary}; {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(campaign.Crashes.Count == 0, $"{campaign.Summary}\n{string.Join('\n', campaign.Crashes.Take(20))}");
        return campaign;
    }

    /// <summary>The others are about model files.</summary>
    private static bool IsOfSource(string id) => id != "CSPN4001";
}

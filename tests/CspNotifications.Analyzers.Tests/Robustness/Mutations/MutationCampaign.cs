using System.Collections.Concurrent;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>Mutates programs, examines them, and keeps count. What goes wrong is named by its number and seed, and made small.</summary>
internal sealed class MutationCampaign(MutationSettings settings, IReadOnlyList<SeedKind> seeds, Func<Examination> examination)
{
    private const int MostShown = 5;

    /// <summary>No program is so large: one that takes longer does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly IReadOnlyList<SeedKind> _weighed = [.. seeds.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight))];
    private readonly Mutator _mutator = new(seeds.SelectMany(kind => kind.Programs).Select(seed => seed.Text));
    private readonly ConcurrentQueue<string> _crashes = new();
    private readonly ConcurrentDictionary<string, int> _reported = new();
    private readonly ConcurrentDictionary<string, int> _offered = new();
    private int _examined;
    private int _fixed;

    public IReadOnlyCollection<string> Crashes => _crashes;

    /// <summary>How often a rule was reported.</summary>
    public IReadOnlyDictionary<string, int> Reported => _reported;

    /// <summary>How many actions a fix offered.</summary>
    public IReadOnlyDictionary<string, int> Offered => _offered;

    public string Summary =>
        $"seed {settings.Seed}, first {settings.First}: {_examined} programs ({_fixed} with their fixes), {_reported.Values.Sum()} diagnostics ({Counts(_reported)}), "
        + $"{_offered.Values.Sum()} actions ({Counts(_offered)}), {_crashes.Count} crashes";

    public Task RunAsync() => Parallel.ForEachAsync(
        Enumerable.Range(settings.First, settings.Programs),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (number, _) => await RunAsync(number));

    public (SeedProgram Seed, string Text, string Changes) Program(int number)
    {
        var draws = new Draws(settings.Seed, number);
        var seed = draws.Of(draws.Of(_weighed).Programs);
        var (text, changes) = _mutator.Mutate(Thinning.Of(seed.Text, draws), draws);
        return (seed, text, changes);
    }

    private async Task RunAsync(int number)
    {
        var (seed, text, changes) = Program(number);
        var (run, exceptions, hasEnded) = await ExamineAsync(seed, text, IsFixed(number));

        // A machine may stand still for longer than that.
        if (!hasEnded)
            (run, exceptions, hasEnded) = await ExamineAsync(seed, text, IsFixed(number));

        Interlocked.Increment(ref _examined);
        if (IsFixed(number))
            Interlocked.Increment(ref _fixed);

        Count(_reported, run.Ids);
        Count(_offered, run.Offering.Select(provider => provider.GetType().Name));
        if (exceptions.Count == 0)
            return;

        // Whether a smaller one ends is not tried: each that does not would take as long again.
        var crash = new Crash(exceptions[0]);
        var shown = _crashes.Count < MostShown && hasEnded ? await crash.ReduceAsync(text, async smaller => (await ExamineAsync(seed, smaller, IsFixed(number))).Exceptions) : text;
        _crashes.Enqueue(
            $"CSPN_MUTATION_SEED={settings.Seed} CSPN_MUTATION_FIRST={number} CSPN_MUTATION_PROGRAMS=1, made of {seed.Name} ({changes})\n"
            + $"{string.Join('\n', exceptions.Distinct())}\n{shown}\n");
    }

    private async Task<(Examination Run, IReadOnlyList<string> Exceptions, bool HasEnded)> ExamineAsync(SeedProgram seed, string text, bool isFixed)
    {
        var run = examination();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await Task.Run(() => ExamineAsync(run, seed.With(text), isFixed, patience.Token), CancellationToken.None).WaitAsync(Patience * 2, CancellationToken.None);
            return (run, [.. run.Exceptions], true);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            return (run, [.. run.Exceptions, $"It did not end in {Patience.TotalSeconds} s."], false);
        }
        catch (Exception exception)
        {
            return (run, [.. run.Exceptions, exception.ToString()], true);
        }
    }

    private static async Task ExamineAsync(Examination run, Document document, bool isFixed, CancellationToken cancellation)
    {
        await run.AnalyseAsync(document.Project, cancellation);
        if (isFixed)
            await run.FixAsync(document, cancellation);
    }

    private bool IsFixed(int number) => number % settings.FixedIn == 0;

    private static void Count(ConcurrentDictionary<string, int> counts, IEnumerable<string> names)
    {
        foreach (var name in names)
            counts.AddOrUpdate(name, 1, (_, count) => count + 1);
    }

    private static string Counts(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
}

using System.Collections.Concurrent;
using CsCheck;
using CspNotifications.Execution.Tests.Grammar;
using CspNotifications.Execution.Tests.Judging;
using CspNotifications.Execution.Tests.Running;
using CspNotifications.Execution.Tests.Shrinking;

namespace CspNotifications.Execution.Tests;

/// <summary>Generates programs, runs them in batches, and keeps count.</summary>
internal sealed class Campaign(Settings settings)
{
    private const int BatchSize = 100;

    private readonly List<Outcome> _disagreeing = [];

    public int Programs { get; private set; }

    public int Sends { get; private set; }

    public int ViolatingSends { get; private set; }

    /// <summary>Programs in which some send broke a rule, and in which none did.</summary>
    public int ViolatingPrograms { get; private set; }

    public int Reports { get; private set; }

    public int Missed { get; private set; }

    public int False { get; private set; }

    /// <summary>Reports in helpers, on lines that no execution came to.</summary>
    public int Unjudged { get; private set; }

    public int Endless { get; private set; }

    /// <summary>What does not compile: mistakes of the grammar.</summary>
    public ConcurrentQueue<string> Invalid { get; } = [];

    public string Summary =>
        $"level {settings.Level}, seed {settings.Seed}: {Programs} programs ({ViolatingPrograms} that violate, {Endless} that do not end), "
        + $"{Sends} sends, {ViolatingSends} violations, {Reports} reports, {Missed} missed, {False} false, {Unjudged} on lines that were not reached";

    /// <summary>The programs that show a disagreement, to be run again one by one.</summary>
    public string Disagreeing
    {
        get
        {
            string Names(Func<Outcome, bool> isMeant) => string.Join(", ", _disagreeing.Where(isMeant).Select(outcome => outcome.Program.Name).Order());
            return $"Missed in {Names(outcome => outcome.Missed.Any())}; false in {Names(outcome => outcome.False.Any())}";
        }
    }

    public async Task RunAsync()
    {
        var generator = new ProgramGen(settings.Level);
        var starts = Enumerable.Range(0, (settings.Programs + BatchSize - 1) / BatchSize).Select(batch => settings.First + (batch * BatchSize));
        await Parallel.ForEachAsync(starts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (start, _) =>
        {
            var count = Math.Min(BatchSize, settings.First + settings.Programs - start);
            var programs = Enumerable.Range(start, count).Select(number => Program(generator, number)).ToList();
            Add(await Batch.RunAsync(programs, (program, error) => Invalid.Enqueue($"{error}\n{program.Text}")));
        });
    }

    /// <summary>The first disagreements, each made as small as it can be.</summary>
    public async Task<string> DisagreementsAsync()
    {
        var shown = new List<string>();
        var all = _disagreeing
            .OrderBy(outcome => outcome.Program.Source.Length)
            .SelectMany(outcome => Disagreement.Of(outcome).Select(disagreement => (Outcome: outcome, Disagreement: disagreement)))
            .ToLookup(found => found.Disagreement.IsMissed);

        foreach (var (outcome, disagreement) in all[true].Take(settings.Shown).Concat(all[false].Take(settings.Shown)))
        {
            var reduced = await Reducer.ReduceAsync(outcome, disagreement);
            shown.Add($"// {disagreement}, found in {outcome.Program.Name} of seed {settings.Seed}, level {settings.Level}\n{Disagreement.Show(reduced)}");
        }

        return string.Join('\n', shown);
    }

    private GeneratedProgram Program(ProgramGen generator, int number) =>
        new("P" + number, generator.Generate(new PCG((uint)number, settings.Seed), null, out _));

    private void Add(IReadOnlyList<Outcome> outcomes)
    {
        lock (_disagreeing)
        {
            Programs += outcomes.Count;
            Endless += outcomes.Count(outcome => outcome.IsEndless);
            foreach (var outcome in outcomes.Where(outcome => !outcome.IsEndless))
            {
                Sends += outcome.Sends;
                ViolatingSends += outcome.ViolatingSends;
                ViolatingPrograms += outcome.ViolatingSends > 0 ? 1 : 0;
                Reports += outcome.Reports.Count;
                var (missed, wrong) = (outcome.Missed.Count(), outcome.False.Count());
                Unjudged += outcome.Unjudged;
                Missed += missed;
                False += wrong;
                if (missed + wrong > 0)
                    _disagreeing.Add(outcome);
            }
        }
    }
}

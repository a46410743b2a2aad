using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Robustness.Mutations;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Proof that the tests of this folder see what is thrown: in an analyzer, by a fix that is asked, by an action that is computed.</summary>
public class ExaminationTests
{
    [Fact]
    public async Task Analyzer_ThatThrows_IsSeen()
    {
        var run = await ExaminedAsync([new ThrowingAnalyzer()], []);

        Assert.Contains(nameof(NotSupportedException), Assert.Single(run.Exceptions.Distinct()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fix_ThatThrows_IsSeen(bool whenAsked)
    {
        var run = await ExaminedAsync(AnalyzerRun.Analyzers, [new ThrowingFix(whenAsked)]);

        Assert.All(run.Exceptions, thrown => Assert.Contains(nameof(NotSupportedException), thrown));
        Assert.Equal(whenAsked, run.Offering.Count == 0);
        Assert.NotEmpty(run.Exceptions);
    }

    /// <summary>Every rule that is about source is reported in the programs that fixes are asked for, and every fix offers something.</summary>
    [Fact]
    public async Task FixablePrograms_HaveSomethingForAll()
    {
        var runs = new List<Examination>();
        foreach (var seed in (await Seeds.AllAsync()).SelectMany(kind => kind.Programs).Where(seed => FixablePrograms.ByName.ContainsKey(seed.Document.Name)))
        {
            var run = Examination.OfAll();
            await run.RunAsync(seed.Document.Project, CancellationToken.None);
            runs.Add(run);
        }

        Assert.Equal(FixablePrograms.ByName.Count, runs.Count);
        Assert.All(runs, run => Assert.Empty(run.Exceptions));
        Assert.Equal(
            AnalyzerRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Where(id => id != "CSPN4001").Distinct().Order(),
            runs.SelectMany(run => run.Ids).Distinct().Order());
        Assert.Equal(
            AllFixes.Providers.Select(provider => provider.GetType().Name).Order(),
            runs.SelectMany(run => run.Offering).Select(provider => provider.GetType().Name).Distinct().Order());
    }

    /// <summary>A failure names the program by what runs it again, and shows little more than what it needs.</summary>
    [Fact]
    public async Task Crash_IsNamedAndMadeSmall()
    {
        var campaign = new MutationCampaign(new(Programs: 1, First: 7), await Seeds.AllAsync(), () => new([new ThrowingAnalyzer()], []));

        await campaign.RunAsync();

        var crash = Assert.Single(campaign.Crashes);
        Assert.StartsWith("CSPN_MUTATION_SEED=1 CSPN_MUTATION_FIRST=7 CSPN_MUTATION_PROGRAMS=1, made of ", crash, StringComparison.Ordinal);
        Assert.Contains(nameof(NotSupportedException), crash);
        Assert.InRange(campaign.Program(7).Text.Length, 100, int.MaxValue);
        Assert.EndsWith("\n\n", crash, StringComparison.Ordinal);
    }

    /// <summary>What fails can be run again: the same number gives the same program.</summary>
    [Fact]
    public async Task Program_IsTheSameForItsNumber()
    {
        var (first, second) = (await CampaignAsync(seed: 1), await CampaignAsync(seed: 1));
        var texts = Enumerable.Range(0, 50).Select(number => first.Program(number).Text).ToArray();

        Assert.Equal(texts, Enumerable.Range(0, 50).Select(number => second.Program(number).Text));
        Assert.Distinct(texts);
        Assert.Distinct(texts.Concat((await CampaignAsync(seed: 2)) is var other ? Enumerable.Range(0, 50).Select(number => other.Program(number).Text) : []));
    }

    private static async Task<MutationCampaign> CampaignAsync(ulong seed) => new(new(Programs: 50, seed), await Seeds.AllAsync(), Examination.OfAll);

    private static async Task<Examination> ExaminedAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> fixes)
    {
        var run = new Examination(analyzers, fixes);
        var compilation = await Compiled.ValidAsync(Vocabulary.Source, Compiled.Usings, "class Job { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }");
        await run.RunAsync(await ProjectOf.CompilationAsync(compilation), CancellationToken.None);
        return run;
    }

#pragma warning disable RS1036, RS1038, RS1041 // They are no analyzers of the product: they show that the tests would see one that throws.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class ThrowingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AnalyzerRun.Analyzers[0].SupportedDiagnostics;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(_ => throw new NotSupportedException());
        }
    }
#pragma warning restore RS1036, RS1038, RS1041

    private sealed class ThrowingFix(bool whenAsked) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.SubscriptionFromMicrosoft.Id];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            if (whenAsked)
                throw new NotSupportedException();

            context.RegisterCodeFix(CodeAction.Create("Throw", Task<Document> (_) => throw new NotSupportedException(), "Throw"), context.Diagnostics);
            return Task.CompletedTask;
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Analyzers live as long as the editor does, compilations until the next keystroke: nothing of one is held on to.</summary>
public class MemoryTests
{
    private const int Edits = 50;

    [Fact]
    public async Task Edits_LeaveNothingBehind()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. AnalyzerRun.Analyzers.Select(analyzer => (DiagnosticAnalyzer)Activator.CreateInstance(analyzer.GetType())!)];

        var left = await LeftByEditsAsync(analyzers);

        Assert.Equal(3 * Edits, left.Count);
        Assert.Empty(Alive(left));
        GC.KeepAlive(analyzers);
    }

    /// <summary>Proof that the one above sees what is held on to.</summary>
    [Fact]
    public async Task Analyzer_ThatHoldsOn_IsSeen()
    {
        var analyzer = new SendAnalyzer(new Holding());

        var left = await LeftByEditsAsync([analyzer]);

        Assert.InRange(Alive(left).Count(), Edits, left.Count);
        GC.KeepAlive(analyzer);
    }

    private static IEnumerable<string> Alive(IEnumerable<(string Name, WeakReference Reference)> left)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return left.Where(one => one.Reference.IsAlive).Select(one => one.Name);
    }

    /// <summary>The compilation, the tree and a symbol of each edit but the one that comes last: that is the editor's present.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<(string Name, WeakReference Reference)>> LeftByEditsAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var left = new List<(string, WeakReference)>();
        var project = await ProjectAsync();
        for (var edit = 0; edit <= Edits; edit++)
        {
            var (compilation, tree) = Edit(project, edit);
            var run = new CompilationWithAnalyzers(compilation, analyzers, new AnalyzerOptions([new Model()]));
            await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            if (edit == Edits)
                break;

            left.Add(($"compilation {edit}", new(run.Compilation)));
            left.Add(($"tree {edit}", new(tree)));
            left.Add(($"symbol {edit}", new(run.Compilation.GetTypeByMetadataName("Job0"))));
        }

        return left;
    }

    private static (Compilation Compilation, SyntaxTree Tree) Edit(Compilation project, int number)
    {
        var before = project.SyntaxTrees.Single(tree => tree.FilePath == "Job0.cs");
        var text = before.GetText();
        var place = text.ToString().IndexOf("ms.Send", StringComparison.Ordinal);
        var after = before.WithChangedText(text.WithChanges(new TextChange(new(place, 0), $"var edit{number} = kind; ")));
        return (project.ReplaceSyntaxTree(before, after), after);
    }

    private static async Task<Compilation> ProjectAsync()
    {
        var files = Enumerable.Range(0, 10).Select(i => Compiled.Tree(
            $$"""
            public class Job{{i}}(IMailer mailer)
            {
                private readonly IMailer _mailer = mailer;

                public void Run(MicrosoftMailer ms, MailKind kind, Customer customer)
                {
                    ms.Send(kind, customer);
                    foreach (var one in new[] { customer }.Where(one => one.IsDirect))
                        Tell(MailKind.Renewal, one);
                }

                private void Tell(MailKind kind, Customer to) => _mailer.Send(new Mail { Kind = kind, To = to }, to);
            }
            """,
            $"Job{i}.cs"));
        var compilation = await Compiled.FromAsync([.. files, Compiled.Tree(Vocabulary.Source), Compiled.Tree(Compiled.Usings)], [Compiled.Annotations]);
        Compiled.AssertValid(compilation);
        return compilation;
    }

    private sealed class Model : AdditionalText
    {
        public override string Path => "NotificationModels.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("T:PartnerContact ; recipient = partner");
    }

    /// <summary>What an analyzer must not do.</summary>
    private sealed class Holding : IBodyObserver
    {
        private readonly ConcurrentQueue<ISymbol> _held = new();

        public void Screened(ISymbol body) => _held.Enqueue(body);

        public void Followed(ISymbol body) => _held.Enqueue(body);
    }
}

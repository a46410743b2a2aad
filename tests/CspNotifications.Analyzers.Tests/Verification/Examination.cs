using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>
/// What an editor does with a project: all analyzers over it, all fixes asked for each of their diagnostics, every action that is offered
/// computed, for the one place and for the document. What they throw is kept.
/// </summary>
internal sealed class Examination(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> providers)
{
    private readonly ConcurrentQueue<string> _exceptions = new();
    private readonly HashSet<string> _fixedEverywhere = [];

    private ImmutableArray<Diagnostic> _diagnostics = [];

    public static Examination OfAll() => new(AnalyzerRun.Analyzers, AllFixes.Providers);

    /// <summary>The rules that were reported, once for each report.</summary>
    public IEnumerable<string> Ids => _diagnostics.Select(diagnostic => diagnostic.Id);

    /// <summary>The fixes that offered something, once for each action.</summary>
    public List<CodeFixProvider> Offering { get; } = [];

    public IReadOnlyCollection<string> Exceptions => _exceptions;

    /// <summary>All of it, with the fixes in every document.</summary>
    public async Task RunAsync(Project project, CancellationToken cancellation)
    {
        await AnalyseAsync(project, cancellation);
        foreach (var document in project.Documents)
            await FixAsync(document, cancellation);
    }

    public async Task AnalyseAsync(Project project, CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation);
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => _exceptions.Enqueue($"{analyzer}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        _diagnostics = await new CompilationWithAnalyzers(compilation!, analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);
    }

    /// <summary>What was found in one document, after the analysis of its project.</summary>
    public async Task FixAsync(Document document, CancellationToken cancellation)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellation);
        foreach (var diagnostic in _diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree))
        {
            foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await FixAsync(document, diagnostic, provider, cancellation);
        }
    }

    private async Task FixAsync(Document document, Diagnostic diagnostic, CodeFixProvider provider, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        await CatchAsync(provider, () => provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), cancellation)));
        foreach (var action in actions.SelectMany(WithNested))
        {
            Offering.Add(provider);
            await CatchAsync(provider, () => action.GetOperationsAsync(cancellation));
            if (_fixedEverywhere.Add($"{provider}:{action.EquivalenceKey}:{document.Name}"))
                await CatchAsync(provider, () => FixAllAsync(document, diagnostic, provider, action.EquivalenceKey!, cancellation));
        }
    }

    private async Task FixAllAsync(Document document, Diagnostic diagnostic, CodeFixProvider provider, string key, CancellationToken cancellation)
    {
        var known = new Known(_diagnostics);
        var context = new FixAllContext(document, provider, FixAllScope.Document, key, [diagnostic.Id], known, cancellation);
        if (await provider.GetFixAllProvider()!.GetFixAsync(context) is { } action)
            await action.GetOperationsAsync(cancellation);
    }

    private static IEnumerable<CodeAction> WithNested(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(WithNested);

    private async Task CatchAsync(CodeFixProvider provider, Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _exceptions.Enqueue($"{provider}: {exception}");
        }
    }

    /// <summary>The diagnostics that were found already.</summary>
    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => !diagnostic.Location.IsInSource));
    }
}

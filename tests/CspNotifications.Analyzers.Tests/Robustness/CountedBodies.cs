using System.Collections.Concurrent;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>The bodies that one analysis looks into; twice where it does so twice.</summary>
internal sealed class CountedBodies : IBodyObserver
{
    private readonly ConcurrentQueue<ISymbol> _screened = new();
    private readonly ConcurrentQueue<ISymbol> _followed = new();

    public IReadOnlyCollection<ISymbol> Screened => _screened;

    public IReadOnlyCollection<ISymbol> Followed => _followed;

    public static IEnumerable<string> NamesOf(IEnumerable<ISymbol> bodies) =>
        bodies.Select(body => $"{body.ContainingType.Name}.{body.Name}").Order(StringComparer.Ordinal);

    public static async Task<CountedBodies> InAsync(Compilation compilation)
    {
        var bodies = new CountedBodies();
        await bodies.Over(compilation).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return bodies;
    }

    /// <summary>Only the diagnostics of one file are asked for, as an editor does.</summary>
    public static async Task<CountedBodies> InFileAsync(Compilation compilation, SyntaxTree tree)
    {
        var bodies = new CountedBodies();
        var run = bodies.Over(compilation);
        await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return bodies;
    }

    /// <summary>On one thread: on several, two may begin with the same body.</summary>
    private CompilationWithAnalyzers Over(Compilation compilation) => new(
        compilation,
        [new SendAnalyzer(this)],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => throw exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));

    void IBodyObserver.Screened(ISymbol body) => _screened.Enqueue(body);

    void IBodyObserver.Followed(ISymbol body) => _followed.Enqueue(body);
}

using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Benchmarks.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Measuring;

/// <summary>How many bodies our analyzers look into: counted in a run of its own, which is not measured.</summary>
internal sealed class BodyCount : IBodyObserver
{
    private int _screened;
    private int _followed;

    /// <summary>Bodies whose operations were walked through.</summary>
    public int Screened => _screened;

    /// <summary>Bodies that values were followed through.</summary>
    public int Followed => _followed;

    public static async Task<BodyCount> OfAllAsync(Compilation compilation)
    {
        var count = new BodyCount();
        await Analyzers(compilation, count).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return count;
    }

    public static async Task<BodyCount> OfFileAsync(Compilation compilation, SyntaxTree tree)
    {
        var count = new BodyCount();
        var run = Analyzers(compilation, count);
        await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return count;
    }

    private static CompilationWithAnalyzers Analyzers(Compilation compilation, BodyCount count) => new(
        compilation,
        [new SendAnalyzer(count)],
        new CompilationWithAnalyzersOptions(AllPeers.Ours.Options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    void IBodyObserver.Screened(ISymbol body) => Interlocked.Increment(ref _screened);

    void IBodyObserver.Followed(ISymbol body) => Interlocked.Increment(ref _followed);
}

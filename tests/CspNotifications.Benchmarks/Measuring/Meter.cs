using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using CspNotifications.Benchmarks.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Measuring;

/// <summary>Runs the analyzers of one peer on one thread and reads what that took: milliseconds and bytes.</summary>
internal static class Meter
{
    /// <summary>All diagnostics of a compilation, as a build asks for them.</summary>
    public static Task<Cost> OfAllAsync(Compilation compilation, Peer peer) =>
        MeasureAsync(compilation, peer, AllOfAsync);

    /// <summary>The diagnostics in the bodies of one file, as an editor asks for them.</summary>
    public static Task<Cost> OfFileAsync(Compilation compilation, SyntaxTree tree, Peer peer) =>
        MeasureAsync(compilation, peer, run => InFileAsync(run, tree));

    /// <summary>How much is reported: somebody else measures.</summary>
    public static async Task<int> CountAsync(Compilation compilation, Peer peer) => (await AllOfAsync(Run(compilation, peer, new()))).Length;

    public static async Task<int> CountInFileAsync(Compilation compilation, SyntaxTree tree, Peer peer) =>
        (await InFileAsync(Run(compilation, peer, new()), tree)).Length;

    /// <summary>The ids of what is reported.</summary>
    public static async Task<ImmutableArray<string>> ReportedAsync(Compilation compilation, Peer peer) =>
        [.. (await AllOfAsync(Run(compilation, peer, new()))).Select(diagnostic => diagnostic.Id)];

    private static Task<ImmutableArray<Diagnostic>> AllOfAsync(CompilationWithAnalyzers run) => run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    private static Task<ImmutableArray<Diagnostic>> InFileAsync(CompilationWithAnalyzers run, SyntaxTree tree) =>
        run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);

    private static CompilationWithAnalyzers Run(Compilation compilation, Peer peer, ConcurrentQueue<Exception> exceptions) => new(
        compilation,
        peer.Analyzers,
        new CompilationWithAnalyzersOptions(
            peer.Options,
            (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));

    private static async Task<Cost> MeasureAsync(
        Compilation compilation,
        Peer peer,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> analyze)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var run = Run(compilation, peer, exceptions);
        using var process = Process.GetCurrentProcess();

        // References are bound for the first who asks: that is nobody's work.
        _ = compilation.Assembly.GlobalNamespace;
        Settle();

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        process.Refresh();
        var cpu = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var diagnostics = await analyze(run);
        var wall = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        if (!exceptions.IsEmpty)
            throw new AggregateException($"{peer} threw.", exceptions);

        var execution = TimeSpan.Zero;
        foreach (var analyzer in peer.Analyzers)
            execution += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;

        return new(execution.TotalMilliseconds, wall.TotalMilliseconds, cpu.TotalMilliseconds, allocated, diagnostics.Length);
    }

    /// <summary>What others left behind is collected at nobody's expense.</summary>
    private static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}

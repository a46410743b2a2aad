using System.Collections.Concurrent;
using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Every analyzer of the product over one compilation, with what they threw.</summary>
internal sealed record AnalyzerRun(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Exceptions,
    ImmutableArray<AnalyzerTelemetryInfo> Telemetry)
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SendAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Leaves rules off that are off by default: the testing library would turn them on.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> Defaults { get; } = Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Where(rule => !rule.IsEnabledByDefault)
        .Select(rule => rule.Id)
        .Distinct()
        .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Default);

    /// <summary>
    /// For tests of one construct, whose method is public and has what it needs as parameters: that these decide is what CSPN2007 says, and not
    /// what is tested.
    /// </summary>
    public static ImmutableDictionary<string, ReportDiagnostic> OfConstructs { get; } = Defaults.SetItem("CSPN2007", ReportDiagnostic.Suppress);

    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id);

    public int OperationBlockActions => Telemetry.Sum(info =>
        info.OperationBlockActionsCount + info.OperationBlockStartActionsCount + info.OperationActionsCount);

    public static async Task<AnalyzerRun> OverAsync(Compilation compilation, bool isConcurrent = true, params (string Path, string Content)[] files)
    {
        var exceptions = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Select(file => new GivenText(file.Path, file.Content))]),
            (exception, analyzer, _) => exceptions.Enqueue($"{analyzer}: {exception}"),
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: true);

        var run = new CompilationWithAnalyzers(compilation, Analyzers, options);
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var telemetry = new List<AnalyzerTelemetryInfo>();
        foreach (var analyzer in Analyzers)
            telemetry.Add(await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None));

        return new(
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)],
            [.. exceptions],
            [.. telemetry]);
    }

    /// <summary>A run whose analyzers must not throw.</summary>
    public static async Task<AnalyzerRun> WithoutExceptionAsync(Compilation compilation, params (string Path, string Content)[] files)
    {
        var run = await OverAsync(compilation, files: files);
        Assert.Empty(run.Exceptions);
        Assert.All(run.Diagnostics, AssertShown);
        return run;
    }

    /// <summary>Each place that shows why has its text, and the names of the texts sort as the places are ordered.</summary>
    private static void AssertShown(Diagnostic diagnostic) =>
        Assert.Equal(Enumerable.Range(1, diagnostic.AdditionalLocations.Count), diagnostic.Steps().Select(step => int.Parse(step.Key[Steps.Key.Length..])));

    /// <summary>A file that is handed over beside the source.</summary>
    private sealed class GivenText(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Makes an injection on trial: it holds when no document that changes has a new error or warning, and fewer sends are reported.</summary>
internal static class InjectionCheck
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new SendAnalyzer()];

    /// <summary>
    /// Microsoft's sender may have no use any more, and a new member is not documented yet: the compiler says so, and whoever reads it decides.
    /// </summary>
    private static readonly ImmutableHashSet<string> Expected = ["CS0169", "CS0414", "CS1591", "CS9113"];

    public static async Task<bool> HoldsAsync(Solution before, Solution after, IReadOnlyList<DocumentId> changed, IReadOnlyList<DocumentId> sending, CancellationToken cancellation)
    {
        foreach (var id in changed)
        {
            var was = await CompilerSaysAsync(before.GetDocument(id), cancellation).ConfigureAwait(false);
            var @is = await CompilerSaysAsync(after.GetDocument(id), cancellation).ConfigureAwait(false);
            if (@is.Any(found => found.Count() > was[found.Key].Count()))
                return false;
        }

        foreach (var id in sending)
        {
            var was = await SendsAsync(before.GetDocument(id)!, cancellation).ConfigureAwait(false);
            var @is = await SendsAsync(after.GetDocument(id)!, cancellation).ConfigureAwait(false);
            if (@is >= was)
                return false;
        }

        return true;
    }

    private static async Task<ILookup<string, Diagnostic>> CompilerSaysAsync(Document? document, CancellationToken cancellation)
    {
        var model = document is null ? null : await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return (model?.GetDiagnostics(cancellationToken: cancellation) ?? [])
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !Expected.Contains(diagnostic.Id))
            .ToLookup(diagnostic => diagnostic.Id);
    }

    private static async Task<int> SendsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var analysis = new CompilationWithAnalyzers(
            model!.Compilation,
            Rules,
            new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return (await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false)).Length;
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>
/// Makes annotations on trial: they hold when the documents that change, and the one that is reported, have no new error or warning, and the
/// diagnostic is gone, and has not moved elsewhere. What the rules make of a choice that only the developer can make may be another diagnostic.
/// </summary>
internal sealed class DeclarationCheck(Diagnostic diagnostic, bool mayReportOthers)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new SendAnalyzer(), new DeclarationAnalyzer()];

    public async Task<bool> HoldsAsync(Solution before, ChangeSet changes, CancellationToken cancellation)
    {
        if (before.GetDocument(diagnostic.Location.SourceTree) is not { } reported)
            return false;

        var after = await changes.ApplyAsync(before, cancellation).ConfigureAwait(false);
        foreach (var id in changes.Documents.Append(reported.Id).Distinct())
        {
            if (HasMore(await ErrorsAsync(after, id, cancellation).ConfigureAwait(false), await ErrorsAsync(before, id, cancellation).ConfigureAwait(false)))
                return false;

            var was = await RulesSayAsync(before, id, cancellation).ConfigureAwait(false);
            var @is = await RulesSayAsync(after, id, cancellation).ConfigureAwait(false);
            if (@is.Count(IsOfRule) > was.Count(IsOfRule) - (id == reported.Id ? 1 : 0))
                return false;

            if (!mayReportOthers && HasMore(@is, was))
                return false;
        }

        return true;
    }

    /// <summary>What the rules say of a part of a document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Document document, TextSpan? span, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var analysis = new CompilationWithAnalyzers(
            model!.Compilation,
            Rules,
            new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation).ConfigureAwait(false);
    }

    private bool IsOfRule(string id) => id == diagnostic.Id;

    private static async Task<List<string>> ErrorsAsync(Solution solution, DocumentId id, CancellationToken cancellation)
    {
        var model = await solution.GetDocument(id)!.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return [.. model!.GetDiagnostics(cancellationToken: cancellation).Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.Id)];
    }

    private static async Task<List<string>> RulesSayAsync(Solution solution, DocumentId id, CancellationToken cancellation) =>
        [.. (await FindAsync(solution.GetDocument(id)!, span: null, cancellation).ConfigureAwait(false)).Select(found => found.Id)];

    private static bool HasMore(List<string> after, List<string> before)
    {
        var known = before.ToLookup(id => id);
        return after.GroupBy(id => id).Any(group => group.Count() > known[group.Key].Count());
    }
}

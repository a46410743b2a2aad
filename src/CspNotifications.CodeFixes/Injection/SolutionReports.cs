using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>What is reported in the documents of a solution. Each is asked once.</summary>
internal sealed class SolutionReports(Solution solution, CancellationToken cancellation)
{
    /// <summary>
    /// Asking for one document costs more than looking at it: the compilation is made anew for each question. From so many on its project is asked.
    /// </summary>
    private const int Many = 4;

    private readonly Dictionary<DocumentId, IReadOnlyDictionary<string, int>> _said = [];
    private readonly Dictionary<DocumentId, int> _sends = [];

    /// <summary>The errors and warnings of the compiler in a document of which a fix may not bring more, and how many of each.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfCompilerAsync(DocumentId id)
    {
        if (_said.TryGetValue(id, out var known))
            return known;

        var model = await ModelOfAsync(id).ConfigureAwait(false);
        return _said[id] = (model?.GetDiagnostics(cancellationToken: cancellation) ?? [])
            .Where(Leftovers.Forbid)
            .GroupBy(diagnostic => diagnostic.Id)
            .ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>How many sends are reported in each of these documents of a project.</summary>
    public async Task<IReadOnlyDictionary<DocumentId, int>> SendsAsync(ImmutableArray<DocumentId> ids)
    {
        var unknown = ids.RemoveAll(_sends.ContainsKey);
        if (unknown.Length >= Many)
            await CountProjectAsync(unknown).ConfigureAwait(false);
        else
            await CountEachAsync(unknown).ConfigureAwait(false);

        return _sends;
    }

    private async Task CountProjectAsync(ImmutableArray<DocumentId> ids)
    {
        var project = solution.GetProject(ids[0].ProjectId)!;
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var found = await AnalysisOf(compilation!, project).GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        var counts = found.ToLookup(diagnostic => diagnostic.Location.SourceTree);
        foreach (var id in ids)
            _sends[id] = counts[await solution.GetDocument(id)!.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false)].Count();
    }

    private async Task CountEachAsync(ImmutableArray<DocumentId> ids)
    {
        foreach (var id in ids)
        {
            if (await ModelOfAsync(id).ConfigureAwait(false) is not { } model)
                continue;

            var analysis = AnalysisOf(model.Compilation, solution.GetProject(id.ProjectId)!);
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
            _sends[id] = found.Length;
        }
    }

    private static CompilationWithAnalyzers AnalysisOf(Compilation compilation, Project project) => new(
        compilation,
        [new SendAnalyzer()],
        new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private async Task<SemanticModel?> ModelOfAsync(DocumentId id) =>
        solution.GetDocument(id) is { } document ? await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) : null;
}

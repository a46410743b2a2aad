using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>
/// Collects the changes of one diagnostic after the other, for the kind of action that was chosen. They may lie in other documents than the diagnostics.
/// </summary>
internal delegate Task Collect(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation);

/// <summary>Fixes all diagnostics of a document, a project or the solution in one edit, so that none gets in another's way.</summary>
internal sealed class ChangeAll : FixAllProvider
{
    private readonly string _key;
    private readonly Collect _collect;

    private ChangeAll(string key, Collect collect)
    {
        _key = key;
        _collect = collect;
    }

    public static ChangeAll By(string key, Collect collect) => new(key, collect);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var cancellation = context.CancellationToken;
        var changes = new ChangeSet();
        foreach (var diagnostics in await DiagnosticsOfAsync(context).ConfigureAwait(false))
        {
            var ordered = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
            await _collect(context.Solution, ordered, context.CodeActionEquivalenceKey, changes, cancellation).ConfigureAwait(false);
        }

        return CodeAction.Create(_key, later => changes.ApplyAsync(context.Solution, later), _key);
    }

    private static async Task<IEnumerable<ImmutableArray<Diagnostic>>> DiagnosticsOfAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return [await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)];
            case FixAllScope.Project:
                return [await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false)];
            case FixAllScope.Solution:
                var all = new List<ImmutableArray<Diagnostic>>();
                foreach (var project in context.Solution.Projects)
                    all.Add(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));

                return all;
            default:
                return [];
        }
    }
}

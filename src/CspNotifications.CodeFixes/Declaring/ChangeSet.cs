using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>Changes of several documents. What was changed once is not changed again: the first change of a place counts.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    public IEnumerable<DocumentId> Documents => _changes.Keys;

    public void Add(Document document, IEnumerable<TextChange> changes) => Add(document.Id, changes);

    private void Add(DocumentId document, IEnumerable<TextChange> changes)
    {
        if (!_changes.TryGetValue(document, out var all))
            _changes.Add(document, all = []);

        foreach (var change in changes)
        {
            if (!all.Exists(other => Meet(other.Span, change.Span)))
                all.Add(change);
        }
    }

    public void Add(ChangeSet others)
    {
        foreach (var pair in others._changes)
            Add(pair.Key, pair.Value);
    }

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var pair in _changes)
        {
            if (solution.GetDocument(pair.Key) is not { } document)
                continue;

            var changed = await document.WithChangesAsync(pair.Value.OrderBy(change => change.Span.Start), cancellation).ConfigureAwait(false);
            solution = changed.Project.Solution;
        }

        return solution;
    }

    private static bool Meet(TextSpan one, TextSpan other) => one.OverlapsWith(other) || one.Start == other.Start;
}

using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>Changes of several documents. What was changed once is not changed again: the first change of a place counts.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    public void Add(Document document, IEnumerable<TextChange> changes)
    {
        if (!_changes.TryGetValue(document.Id, out var all))
            _changes.Add(document.Id, all = []);

        foreach (var change in changes)
        {
            if (!all.Exists(other => Meet(other.Span, change.Span)))
                all.Add(change);
        }
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

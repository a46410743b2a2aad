using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

internal static class SolutionChanges
{
    /// <summary>The solution with its documents changed. The same change asked for twice is made once.</summary>
    public static async Task<Solution> WithChangesAsync(this Solution solution, IEnumerable<(DocumentId Document, TextChange Change)> changes, CancellationToken cancellation)
    {
        foreach (var document in changes.Distinct().GroupBy(change => change.Document, change => change.Change))
        {
            var changed = await solution.GetDocument(document.Key)!.WithChangesAsync(document.OrderBy(change => change.Span.Start), cancellation).ConfigureAwait(false);
            solution = changed.Project.Solution;
        }

        return solution;
    }
}

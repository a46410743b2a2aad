using System.Collections.Immutable;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes;

/// <summary>Routes all sends of a document in one edit, so that several of one statement cannot get in each other's way.</summary>
internal sealed class RouteFixAll : DocumentBasedFixAllProvider
{
    public static readonly RouteFixAll Instance = new();

    private RouteFixAll()
    {
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = context.CancellationToken;
        var changes = new List<TextChange>();
        foreach (var span in diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).Distinct())
        {
            var route = await RouteFinder.FindAsync(document, span, cancellation).ConfigureAwait(false);
            if (route?.EquivalenceKey == context.CodeActionEquivalenceKey)
                changes.AddRange(route!.Changes);
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }
}

using System.Collections.Immutable;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>Changes all sends of a document in one edit, so that several of one statement cannot get in each other's way.</summary>
internal sealed class RouteFixAll : DocumentBasedFixAllProvider
{
    public static readonly RouteFixAll Routing = new(RouteFix.All);

    public static readonly RouteFixAll Guarding = new(GuardFix.All);

    public static readonly RouteFixAll Registering = new(RegistrationFix.All);

    private readonly Ways _ways;

    private RouteFixAll(Ways ways) => _ways = ways;

    protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await RouteFinder.OfAsync(document, _ways, context.CancellationToken).ConfigureAwait(false) is not { } finder)
            return null;

        var spans = diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).Distinct();
        var sends = await finder.FindAllAsync(spans, context.CodeActionEquivalenceKey).ConfigureAwait(false);
        return await document.WithChangesAsync(RoutedSend.ChangesOf(sends), context.CancellationToken).ConfigureAwait(false);
    }
}

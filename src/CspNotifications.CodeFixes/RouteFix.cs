using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN1001, CSPN1002, CSPN1003: sends through the partner channel that is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteFix))]
[Shared]
public sealed class RouteFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.Sends.Select(rule => rule.Id)];

    public override FixAllProvider GetFixAllProvider() => RouteFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await RouteFinder.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } finder)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var send in await finder.FindAsync(diagnostic.Location.SourceSpan).ConfigureAwait(false))
            {
                var action = CodeAction.Create(
                    send.Route.Title,
                    cancellation => document.WithChangesAsync(send.Route.Changes, cancellation),
                    send.Route.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}

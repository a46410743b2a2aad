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
        foreach (var diagnostic in context.Diagnostics)
        {
            var route = await RouteFinder.FindAsync(document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            if (route is null)
                continue;

            var action = CodeAction.Create(
                route.Title,
                async cancellation => document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(route.Changes)),
                route.EquivalenceKey);
            context.RegisterCodeFix(action, diagnostic);
        }
    }
}

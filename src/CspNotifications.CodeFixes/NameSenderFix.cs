using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Naming;
using CspNotifications.CodeFixes.Resources;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN2006: says who it is from, on what holds the client, else on the method that sends.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameSenderFix))]
[Shared]
public sealed class NameSenderFix : CodeFixProvider
{
    private static readonly ImmutableArray<string> Origins = ["Partner", "Microsoft"];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.SenderNotNamed.Id];

    public override FixAllProvider GetFixAllProvider() => NameSenderFixAll.Instance;

    public static string KeyOf(string origin) => "NameSender." + origin;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await SenderHolder.FinderAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } find)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (find(diagnostic) is not { } holder)
                continue;

            foreach (var origin in Origins)
            {
                var action = CodeAction.Create(
                    FixText.Of("Fix_NameSender" + origin, holder.Name),
                    cancellation => document.WithChangesAsync([holder.Annotated(origin)], cancellation),
                    KeyOf(origin));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>One annotation for all the sends of one holder.</summary>
    private sealed class NameSenderFixAll : DocumentBasedFixAllProvider
    {
        public static readonly NameSenderFixAll Instance = new();

        protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            if (await SenderHolder.FinderAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } find)
                return null;

            var origin = Origins.First(origin => KeyOf(origin) == context.CodeActionEquivalenceKey);
            var changes = diagnostics
                .Select(find)
                .OfType<SenderHolder>()
                .Select(holder => holder.Annotated(origin))
                .Distinct()
                .OrderBy(change => change.Span.Start);
            return await document.WithChangesAsync(changes, context.CancellationToken).ConfigureAwait(false);
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN2007: marks the parameter as the one that decides, and its member as a sender.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkParameterFix))]
[Shared]
public sealed class MarkParameterFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.OpenParameter.Id];

    public override FixAllProvider GetFixAllProvider() => ChangeAll.By(nameof(MarkParameterFix), ChangesAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await MarkedParameter.OfAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } marked)
                continue;

            var changes = new ChangeSet();
            changes.Add(document, marked.Changes);
            var action = CodeAction.Create(
                FixText.Of("Fix_MarkParameter", marked.Parameter, marked.Attribute),
                cancellation => changes.ApplyAsync(document.Project.Solution, cancellation),
                nameof(MarkParameterFix));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task ChangesAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await MarkedParameter.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } marked)
            {
                changes.Add(document, marked.Changes);
            }
        }
    }
}

using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN2003: removes an annotation that says nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAnnotationFix))]
[Shared]
public sealed class RemoveAnnotationFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.UselessAnnotation.Id];

    public override FixAllProvider GetFixAllProvider() => ChangeAll.By(nameof(RemoveAnnotationFix), ChangesAsync);

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var action = CodeAction.Create(
                FixText.Of("Fix_RemoveAnnotation"),
                cancellation => FixAsync(context.Document.Project.Solution, diagnostic, cancellation),
                nameof(RemoveAnnotationFix));
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> FixAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var changes = new ChangeSet();
        await ChangesAsync(solution, [diagnostic], action: null, changes, cancellation).ConfigureAwait(false);
        return await changes.ApplyAsync(solution, cancellation).ConfigureAwait(false);
    }

    private static async Task ChangesAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation)
    {
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.SourceTree))
        {
            if (file.Key is null || solution.GetDocument(file.Key) is not { } document)
                continue;

            var root = await file.Key.GetRootAsync(cancellation).ConfigureAwait(false);
            changes.Add(document, AttributeRemoval.Of(root, file.Select(diagnostic => diagnostic.Location.SourceSpan)));
        }
    }
}

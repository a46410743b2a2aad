using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Establishing;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN1004: marks the parameter that decides; or annotates the declaration that what is sent comes from, with one of several values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EstablishFix))]
[Shared]
public sealed class EstablishFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.NotEstablished.Id];

    public override FixAllProvider GetFixAllProvider() => ChangeAll.By(nameof(EstablishFix), ChangesAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var found = await Establishment.OfAsync(solution, diagnostic, key: null, context.CancellationToken).ConfigureAwait(false);
            var actions = found.Select(one => CodeAction.Create(one.Title, cancellation => one.Changes.ApplyAsync(solution, cancellation), one.Key)).ToImmutableArray();
            if (actions.Length == 1)
                context.RegisterCodeFix(actions[0], diagnostic);
            else if (actions.Length > 1)
                context.RegisterCodeFix(CodeAction.Create(FixText.Of("Fix_Annotate", found[0].Declaration), actions, isInlinable: false), diagnostic);
        }
    }

    private static async Task ChangesAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var one in await Establishment.OfAsync(solution, diagnostic, action, cancellation).ConfigureAwait(false))
                changes.Add(one.Changes);
        }
    }
}

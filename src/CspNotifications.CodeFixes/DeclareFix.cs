using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN2001: declares what the value is. CSPN2002: declares what is inherited. Where that only moves the contradiction, nothing is offered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareFix))]
[Shared]
public sealed class DeclareFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.ContradictsDeclaration.Id, Descriptors.ContradictsInherited.Id];

    public override FixAllProvider GetFixAllProvider() => ChangeAll.By(nameof(DeclareFix), ChangesAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await HoldingAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } declared)
                continue;

            var changes = ChangesOf(declared);
            var action = CodeAction.Create(
                FixText.Of("Fix_Declare", declared.Name, declared.Values),
                cancellation => changes.ApplyAsync(solution, cancellation),
                nameof(DeclareFix));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static async Task ChangesAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (await HoldingAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is { } declared)
                changes.Add(declared.Document, [declared.Change]);
        }
    }

    private static async Task<DeclaredAttribute?> HoldingAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation) =>
        await DeclaredAttribute.OfAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is { } declared
        && await new DeclarationCheck(diagnostic, mayReportOthers: true).HoldsAsync(solution, ChangesOf(declared), cancellation).ConfigureAwait(false)
            ? declared
            : null;

    private static ChangeSet ChangesOf(DeclaredAttribute declared)
    {
        var changes = new ChangeSet();
        changes.Add(declared.Document, [declared.Change]);
        return changes;
    }
}

using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Naming;
using CspNotifications.CodeFixes.Resources;
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

    public override FixAllProvider GetFixAllProvider() => ChangeAll.By(nameof(NameSenderFix), ChangesAsync);

    public static string KeyOf(string origin) => "NameSender." + origin;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var origin in Origins)
            {
                if (await SenderHolder.OfAsync(solution, diagnostic, origin, context.CancellationToken).ConfigureAwait(false) is not { } holder)
                    continue;

                var action = CodeAction.Create(
                    FixText.Of("Fix_NameSender" + origin, holder.Name),
                    cancellation => holder.Changes.ApplyAsync(solution, cancellation),
                    KeyOf(origin));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>One annotation for all the sends of one holder.</summary>
    private static async Task ChangesAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? action, ChangeSet changes, CancellationToken cancellation)
    {
        var origin = Origins.First(origin => KeyOf(origin) == action);
        foreach (var diagnostic in diagnostics)
        {
            if (await SenderHolder.OfAsync(solution, diagnostic, origin, cancellation).ConfigureAwait(false) is { } holder)
                changes.Add(holder.Changes);
        }
    }
}

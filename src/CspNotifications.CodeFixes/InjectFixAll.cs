using System.Collections.Immutable;
using CspNotifications.CodeFixes.Injection;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>Hands each type the channel once, however many of its sends need it.</summary>
internal sealed class InjectFixAll : FixAllProvider
{
    public static readonly InjectFixAll Instance = new();

    private InjectFixAll()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        context.CodeActionEquivalenceKey ?? nameof(InjectFix),
        cancellation => FixAsync(context, cancellation),
        context.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var sends = ImmutableArray.CreateBuilder<LackingSend>();
        foreach (var document in DocumentsOf(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (diagnostics.IsEmpty || await RouteFinder.OfAsync(document, RouteFix.All, cancellation).ConfigureAwait(false) is not { } routes)
                continue;

            foreach (var span in diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan).Distinct())
            {
                var found = await InjectionFinder.FindAsync(document, span, cancellation).ConfigureAwait(false);
                var wanted = found.Where(send => InjectFix.KeyOf(send) == context.CodeActionEquivalenceKey).ToList();
                if (wanted.Count > 0 && (await routes.FindAsync(span).ConfigureAwait(false)).IsEmpty)
                    sends.AddRange(wanted);
            }
        }

        return await Injections.MakeAsync(context.Solution, sends.ToImmutable(), cancellation).ConfigureAwait(false) ?? context.Solution;
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents),
    };
}

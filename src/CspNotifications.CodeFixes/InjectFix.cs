using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Injection;
using CspNotifications.CodeFixes.Resources;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN1001, CSPN1002, CSPN1003, where no partner channel is in reach of the send: its type is handed one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InjectFix))]
[Shared]
public sealed class InjectFix : CodeFixProvider
{
    private const string Title = "Fix_Inject";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.ForThePartner.Select(rule => rule.Id)];

    public override FixAllProvider GetFixAllProvider() => InjectFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await RouteFinder.OfAsync(document, RouteFix.All, context.CancellationToken).ConfigureAwait(false) is not { } routes)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            var sends = await InjectionFinder.FindAsync(document, span, context.CancellationToken).ConfigureAwait(false);
            if (sends.IsEmpty || !(await routes.FindAsync(span).ConfigureAwait(false)).IsEmpty)
                continue;

            foreach (var send in sends)
            {
                if (await Injections.MakeAsync(document.Project.Solution, [send], context.CancellationToken).ConfigureAwait(false) is not { } solution)
                    continue;

                var action = CodeAction.Create(
                    FixText.Of(Title, send.Channel.Type.Name),
                    _ => Task.FromResult(solution),
                    KeyOf(send));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    internal static string KeyOf(LackingSend send) => Title + ":" + send.Channel.Type.ToDisplayString();
}

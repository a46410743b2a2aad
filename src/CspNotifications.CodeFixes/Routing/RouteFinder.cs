using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>The ways in which a send can be changed, the preferred first.</summary>
internal delegate IEnumerable<Route> Ways(SendSite site, SyntaxNode root, SourceText text, PartnerWorld world, CancellationToken cancellation);

/// <summary>From the diagnostics of a document to the routes of their sends.</summary>
internal sealed class RouteFinder
{
    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly SourceText _text;
    private readonly RouteCheck _check;
    private readonly Ways _ways;
    private readonly AnalyzerOptions _options;
    private readonly CancellationToken _cancellation;

    private RouteFinder(Document document, SemanticModel model, SyntaxNode root, SourceText text, Ways ways, CancellationToken cancellation)
    {
        _model = model;
        _root = root;
        _text = text;
        _options = document.Project.AnalyzerOptions;
        _check = new(model, text, _options);
        _ways = ways;
        _cancellation = cancellation;
    }

    /// <summary>Registers what is offered for the diagnostics of a document.</summary>
    public static async Task RegisterAsync(CodeFixContext context, Ways ways)
    {
        var document = context.Document;
        if (await OfAsync(document, ways, context.CancellationToken).ConfigureAwait(false) is not { } finder)
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

    public static async Task<RouteFinder?> OfAsync(Document document, Ways ways, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new(document, model, root, text, ways, cancellation);
    }

    /// <summary>The routes that are offered for a diagnostic: of each choice the first that holds.</summary>
    public async Task<ImmutableArray<RoutedSend>> FindAsync(TextSpan diagnostic)
    {
        var found = ImmutableArray.CreateBuilder<RoutedSend>();
        foreach (var choice in Candidates(diagnostic).GroupBy(candidate => candidate.Route.Choice))
        {
            if (await FirstThatHoldsAsync([.. choice]).ConfigureAwait(false) is { } send)
                found.Add(send);
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// The same for many diagnostics, of one kind of action. Sends do not depend on each other, so they are tried together;
    /// only where that fails are they told apart.
    /// </summary>
    public async Task<ImmutableArray<RoutedSend>> FindAllAsync(IEnumerable<TextSpan> diagnostics, string? equivalenceKey)
    {
        var sends = diagnostics
            .Select(span => OfChoice(Candidates(span), equivalenceKey))
            .Where(candidates => candidates.Count > 0)
            .ToList();
        var found = ImmutableArray.CreateBuilder<RoutedSend>();
        await AddAsync(sends, found).ConfigureAwait(false);
        return [.. found.Where(send => send.Route.EquivalenceKey == equivalenceKey)];
    }

    private static List<RoutedSend> OfChoice(List<RoutedSend> candidates, string? equivalenceKey)
    {
        var choice = candidates.Find(candidate => candidate.Route.EquivalenceKey == equivalenceKey)?.Route.Choice;
        return candidates.FindAll(candidate => candidate.Route.Choice == choice);
    }

    private async Task AddAsync(List<List<RoutedSend>> sends, ImmutableArray<RoutedSend>.Builder found)
    {
        if (sends.Count == 0)
            return;

        if (sends.Count == 1)
        {
            if (await FirstThatHoldsAsync(sends[0]).ConfigureAwait(false) is { } send)
                found.Add(send);

            return;
        }

        var preferred = sends.ConvertAll(candidates => candidates[0]);
        if (await _check.HoldAsync(preferred, _cancellation).ConfigureAwait(false))
        {
            found.AddRange(preferred);
            return;
        }

        var half = sends.Count / 2;
        await AddAsync(sends.GetRange(0, half), found).ConfigureAwait(false);
        await AddAsync(sends.GetRange(half, sends.Count - half), found).ConfigureAwait(false);
    }

    private async Task<RoutedSend?> FirstThatHoldsAsync(List<RoutedSend> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (await _check.HoldAsync([candidate], _cancellation).ConfigureAwait(false))
                return candidate;
        }

        return null;
    }

    private List<RoutedSend> Candidates(TextSpan diagnostic)
    {
        if (SendSite.Find(_root, _model, diagnostic, _cancellation) is not { } site)
            return [];

        var world = PartnerWorld.Of(_model.Compilation, _options);
        return [.. _ways(site, _root, _text, world, _cancellation).Select(route => new RoutedSend(site, route))];
    }
}

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
    /// The same for many diagnostics, of one kind of action. Sends hardly depend on each other, so they are tried together;
    /// only where that fails are they told apart, and what holds for itself is tried together again: the last use of a parameter may have to stay.
    /// </summary>
    public async Task<ImmutableArray<RoutedSend>> FindAllAsync(IEnumerable<TextSpan> diagnostics, string? equivalenceKey)
    {
        var sends = diagnostics
            .Select(span => OfChoice(Candidates(span), equivalenceKey))
            .Where(candidates => candidates.Count > 0)
            .ToList();
        var preferred = sends.ConvertAll(candidates => candidates[0]);
        var found = await HoldAsync(preferred).ConfigureAwait(false)
            ? preferred
            : await TogetherAsync(await InPartsAsync(sends).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. found.Where(send => send.Route.EquivalenceKey == equivalenceKey)];
    }

    private static List<RoutedSend> OfChoice(List<RoutedSend> candidates, string? equivalenceKey)
    {
        var choice = candidates.Find(candidate => candidate.Route.EquivalenceKey == equivalenceKey)?.Route.Choice;
        return candidates.FindAll(candidate => candidate.Route.Choice == choice);
    }

    /// <summary>Those that hold of sends that do not all hold together.</summary>
    private async Task<IReadOnlyList<RoutedSend>> InPartsAsync(List<List<RoutedSend>> sends)
    {
        if (sends.Count == 1)
            return await FirstThatHoldsAsync(sends[0]).ConfigureAwait(false) is { } send ? [send] : [];

        var half = sends.Count / 2;
        var first = await OfPartAsync(sends.GetRange(0, half)).ConfigureAwait(false);
        var second = await OfPartAsync(sends.GetRange(half, sends.Count - half)).ConfigureAwait(false);
        return [.. first, .. second];
    }

    private async Task<IReadOnlyList<RoutedSend>> OfPartAsync(List<List<RoutedSend>> sends)
    {
        var preferred = sends.ConvertAll(candidates => candidates[0]);
        return await HoldAsync(preferred).ConfigureAwait(false) ? preferred : await InPartsAsync(sends).ConfigureAwait(false);
    }

    /// <summary>Of sends that hold each for itself, as many as hold together.</summary>
    private async Task<IReadOnlyList<RoutedSend>> TogetherAsync(IReadOnlyList<RoutedSend> sends)
    {
        if (await HoldAsync(sends).ConfigureAwait(false))
            return sends;

        var kept = new List<RoutedSend>();
        foreach (var send in sends)
        {
            if (await HoldAsync([.. kept, send]).ConfigureAwait(false))
                kept.Add(send);
        }

        return kept;
    }

    private async Task<bool> HoldAsync(IReadOnlyList<RoutedSend> sends) =>
        sends.Count == 0 || await _check.HoldAsync(sends, _cancellation).ConfigureAwait(false);

    private async Task<RoutedSend?> FirstThatHoldsAsync(List<RoutedSend> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (await HoldAsync([candidate]).ConfigureAwait(false))
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

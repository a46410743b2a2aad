using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>From a diagnostic to the one route that is offered for it, if any.</summary>
internal static class RouteFinder
{
    public static async Task<Route?> FindAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || SendSite.Find(root, model, span, cancellation) is not { } site)
            return null;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var world = PartnerWorld.Of(model.Compilation);
        var check = new RouteCheck(site, text, document.Project.AnalyzerOptions);
        foreach (var route in new Routes(site, world, new ReceiverRewrite(site, root, text, world), cancellation).All())
        {
            if (await check.HoldsAsync(route, cancellation).ConfigureAwait(false))
                return route;
        }

        return null;
    }
}

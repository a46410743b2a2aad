using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>From a diagnostic to the sends that a channel could be handed to their type for: one for each channel that fits.</summary>
internal static class InjectionFinder
{
    public static async Task<ImmutableArray<LackingSend>> FindAsync(Document document, TextSpan diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || SendSite.Find(root, model, diagnostic, cancellation) is not { } site)
            return [];

        var world = PartnerWorld.Of(model.Compilation, document.Project.AnalyzerOptions);
        var rewrite = new ReceiverRewrite(site, root, text, world);
        if (!rewrite.CanReplace
            || !OriginArgument.AllOf(site, world).IsEmpty
            || new ScopeSearch(site, cancellation).IsStaticContext()
            || InjectedType.Of(site.EnclosingType, cancellation) is not { } type)
        {
            return [];
        }

        return
        [
            .. PartnerChannel.Of(site, world)
                .Where(channel => !channel.Type.IsStatic && !Has(type, channel) && Fits(site, rewrite, channel, world))
                .Select(channel => new LackingSend(document, site, rewrite, channel, world)),
        ];
    }

    /// <summary>The type has one already: if that could not be used, another would not help.</summary>
    private static bool Has(InjectedType type, PartnerChannel channel) =>
        type.Symbol.GetMembers().Any(member => !member.IsStatic && IsA(member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        }, channel))
        || type.Symbol.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => IsA(parameter.Type, channel)));

    private static bool IsA(ITypeSymbol? type, PartnerChannel channel) => type is not null && TypeRelations.IsA(type, channel.Type);

    /// <summary>A value of the channel's type can send this, and is the partner.</summary>
    private static bool Fits(SendSite site, ReceiverRewrite rewrite, PartnerChannel channel, PartnerWorld world) =>
        site.Bind(rewrite.Call($"default({channel.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})!", channel.Method)) is { IsStatic: false } target
        && Compatibility.Fits(site, target)
        && world.IsPartner(target, null, channel.Type);
}

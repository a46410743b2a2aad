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
        if (root is null || model is null || SendSite.Find(root, model, diagnostic, cancellation)?.Bound(cancellation) is not { } site)
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

        var sends = ImmutableArray.CreateBuilder<LackingSend>();
        foreach (var channel in PartnerChannel.Of(site, world))
        {
            if (!channel.Type.IsStatic && !Has(type, channel) && Fitting(site, rewrite, channel, world) is { } passing)
                sends.Add(new(document, site, rewrite, passing, channel, world));
        }

        return sends.ToImmutable();
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

    /// <summary>How a value of the channel's type can send this, and be the partner.</summary>
    private static Passing? Fitting(SendSite site, ReceiverRewrite rewrite, PartnerChannel channel, PartnerWorld world)
    {
        var value = $"default({channel.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})!";
        if (!rewrite.IsChainOf(value))
            return null;

        return Passing.To(channel.Type, channel.Method, site).FirstOrDefault(passing =>
            site.Bind(rewrite.Call(value, channel.Method, passing)) is { IsStatic: false } target
            && passing.Reaches(target, site)
            && Compatibility.ReturnsTheSame(site, target)
            && world.IsPartner(target, null, rewrite.HasChain ? target.ContainingType : channel.Type));
    }
}

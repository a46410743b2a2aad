using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>The ways in which a send can go through the partner, the preferred first. What cannot bind is not among them.</summary>
internal sealed class Routes(SendSite site, PartnerWorld world, ReceiverRewrite rewrite, CancellationToken cancellation)
{
    public IEnumerable<Route> All()
    {
        // Who gives the origin with the call has to change it there: a partner that is handed "from Microsoft" would be no cure.
        var origins = OriginArgument.AllOf(site, world);
        if (!origins.IsEmpty)
            return origins.Length == 1 ? FromPartner(origins[0]) : [];

        var channels = PartnerChannel.Of(site, world);
        return InScope(channels)
            .Concat(channels.Length == 1 ? Static(channels[0]) : [])
            .Concat(channels.Length == 1 ? Constructed(channels[0]) : []);
    }

    private IEnumerable<Route> FromPartner(OriginArgument origin)
    {
        if (origin.Partner(site, world) is not { } partner)
            yield break;

        var type = partner.ContainingType;
        yield return Route.Of("Fix_FromPartner", type.Name + "." + partner.Name, type, [origin.Replace(partner)]);
    }

    private IEnumerable<Route> InScope(ImmutableArray<PartnerChannel> channels)
    {
        var only = channels.Length == 1 ? channels[0] : null;
        if (only is { Method: { } method, Type: var own }
            && rewrite.IsReceiver(own)
            && Target(passing => rewrite.Renamed(method, passing), null, own, method) is { } renamed)
        {
            yield return Route.Of("Fix_RouteThrough", method, own, [rewrite.Rename(method), .. renamed.Changes]);
        }

        if (!rewrite.CanReplace)
            yield break;

        var search = new ScopeSearch(site, cancellation);
        var values = search.Values().Concat(rewrite.Expression is { } receiver ? search.Siblings(receiver) : []).ToList();

        foreach (var route in values.SelectMany(value => Through(value, channels)))
            yield return only is null ? route with { Choice = route.EquivalenceKey } : route;

        foreach (var route in ThroughDeclared(values, only?.Method))
            yield return route;
    }

    private IEnumerable<Route> Through(ScopeValue value, ImmutableArray<PartnerChannel> channels) =>
        channels.Where(channel => TypeRelations.IsA(value.Type, channel.Type)).SelectMany(channel => Through(value, channel.Type.Name, channel.Type, channel.Method));

    /// <summary>Values that are not of the channel's type, but of which it is said that they are the partner's.</summary>
    private IEnumerable<Route> ThroughDeclared(List<ScopeValue> values, string? method) => values
        .Where(value => PartnerWorld.IsPartner(world.Annotations.Of(value.Symbol).Facets.Origin))
        .SelectMany(value => Through(value, value.Text, value.Type, method));

    private IEnumerable<Route> Through(ScopeValue value, string name, ITypeSymbol channel, string? method)
    {
        if (!rewrite.IsChainOf(value.Text)
            || Target(passing => rewrite.Call(value.Text, method, passing), value.Symbol, value.Type, method) is not { } passing)
        {
            yield break;
        }

        if (value.IsNeverNull || (!rewrite.SkipsNull && !value.MayBeNull))
            yield return Route.Of("Fix_RouteThrough", name, channel, [.. rewrite.Replace(value.Text, method, keepQuestion: false), .. passing.Changes]);

        if (rewrite.HasQuestion && !value.Type.IsValueType)
            yield return Route.Of("Fix_RouteThrough", name, channel, [.. rewrite.Replace(value.Text, method, keepQuestion: true), .. passing.Changes]);
    }

    private IEnumerable<Route> Static(PartnerChannel channel)
    {
        var name = channel.Type.ToMinimalDisplayString(site.Model, site.Position);
        if (rewrite.CanReplace
            && rewrite.IsChainOf(name)
            && Target(passing => rewrite.Call(name, channel.Method, passing), null, channel.Type, channel.Method, isStatic: true) is { } passing)
        {
            yield return Route.Of("Fix_RouteThroughType", name, channel.Type, [.. rewrite.Replace(name, channel.Method, keepQuestion: false), .. passing.Changes]);
        }
    }

    private IEnumerable<Route> Constructed(PartnerChannel channel)
    {
        if (channel.Concrete is not { } type)
            yield break;

        var name = type.ToMinimalDisplayString(site.Model, site.Position);
        if (site.Call is ObjectCreationExpressionSyntax { Type: var sent })
        {
            if (Target(passing => $"new {name}{passing.Text}", null, type) is { } made)
                yield return Route.Of("Fix_ConstructPartner", name, type, [new(sent.Span, name), .. made.Changes]);

            yield break;
        }

        if (rewrite.Created is not { } created)
            yield break;

        var partner = $"new {name}{created.ArgumentList ?? SyntaxFactory.ArgumentList()}";
        if (IsMadeAlike(created, partner)
            && rewrite.IsChainOf(partner)
            && Target(passing => rewrite.Call(partner, channel.Method, passing), null, type, channel.Method) is { } passing)
        {
            yield return Route.Of(
                "Fix_ConstructPartner",
                name,
                type,
                [new(created.Type.Span, name), .. rewrite.Renaming(channel.Method), .. passing.Changes]);
        }
    }

    private bool IsMadeAlike(ObjectCreationExpressionSyntax created, string partner) =>
        site.Model.GetSymbolInfo(created, cancellation).Symbol is IMethodSymbol constructor
        && site.Bind(partner) is { } other
        && Passing.TakesInOrder(created.ArgumentList, constructor, other);

    /// <summary>The first way to hand over the arguments in which the call goes through the partner.</summary>
    private Passing? Target(Func<Passing, string> call, ISymbol? value, ITypeSymbol type, string? method = null, bool? isStatic = null) =>
        Passing.To(type, method, site).FirstOrDefault(passing =>
            site.Bind(call(passing)) is { } target
            && (isStatic is null || target.IsStatic == isStatic)
            && passing.Reaches(target, site)
            && Compatibility.ReturnsTheSame(site, target)
            && (rewrite.HasChain ? world.IsPartner(target, null, target.ContainingType) : world.IsPartner(target, value, type)));
}

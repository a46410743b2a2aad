using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>Where a send should go: a type, and the name of its method where that differs.</summary>
/// <param name="Type">Its values are the channel, or it is one itself when its methods are static.</param>
/// <param name="Concrete">What can be created to send through the channel, where there is no choice.</param>
/// <param name="Method">The name of the partner's method.</param>
internal sealed record PartnerChannel(INamedTypeSymbol Type, INamedTypeSymbol? Concrete, string? Method)
{
    /// <summary>
    /// The channels of a send: the one that is declared, or else those that its partner senders with a fitting method come to.
    /// An interface or base type stands for all that implement it.
    /// </summary>
    public static ImmutableArray<PartnerChannel> Of(SendSite site, PartnerWorld world)
    {
        if (Declared(site, world) is { } declared)
            return Named(declared, site) is { } type ? [new(type, ConcreteOf(type, [type]), declared.Method)] : [];

        if (site.EnclosingType is not { } within)
            return [];

        var accessible = world.Senders.Where(type => site.Model.Compilation.IsSymbolAccessibleWithin(type, within)).ToImmutableArray();
        var fitting = accessible.Where(type => Fits(site, type, world, Passing.Written(site))).ToImmutableArray();
        if (fitting.IsEmpty)
            fitting = [.. accessible.Where(type => Passing.To(type, method: null, site).Any(passing => Fits(site, type, world, passing)))];

        return
        [
            .. fitting
                .Where(type => !fitting.Any(other => IsOther(type, other) && TypeRelations.IsA(type, other)))
                .Select(type => new PartnerChannel(type, ConcreteOf(type, fitting), Method: null)),
        ];
    }

    private static Channel? Declared(SendSite site, PartnerWorld world)
    {
        var said = world.Annotations;
        var method = site.Method.ReducedFrom ?? site.Method;
        var channel = said.Of(method).Channel;
        if (channel is null && TypeOfReceiver(site) is { } receiver)
            channel = said.OfType(receiver).Channel ?? said.OfContainingTypes(receiver).Channel;

        return channel ?? said.OfContainingTypes(method).Channel ?? OfChain(site, said) ?? said.AssemblyChannel;
    }

    /// <summary>A channel that is declared as an open type is made with what the sender is made with; <see langword="null"/> where that is not alike.</summary>
    private static INamedTypeSymbol? Named(Channel channel, SendSite site)
    {
        if (!channel.Type.IsUnboundGenericType)
            return channel.Type;

        var sender = TypeOfReceiver(site) as INamedTypeSymbol ?? site.Method.ContainingType;
        return OpenGeneric.Like(sender, channel.Type);
    }

    /// <summary>What a builder sends goes where that of its maker goes; by which name is said of the maker's methods only.</summary>
    private static Channel? OfChain(SendSite site, AnnotationModel said) =>
        Receiver.Of(site.Name) is { } receiver
        && Chain.Of(receiver.Expression) is { } chain
        && site.Model.GetTypeInfo(chain.Root).Type is { } type
        && said.OfType(type).Channel is { } channel
            ? channel with { Method = null }
            : null;

    private static ITypeSymbol? TypeOfReceiver(SendSite site)
    {
        if (Receiver.Of(site.Name) is not { } receiver)
            return null;

        return site.Model.GetTypeInfo(receiver.Expression).Type ?? site.Model.GetSymbolInfo(receiver.Expression).Symbol as ITypeSymbol;
    }

    /// <summary>The arguments of the send can be passed to a method of the same name, or to a constructor where creating sends.</summary>
    private static bool Fits(SendSite site, INamedTypeSymbol type, PartnerWorld world, Passing passing)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (site.Method.MethodKind == MethodKind.Constructor)
            return site.Bind($"new {name}{passing.Text}") is { } constructor && world.Annotations.IsSender(constructor);

        var call = $".{site.Name}{passing.Text}";
        return (!type.IsStatic && site.Bind($"default({name})!{call}") is not null) || site.Bind(name + call) is { IsStatic: true };
    }

    private static INamedTypeSymbol? ConcreteOf(INamedTypeSymbol channel, ImmutableArray<INamedTypeSymbol> types)
    {
        INamedTypeSymbol? only = null;
        foreach (var type in types)
        {
            if (type.IsAbstract || type.IsStatic || type.TypeKind == TypeKind.Interface || !TypeRelations.IsA(type, channel))
                continue;

            if (only is not null)
                return null;

            only = type;
        }

        return only;
    }

    private static bool IsOther(ISymbol symbol, ISymbol other) => !SymbolEqualityComparer.Default.Equals(symbol, other);
}

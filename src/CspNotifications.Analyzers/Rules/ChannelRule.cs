using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN2005: a partner channel that does not send from the partner, or that no send could be routed to.</summary>
internal sealed class ChannelRule(AnnotationModel model, Compilation compilation)
{
    public void Check(AnnotatedSymbol annotated, Action<Diagnostic> report)
    {
        foreach (var attribute in annotated.Attributes)
        {
            if (AnnotationReader.Read([attribute.Data]).Channel is { } channel && WrongBecause(annotated.Symbol, channel) is { } reason)
                report(Diagnostic.Create(Descriptors.UnfitChannel, attribute.Location, channel.Type.Name, reason));
        }
    }

    public LocalizableString? WrongBecause(ISymbol symbol, Channel channel)
    {
        var type = channel.Type.IsUnboundGenericType ? channel.Type.OriginalDefinition : channel.Type;
        var senders = MethodsOf(type).Where(method => OriginOf(method, type).IsAlways((int)Origin.Partner)).ToImmutableArray();
        if (senders.IsEmpty)
            return Text.Of("Channel_NotFromPartner");

        if (channel.Method is { } name && !senders.Any(method => method.Name == name))
            return Text.Of("Channel_NoMethod", name);

        var sends = SendsOf(symbol).ToImmutableArray();
        if (sends.IsEmpty || sends.Any(send => senders.Any(sender => Fits(send, sender, channel.Method))))
            return null;

        return Text.Of("Channel_NothingFits", ValueFactory.NameOf(symbol));
    }

    /// <summary>What would have to be routed: the method itself, or what a type declares and inherits that sends. Of an assembly nothing is known.</summary>
    private IEnumerable<IMethodSymbol> SendsOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => [method],
        INamedTypeSymbol type => MethodsOf(type).Where(model.IsSender),
        _ => [],
    };

    /// <summary>The methods of a type, what it inherits and what its interfaces have, and the constructors that send.</summary>
    private IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private, IsOverride: false } method)
                    yield return method;
                else if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && SymbolEqualityComparer.Default.Equals(level, type) && model.Of(constructor).IsSender)
                    yield return constructor;
            }
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var member in type.AllInterfaces.SelectMany(contract => contract.GetMembers()))
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                    yield return method;
            }
        }
    }

    private FacetSet OriginOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        var said = model.Of(method).OrElse(model.OfType(type)).OrElse(model.OfContainingTypes(method));
        return said.IsSender ? said.Facets.Origin : FacetSet.Unknown;
    }

    /// <summary>The partner's method takes what the send is handed.</summary>
    private bool Fits(IMethodSymbol send, IMethodSymbol sender, string? method)
    {
        if (send.MethodKind == MethodKind.Constructor != (sender.MethodKind == MethodKind.Constructor) && method is null)
            return false;

        if (send.MethodKind != MethodKind.Constructor && sender.Name != (method ?? send.Name))
            return false;

        var (given, taken) = (ParametersOf(send), ParametersOf(sender));
        return TakesInOrder(given, taken) || TakesByName(given, taken);
    }

    private bool TakesInOrder(ImmutableArray<IParameterSymbol> given, ImmutableArray<IParameterSymbol> taken)
    {
        for (var i = 0; i < given.Length; i++)
        {
            if (i >= taken.Length)
                return !taken.IsEmpty && taken[taken.Length - 1].IsParams;

            if (!IsAssignable(given[i].Type, taken[i].Type) && !taken[i].IsParams)
                return false;
        }

        return taken.Skip(given.Length).All(MayBeLeftOut);
    }

    /// <summary>In another order, and without what a call may leave out.</summary>
    private bool TakesByName(ImmutableArray<IParameterSymbol> given, ImmutableArray<IParameterSymbol> taken)
    {
        var used = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in given)
        {
            var other = ParameterMap.Counterpart(parameter, given, taken);
            var isTaken = other is not null && IsAssignable(parameter.Type, other.Type) && used.Add(other);
            if (!isTaken && !MayBeLeftOut(parameter))
                return false;
        }

        return taken.All(parameter => used.Contains(parameter) || MayBeLeftOut(parameter));
    }

    private static bool MayBeLeftOut(IParameterSymbol parameter) => parameter.IsOptional || parameter.IsParams;

    /// <summary>An extension is called on its first argument.</summary>
    private static ImmutableArray<IParameterSymbol> ParametersOf(IMethodSymbol method) => method.IsExtensionMethod ? method.Parameters.RemoveAt(0) : method.Parameters;

    private bool IsAssignable(ITypeSymbol from, ITypeSymbol to) =>
        from.TypeKind is TypeKind.TypeParameter or TypeKind.Error
        || to.TypeKind is TypeKind.TypeParameter or TypeKind.Error
        || HasTypeParameter(from) || HasTypeParameter(to)
        || compilation.ClassifyConversion(from, to) is { IsImplicit: true };

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter),
        _ => false,
    };
}

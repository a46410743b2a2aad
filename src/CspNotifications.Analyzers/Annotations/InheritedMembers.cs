using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The members a member stands for: what it overrides, then the interface members it implements.</summary>
internal static class InheritedMembers
{
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        if (Overridden(member) is { } overridden)
            yield return overridden;

        foreach (var implemented in Explicit(member))
            yield return implemented;

        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type
            || member.IsStatic && !member.IsAbstract && type.TypeKind == TypeKind.Interface)
        {
            yield break;
        }

        if (member is not (IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet } or IPropertySymbol))
            yield break;

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    yield return candidate;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static IEnumerable<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        _ => [],
    };
}

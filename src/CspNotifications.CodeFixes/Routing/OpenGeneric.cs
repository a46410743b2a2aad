using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>Generic types as a registration names them: without type arguments, <c>typeof(Mailer&lt;&gt;)</c>, or with some.</summary>
internal static class OpenGeneric
{
    /// <summary>A container can make the open service from the open type: both have the same parameters, in the same order.</summary>
    public static bool StandsBehind(INamedTypeSymbol type, ITypeSymbol service)
    {
        if (!type.IsUnboundGenericType || service is not INamedTypeSymbol { IsGenericType: true } open || open.Arity != type.Arity)
            return false;

        var definition = type.OriginalDefinition;
        for (var level = definition; level is not null; level = level.BaseType)
        {
            if (IsMadeAlike(level, definition, open))
                return true;
        }

        return definition.AllInterfaces.Any(contract => IsMadeAlike(contract, definition, open));
    }

    /// <summary>Another type with the type arguments of the first, or open as it is; <see langword="null"/> where it is not generic in the same way.</summary>
    public static INamedTypeSymbol? Like(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        if (other.Arity == 0)
            return type.IsUnboundGenericType ? null : other;

        if (!other.IsUnboundGenericType && !IsDefinition(other))
            return type.IsUnboundGenericType ? null : other;

        if (other.Arity != type.Arity || !AsksForNoMore(other.OriginalDefinition, type.OriginalDefinition))
            return null;

        return type.IsUnboundGenericType ? other.OriginalDefinition.ConstructUnboundGenericType() : other.OriginalDefinition.Construct([.. type.TypeArguments]);
    }

    private static bool IsDefinition(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition);

    private static bool IsMadeAlike(INamedTypeSymbol contract, INamedTypeSymbol definition, INamedTypeSymbol open) =>
        SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, open.OriginalDefinition)
        && contract.TypeArguments.SequenceEqual<ISymbol>(definition.TypeParameters, SymbolEqualityComparer.Default);

    /// <summary>What is checked only when the service is asked for: no constraint that the other type has not.</summary>
    private static bool AsksForNoMore(INamedTypeSymbol type, INamedTypeSymbol than) => type.TypeParameters.Zip(than.TypeParameters, AsksForNoMore).All(holds => holds);

    private static bool AsksForNoMore(ITypeParameterSymbol parameter, ITypeParameterSymbol than) =>
        (!parameter.HasReferenceTypeConstraint || than.HasReferenceTypeConstraint)
        && (!parameter.HasValueTypeConstraint || than.HasValueTypeConstraint)
        && (!parameter.HasUnmanagedTypeConstraint || than.HasUnmanagedTypeConstraint)
        && (!parameter.HasConstructorConstraint || than.HasConstructorConstraint)
        && parameter.ConstraintTypes.All(constraint => than.ConstraintTypes.Contains(constraint, SymbolEqualityComparer.Default));
}

using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

internal static class TypeRelations
{
    /// <summary>The nearest type that both are, <see langword="null"/> when there is none worth knowing.</summary>
    public static ITypeSymbol? Common(ITypeSymbol? type, ITypeSymbol? other)
    {
        if (type is null || other is null)
            return null;

        if (IsNullable(other) && !IsNullable(type))
            (type, other) = (other, type);

        if (IsA(other, type) || (IsNullable(type) && IsA(type, other)))
            return type;

        for (var level = IsA(type, other) ? other : type.BaseType; level is not null; level = level.BaseType)
        {
            if (IsA(other, level))
                return level;
        }

        return null;
    }

    /// <summary>Every value of the type, null aside, is also one of the other: itself, a base type or an interface.</summary>
    public static bool IsA(ITypeSymbol type, ITypeSymbol other)
    {
        if (IsNullable(type) && !IsNullable(other))
            type = ((INamedTypeSymbol)type).TypeArguments[0];

        if (other.SpecialType == SpecialType.System_Object)
            return true;

        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, other))
                return true;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                if (!ReferenceEquals(constraint, type) && IsA(constraint, other))
                    return true;
            }
        }

        if (other.TypeKind != TypeKind.Interface)
            return false;

        foreach (var contract in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract, other))
                return true;
        }

        return false;
    }

    public static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>A value of the type is of that type and no other.</summary>
    public static bool HasNoSubtypes(ITypeSymbol type) => type is { IsSealed: true, TypeKind: TypeKind.Class } or { TypeKind: TypeKind.Enum or TypeKind.Struct };

    /// <summary>
    /// No value constructed as the one is of the other: asked of classes, structs and their interfaces. What type arguments stand for may be
    /// the same in the end, and variance makes more of them fit; so a generic type is apart only from what it is no construction of.
    /// </summary>
    public static bool AreApart(ITypeSymbol constructed, ITypeSymbol other) =>
        IsNamed(constructed) && IsNamed(other) && (IsGeneric(other) ? !IsConstructionOf(constructed, other.OriginalDefinition) : !IsA(constructed, other));

    /// <summary>No object is of both: classes of which neither derives from the other.</summary>
    public static bool AreUnrelated(ITypeSymbol type, ITypeSymbol other) =>
        type.TypeKind == TypeKind.Class && other.TypeKind == TypeKind.Class && AreApart(type, other) && AreApart(other, type);

    /// <summary>Two classes of which neither derives from the other: no object is of both.</summary>
    public static bool AreForeign(ITypeSymbol type, ITypeSymbol other) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false }
        && other is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false }
        && !IsA(type, other)
        && !IsA(other, type);

    private static bool IsNamed(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum } && !IsNullable(type);

    private static bool IsGeneric(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: true };

    private static bool IsConstructionOf(ITypeSymbol type, ITypeSymbol definition)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, definition))
                return true;
        }

        return type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, definition));
    }
}

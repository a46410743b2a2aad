using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

internal static class TypeRelations
{
    /// <summary>Every value of the type is also one of the other: itself, a base type or an interface.</summary>
    public static bool IsA(ITypeSymbol type, ITypeSymbol other)
    {
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
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// What a container holds, by its type: collections, tasks, <c>Lazy</c>, <c>Nullable</c>, tuples, <c>Func</c>. Other type arguments of a
/// value are not in it (<c>ILogger&lt;RenewalJob&gt;</c> is about nothing).
/// </summary>
internal static class ContainerTypes
{
    public static ImmutableArray<ITypeSymbol> ElementsOf(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return [array.ElementType];
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return tuple.TupleElements.SelectAsArray(element => element.Type);
            case INamedTypeSymbol { IsGenericType: true } named:
                return OfGeneric(named);
            case INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named:
                return OfEnumerable(named);
            default:
                return [];
        }
    }

    /// <summary>Holds exactly one value, later or now: a task, a lazy value, a nullable, a function's result.</summary>
    public static bool IsWrapper(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, Name: "Task" or "ValueTask" or "Lazy" or "Nullable" or "Func" } && IsOfFramework(type);

    /// <summary>Declared in <c>System</c> or below, and not only named like something there.</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space is { Name: "System", IsGlobalNamespace: false };
    }

    /// <summary>A key with a value, as dictionaries hold them.</summary>
    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 } && IsOfFramework(type);

    /// <summary>Holds pairs.</summary>
    public static bool IsDictionary(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: false } && !IsPair(type) && ElementsOf(type).Length == 2;

    private static ImmutableArray<ITypeSymbol> OfGeneric(INamedTypeSymbol type)
    {
        if (type.Arity == 0 || !IsOfFramework(type))
            return OfEnumerable(type);

        switch (type.Name)
        {
            case "Task" or "ValueTask" or "Lazy" or "Nullable" or "Func" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable":
                return [type.TypeArguments[type.Arity - 1]];
            case "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "IAsyncEnumerable" or "IAsyncEnumerator" or "IEnumerator"
                when type.Arity == 1:
                return [type.TypeArguments[0]];
            case "KeyValuePair":
                return type.TypeArguments;
            default:
                return OfEnumerable(type);
        }
    }

    private static ImmutableArray<ITypeSymbol> OfEnumerable(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            return type.TypeArguments;

        foreach (var contract in type.AllInterfaces)
        {
            if (contract.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T)
                continue;

            return IsPair(contract.TypeArguments[0]) ? ((INamedTypeSymbol)contract.TypeArguments[0]).TypeArguments : contract.TypeArguments;
        }

        return [];
    }

    private static ImmutableArray<ITypeSymbol> SelectAsArray<T>(this ImmutableArray<T> items, Func<T, ITypeSymbol> select)
    {
        var builder = ImmutableArray.CreateBuilder<ITypeSymbol>(items.Length);
        foreach (var item in items)
            builder.Add(select(item));

        return builder.MoveToImmutable();
    }
}

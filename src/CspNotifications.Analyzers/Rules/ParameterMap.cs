using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>
/// Which parameters of a channel's method take what those of a send take, whatever their order: that of the same name, else the only one of the same
/// type where that type is somebody's own. A <c>string</c> in another place may mean anything.
/// </summary>
internal static class ParameterMap
{
    public static IParameterSymbol? Counterpart(IParameterSymbol parameter, ImmutableArray<IParameterSymbol> given, ImmutableArray<IParameterSymbol> taken) =>
        Named(parameter.Name, taken) ?? (IsOwn(parameter.Type) && IsOnly(parameter, given) ? OnlyOf(parameter.Type, given, taken) : null);

    private static IParameterSymbol? Named(string name, ImmutableArray<IParameterSymbol> parameters) => parameters.FirstOrDefault(parameter => parameter.Name == name);

    private static IParameterSymbol? OnlyOf(ITypeSymbol type, ImmutableArray<IParameterSymbol> given, ImmutableArray<IParameterSymbol> taken)
    {
        var same = taken.Where(other => SymbolEqualityComparer.Default.Equals(other.Type, type)).ToImmutableArray();
        return same.Length == 1 && Named(same[0].Name, given) is null ? same[0] : null;
    }

    private static bool IsOnly(IParameterSymbol parameter, ImmutableArray<IParameterSymbol> given) =>
        given.Count(other => SymbolEqualityComparer.Default.Equals(other.Type, parameter.Type)) == 1;

    private static bool IsOwn(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error })
            return false;

        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space is not { Name: nameof(System) };
    }
}

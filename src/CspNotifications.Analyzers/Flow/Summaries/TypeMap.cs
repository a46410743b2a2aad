using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>The type arguments of a call, put for the type parameters in what is known of the called body.</summary>
internal sealed class TypeMap
{
    /// <summary>Type arguments of type arguments: further in they stay as they are.</summary>
    private const int MaxDepth = 4;

    public static readonly TypeMap None = new();

    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _arguments = new(SymbolEqualityComparer.Default);

    public static TypeMap From(IMethodSymbol called)
    {
        if (!called.IsGenericMethod && called.ContainingType is not { IsGenericType: true })
            return None;

        var map = new TypeMap();
        map.Add(called.OriginalDefinition.TypeParameters, called.TypeArguments);
        for (var type = called.ContainingType; type is not null; type = type.ContainingType)
            map.Add(type.OriginalDefinition.TypeParameters, type.TypeArguments);

        return map;
    }

    public ITypeSymbol? Of(ITypeSymbol? type) => type is null || _arguments.Count == 0 ? type : Of(type, depth: 0);

    public IMethodSymbol Of(IMethodSymbol method)
    {
        if (_arguments.Count == 0 || !method.IsGenericMethod)
            return method;

        return method.OriginalDefinition.Construct([.. method.TypeArguments.Select(argument => Of(argument, depth: 0))]);
    }

    private ITypeSymbol Of(ITypeSymbol type, int depth)
    {
        if (type is ITypeParameterSymbol parameter && _arguments.TryGetValue(parameter, out var argument))
            return argument;

        if (type is not INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false, IsTupleType: false, IsAnonymousType: false } named || depth >= MaxDepth)
            return type;

        if (named.ContainingType is { IsGenericType: true })
            return type;

        var arguments = new ITypeSymbol[named.TypeArguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Of(named.TypeArguments[i], depth + 1);

        return named.OriginalDefinition.Construct(arguments);
    }

    private void Add(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters, System.Collections.Immutable.ImmutableArray<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameters[i], arguments[i]))
                _arguments[parameters[i]] = arguments[i];
        }
    }
}

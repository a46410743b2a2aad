using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Which methods of the compilation a virtual or interface call may run, and which types stand behind an interface.</summary>
internal sealed class Implementations(Compilation compilation)
{
    /// <summary>More than these do not agree on anything worth knowing.</summary>
    private const int MaxCount = 16;

    private readonly DerivedTypes _types = new(compilation);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);

    /// <summary>The methods with a body that a call of this one may run; itself when it is not virtual.</summary>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (!IsVirtual(method))
            return [method];

        var all = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract && method.ContainingType.TypeKind != TypeKind.Interface)
            all.Add(method);

        foreach (var type in DerivedFrom(method.ContainingType))
        {
            if (On(type, method) is { IsAbstract: false } implementation && !all.Contains(implementation, SymbolEqualityComparer.Default))
                all.Add(implementation.OriginalDefinition);
        }

        return all.ToImmutable();
    }

    /// <summary>The method that a call of this one runs on an object of exactly this type.</summary>
    public static IMethodSymbol? On(INamedTypeSymbol type, IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType))
                    continue;

                foreach (var member in contract.GetMembers(method.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
                        return Overriding(type, type.FindImplementationForInterfaceMember(member) as IMethodSymbol);
                }
            }

            return null;
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers(method.Name))
            {
                for (var overriding = member as IMethodSymbol; overriding is not null; overriding = overriding.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overriding.OriginalDefinition, method))
                        return (IMethodSymbol)member;
                }
            }
        }

        return null;
    }

    /// <summary>A base class may implement the interface by a method that the type overrides.</summary>
    private static IMethodSymbol? Overriding(INamedTypeSymbol type, IMethodSymbol? implementation) =>
        implementation is { ContainingType.TypeKind: TypeKind.Class } && IsVirtual(implementation) ? On(type, implementation) : implementation;

    /// <summary>Some body of the compilation may run where this is called.</summary>
    public bool MayBeInSource(IMethodSymbol method) => IsVirtual(method.OriginalDefinition) && !AllDerivedFrom(method.ContainingType).IsEmpty;

    /// <summary>These names of types, and those of all that may derive from them: see <see cref="DerivedTypes"/>.</summary>
    public HashSet<string> NamesFrom(IEnumerable<string> names) => _types.NamesFrom(names);

    /// <summary>The classes and structs of this compilation whose objects may stand behind the type, without those nobody can construct.</summary>
    public IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type) => AllDerivedFrom(type) is { Length: <= MaxCount } derived ? derived : [];

    private ImmutableArray<INamedTypeSymbol> AllDerivedFrom(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.IsSealed || type.SpecialType != SpecialType.None)
            return [];

        return _derived.TryGetValue(type, out var known) ? known : _derived.GetOrAdd(type, FindDerivedFrom(type));
    }

    private ImmutableArray<INamedTypeSymbol> FindDerivedFrom(INamedTypeSymbol type)
    {
        var derived = _types.From(type).Where(type => type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false }).ToImmutableArray();
        return derived.Length is > 1 and <= MaxCount ? [.. derived.InOrder()] : derived;
    }

    public static bool IsVirtual(IMethodSymbol method) =>
        !method.IsStatic
        && !method.IsSealed
        && !method.ContainingType.IsSealed
        && (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface);
}

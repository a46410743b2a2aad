using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Which methods of the compilation a virtual or interface call may run, and which types stand behind an interface.</summary>
internal sealed class Implementations(Compilation compilation)
{
    /// <summary>More than these do not agree on anything worth knowing.</summary>
    private const int MaxCount = 16;

    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _derived = new(() => Collect(compilation.Assembly.GlobalNamespace));

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
    public bool MayBeInSource(IMethodSymbol method) => IsVirtual(method.OriginalDefinition) && _derived.Value.ContainsKey(method.ContainingType.OriginalDefinition);

    /// <summary>The classes and structs of this compilation whose objects may stand behind the type, without those nobody can construct.</summary>
    public IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type)
    {
        if (!_derived.Value.TryGetValue(type.OriginalDefinition, out var derived))
            return [];

        return derived.Count > MaxCount ? [] : derived;
    }

    public static bool IsVirtual(IMethodSymbol method) =>
        !method.IsStatic
        && !method.IsSealed
        && !method.ContainingType.IsSealed
        && (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface);

    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Collect(INamespaceSymbol space)
    {
        var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(space);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol inner)
                    continue;

                open.Push(inner);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false } type)
                    Add(type, derived);
            }
        }

        foreach (var general in derived.Where(pair => pair.Value.Count is > 1 and <= MaxCount).Select(pair => pair.Key).ToArray())
            derived[general] = [.. derived[general].InOrder()];

        return derived;
    }

    private static void Add(INamedTypeSymbol type, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> derived)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            Add(level.OriginalDefinition, type, derived);

        foreach (var contract in type.AllInterfaces)
            Add(contract.OriginalDefinition, type, derived);
    }

    private static void Add(INamedTypeSymbol general, INamedTypeSymbol type, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> derived)
    {
        if (general.DeclaringSyntaxReferences.IsEmpty && general.SpecialType != SpecialType.None)
            return;

        if (!derived.TryGetValue(general, out var all))
            derived.Add(general, all = []);

        all.Add(type);
    }
}

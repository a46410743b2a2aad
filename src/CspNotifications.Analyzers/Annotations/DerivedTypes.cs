using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// The types of one compilation that derive from another. They are looked for by the names in base lists, and only what may fit is bound: a compilation
/// is new after each edit, and most of its types are never asked for.
/// </summary>
internal sealed class DerivedTypes(Compilation compilation)
{
    private readonly Lazy<Dictionary<string, List<DeclaredType>>> _byBase = new(() => ByBase(compilation));
    private readonly Lazy<ILookup<string, string>> _aliases = new(() => AliasesIn(compilation));
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _fromLibraries = new(() => FromLibraries(compilation));

    /// <summary>The types of the source that are, whichever their arguments, also of this type; without the type itself. Each once, in no certain order.</summary>
    public IEnumerable<INamedTypeSymbol> From(INamedTypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return FromSource(type);

        // What comes between it and the source may be of a library, too: its name says nothing then.
        return _fromLibraries.Value[type].SelectMany(direct => FromSource(direct).Prepend(direct)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>These names, other names for them, and those of all types of the source that may derive from what has one of them. Nothing is bound.</summary>
    public HashSet<string> NamesFrom(IEnumerable<string> names)
    {
        var all = new HashSet<string>(names, StringComparer.Ordinal);
        var open = new Queue<string>(all);
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            var derived = _byBase.Value.TryGetValue(name, out var declared) ? declared.Select(type => type.Syntax.Identifier.ValueText) : [];
            foreach (var other in _aliases.Value[name].Concat(derived))
            {
                if (all.Add(other))
                    open.Enqueue(other);
            }
        }

        return all;
    }

    private IEnumerable<INamedTypeSymbol> FromSource(INamedTypeSymbol type)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var asked = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        var open = new Queue<string>(asked);
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            foreach (var alias in _aliases.Value[name])
            {
                if (asked.Add(alias))
                    open.Enqueue(alias);
            }

            if (!_byBase.Value.TryGetValue(name, out var declared))
                continue;

            foreach (var candidate in declared)
            {
                if (SymbolOf(candidate, compilation) is not { } derived || found.Contains(derived) || !IsDerived(derived, type))
                    continue;

                found.Add(derived);
                if (asked.Add(derived.Name))
                    open.Enqueue(derived.Name);
            }
        }

        return found;
    }

    private static bool IsDerived(INamedTypeSymbol type, INamedTypeSymbol general)
    {
        if (general.TypeKind == TypeKind.Interface)
            return type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, general));

        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, general))
                return true;
        }

        return false;
    }

    private static Dictionary<string, List<DeclaredType>> ByBase(Compilation compilation)
    {
        var all = new Dictionary<string, List<DeclaredType>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var type in DeclaredTypes.Of(tree).Types)
            {
                foreach (var general in type.Bases)
                {
                    if (!all.TryGetValue(general, out var derived))
                        all.Add(general, derived = []);

                    derived.Add(type);
                }
            }
        }

        return all;
    }

    private static ILookup<string, string> AliasesIn(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => DeclaredTypes.Of(tree).Aliases).ToLookup(named => named.Target, named => named.Alias, StringComparer.Ordinal);

    /// <summary>The types of libraries by what the source derives from them, without another type of the source in between.</summary>
    private static ILookup<INamedTypeSymbol, INamedTypeSymbol> FromLibraries(Compilation compilation)
    {
        var types = compilation.SyntaxTrees.SelectMany(tree => DeclaredTypes.Of(tree).Types).ToList();
        var declared = new HashSet<string>(types.Select(type => type.Syntax.Identifier.ValueText), StringComparer.Ordinal);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        var libraries = compilation.SourceModule.ReferencedAssemblySymbols;

        // A name of the source alone cannot mean a library's type.
        bool IsOfSource(string name)
        {
            if (!known.TryGetValue(name, out var isOfSource))
                known.Add(name, isOfSource = declared.Contains(name) && !libraries.Any(library => library.TypeNames.Contains(name)));

            return isOfSource;
        }

        return types
            .Where(type => !type.Bases.All(IsOfSource))
            .Select(type => SymbolOf(type, compilation))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(type => GeneralOf(type), (type, general) => (Type: type, General: general))
            .Where(pair => pair.General.SpecialType == SpecialType.None && !SymbolEqualityComparer.Default.Equals(pair.General.ContainingAssembly, compilation.Assembly))
            .ToLookup<(INamedTypeSymbol Type, INamedTypeSymbol General), INamedTypeSymbol, INamedTypeSymbol>(pair => pair.General, pair => pair.Type, SymbolEqualityComparer.Default);
    }

    private static IEnumerable<INamedTypeSymbol> GeneralOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level.OriginalDefinition;

        foreach (var contract in type.AllInterfaces)
            yield return contract.OriginalDefinition;
    }

#pragma warning disable RS1030 // Declarations in other files cannot be reached otherwise.
    private static INamedTypeSymbol? SymbolOf(DeclaredType type, Compilation compilation) =>
        compilation.GetSemanticModel(type.Syntax.SyntaxTree).GetDeclaredSymbol(type.Syntax);
#pragma warning restore RS1030
}

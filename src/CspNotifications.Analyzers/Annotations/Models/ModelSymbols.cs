using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>From ids to what a compilation can see of them, in its source and its references. A name may be declared several times.</summary>
internal sealed class ModelSymbols(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<INamespaceOrTypeSymbol>> _containers = new(StringComparer.Ordinal);

    /// <summary>The types of this qualified name.</summary>
    public IEnumerable<INamedTypeSymbol> Types(string path) => Containers(path).OfType<INamedTypeSymbol>();

    /// <summary>What is declared under the id: types, or members with all overloads that it covers.</summary>
    public IEnumerable<ISymbol> Of(ModelId id)
    {
        if (id.Kind == 'T')
            return Types(id.TypePath);

        return Types(id.TypePath).SelectMany(type => MembersOf(type, id));
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, ModelId id) =>
        Candidates(type, id).Where(member => ModelId.Of(member) is { } declared && id.Covers(declared));

    /// <summary>By name where the name says it; explicit implementations and indexers have others than their ids.</summary>
    private static IEnumerable<ISymbol> Candidates(INamedTypeSymbol type, ModelId id)
    {
        var name = id.Key.Substring(id.Key.LastIndexOf('.') + 1);
        if (name is "#ctor" or "#cctor")
            return type.GetMembers("." + name.Substring(1));

        var named = name.IndexOf('#') < 0 ? type.GetMembers(name) : [];
        return named.IsEmpty ? type.GetMembers().Where(member => ModelId.SimpleNameOf(member) == id.SimpleName) : named;
    }

    private ImmutableArray<INamespaceOrTypeSymbol> Containers(string path)
    {
        if (_containers.TryGetValue(path, out var known))
            return known;

        var dot = path.LastIndexOf('.');
        var around = dot < 0 ? [compilation.GlobalNamespace] : Containers(path.Substring(0, dot));
        return _containers.GetOrAdd(path, around.IsEmpty ? [] : Within(around, path.Substring(dot + 1)));
    }

    private static ImmutableArray<INamespaceOrTypeSymbol> Within(ImmutableArray<INamespaceOrTypeSymbol> around, string segment)
    {
        var tick = segment.IndexOf('`');
        var name = tick < 0 ? segment : segment.Substring(0, tick);
        var arity = 0;
        if (tick >= 0 && !int.TryParse(segment.Substring(tick + 1), out arity))
            return [];

        var found = ImmutableArray.CreateBuilder<INamespaceOrTypeSymbol>();
        foreach (var container in around)
        {
            foreach (var member in container.GetMembers(name))
            {
                if (member is INamespaceSymbol space && tick < 0)
                    found.Add(space);
                else if (member is INamedTypeSymbol type && type.Arity == arity)
                    found.Add(type);
            }
        }

        return found.ToImmutable();
    }
}

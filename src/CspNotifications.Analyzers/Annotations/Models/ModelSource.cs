using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>What the model files that a compilation has say of its symbols; what an earlier file says beats a later one.</summary>
internal sealed class ModelSource(ImmutableArray<ModelFile> files, ModelSymbols symbols)
{
    public IEnumerable<ModelEntry> Entries => files.SelectMany(file => file.Entries);

    /// <summary>Some line speaks of a type, or of a member of a type, that the compilation can see.</summary>
    public bool IsSeen() => files.Any(file => file.TypePaths.Any(path => symbols.Types(path).Any()));

    /// <summary>What is declared under a line's id.</summary>
    public IEnumerable<ISymbol> SymbolsOf(ModelEntry entry) => symbols.Of(entry.Id);

    /// <summary>What is said of the symbol itself. For a method: of calling it.</summary>
    public Annotation Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => OfParameter(parameter),
        IMethodSymbol { ReducedFrom: { } reduced } => Of(reduced, ModelId.Whole),
        INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol => Of(symbol, ModelId.Whole),
        _ => Annotation.None,
    };

    /// <summary>What is said of what a method returns.</summary>
    public Annotation OfReturn(IMethodSymbol method) => Of(method.ReducedFrom ?? method, ModelId.Return);

    private Annotation OfParameter(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { ReducedFrom: { } reduced } => Of(reduced, parameter.Ordinal + 1),
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } when parameter.Ordinal < property.Parameters.Length => Of(property, parameter.Ordinal),
        IMethodSymbol or IPropertySymbol => Of(parameter.ContainingSymbol, parameter.Ordinal),
        _ => Annotation.None,
    };

    private Annotation Of(ISymbol symbol, int part)
    {
        ModelId? id = null;
        var said = Annotation.None;
        var simpleName = ModelId.SimpleNameOf(symbol);
        foreach (var file in files)
        {
            if (!file.MayName(simpleName))
                continue;

            id ??= ModelId.Of(symbol);
            if (id is null)
                return Annotation.None;

            said = said.OrElse(In(file, id, part));
        }

        return said;
    }

    /// <summary>A line for this overload is nearer than one for all.</summary>
    private Annotation In(ModelFile file, ModelId id, int part)
    {
        var own = Annotation.None;
        var ofAll = Annotation.None;
        foreach (var entry in file.Under(id.Key))
        {
            if (entry.Id.Part != part || !entry.Id.Covers(id))
                continue;

            if (entry.Id.Parameters is null)
                ofAll = ofAll.OrElse(Read(entry));
            else
                own = own.OrElse(Read(entry));
        }

        return own.OrElse(ofAll);
    }

    private Annotation Read(ModelEntry entry)
    {
        var read = new Annotation();
        foreach (var fact in entry.Facts)
        {
            read = fact.Word switch
            {
                ModelWord.Guard => read with { Guards = read.Guards.Add(new(fact.Facet, fact.Value, fact.When)) },
                ModelWord.Channel => symbols.Types(fact.Channel!.Substring(2)).FirstOrDefault() is { } type ? read with { Channel = new(type, null) } : read,
                ModelWord.Flows => read with { Flows = true },
                _ => ReadFacet(read, fact) with { IsSender = read.IsSender || fact.Word == ModelWord.Sender },
            };
        }

        return read;
    }

    private static Annotation ReadFacet(Annotation read, ModelFact fact) => fact.Value.IsKnown
        ? read with { Facets = read.Facets.With(fact.Facet, fact.Value) }
        : read with { DecidesBits = (byte)(read.DecidesBits | (1 << (int)fact.Facet)) };
}

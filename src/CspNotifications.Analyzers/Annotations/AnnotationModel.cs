using System.Collections.Concurrent;
using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// Symbol to facets, for one compilation, in the order of inheritance: own annotation, overridden member, implemented interface member,
/// then a model file for any of these; for values then their type; for methods their containing types; for the origin alone, last, the assembly.
/// </summary>
internal sealed class AnnotationModel
{
    private readonly ConcurrentDictionary<ISymbol, Annotation> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Annotation> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Annotation> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EnumFacets> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, byte> _deciders = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _annotated = new(SymbolEqualityComparer.Default);
    private readonly Annotation _assembly;
    private readonly ImmutableArray<AnnotationSource> _sources;

    private readonly AnnotationSource? _catalogue;
    private readonly ImmutableArray<ModelSource> _models;
    private readonly ModelSource? _modelFiles;

    public AnnotationModel(Compilation compilation, ModelSource? models = null, ModelSource? catalogue = null)
    {
        _annotated[compilation.Assembly] = true;
        _assembly = AnnotationReader.Read(compilation.Assembly.GetAttributes());
        _modelFiles = models;
        _models = [.. new[] { models, catalogue }.OfType<ModelSource>()];
        _sources =
        [
            new(symbol => AnnotationReader.Read(symbol.GetAttributes()), method => AnnotationReader.Read(method.GetReturnTypeAttributes()), new AnnotatedNames(compilation).MayName),
            .. _models.Select(source => new AnnotationSource(source.Of, source.OfReturn, _ => true)),
        ];
        _catalogue = catalogue is null ? null : _sources[_sources.Length - 1];
        Implementations = new(compilation);
        Slots = new(this);
    }

    /// <summary>The domains that are Microsoft's, by the file that asks.</summary>
    public Func<SyntaxTree, ImmutableArray<string>> DomainsIn { get; init; } = _ => MicrosoftDomains.Default;

    /// <summary>A text that is an address at one of Microsoft's domains.</summary>
    public bool IsMicrosofts(string text, SyntaxTree? tree) =>
        text.IndexOf('@') > 0 && MicrosoftDomains.Own(text, tree is null ? MicrosoftDomains.Default : DomainsIn(tree));

    /// <summary>Somebody has begun to say something: the catalogue alone asks nobody to annotate parameters.</summary>
    public bool IsAnnotated { get; init; } = true;

    /// <summary>Model files, or the catalogue, say something of what the compilation can see.</summary>
    public bool HasModels => !_models.IsEmpty;

    /// <summary>What model files and the catalogue say to send, or to hold what sends, and which part of it: see <see cref="ModelId"/>.</summary>
    public IEnumerable<(ISymbol Symbol, int Part)> ModelledSenders =>
        from source in _models
        from entry in source.Entries
        where entry.MakesSender
        from symbol in source.SymbolsOf(entry)
        select (symbol, entry.Id.Part);

    /// <summary>What model files say of this very symbol, or of what a call of it returns.</summary>
    public Facets OfModelFiles(ISymbol symbol, bool isReturn) =>
        (isReturn && symbol is IMethodSymbol method ? _modelFiles?.OfReturn(method) : _modelFiles?.Of(symbol))?.Facets ?? Facets.Unknown;

    /// <summary>The method sends by the catalogue: it is a mail library's, or implements what is one's.</summary>
    public bool IsCatalogued(IMethodSymbol method) => _catalogue?.Of(method).IsSender == true;

    /// <summary>Where values go of which something is declared there.</summary>
    public Slots Slots { get; }

    /// <summary>The types and methods that stand behind interfaces and virtual methods.</summary>
    public Implementations Implementations { get; }

    /// <summary>Who sends from that nobody else claims are from.</summary>
    public FacetSet AssemblyOrigin => _assembly.Facets.Origin;

    public Channel? AssemblyChannel => _assembly.Channel;

    /// <summary>Something may be said of symbols of this assembly.</summary>
    public bool MaySay(IAssemblySymbol? assembly) => assembly is not null && (_modelFiles is not null || _annotated.GetOrAdd(assembly, AnnotatedCode.IsIn));

    /// <summary>What is said on the symbol itself, or on what it overrides or implements. For a method: of calling it.</summary>
    public Annotation Of(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => OfType(type),
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IParameterSymbol or IEventSymbol =>
            _sources.Length == 1 ? _sources[0].Of(symbol) : OfAll(symbol.OriginalDefinition),
        _ => Annotation.None,
    };

    /// <summary>What is said of the value that a call returns.</summary>
    public Facets OfReturn(IMethodSymbol method) =>
        (_sources.Length == 1 ? _sources[0].OfReturn(method) : OfAllReturns(method.OriginalDefinition)).Facets;

    /// <summary>What is said of every value of a type: by the type, its base types, its interfaces, its annotated type arguments.</summary>
    public Annotation OfType(ITypeSymbol type) =>
        _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, ReadWithImplementations(type));

    /// <summary>The same without what only follows from the types that happen to stand behind it.</summary>
    public Annotation Declared(ITypeSymbol type) => ReadType(type);

    /// <summary>A class or structure that has the facet by an interface only: it stands for each of its interfaces as what that says.</summary>
    public bool HasByInterface(ITypeSymbol type, Facet facet)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } || !Declared(type).Facets[facet].IsKnown)
            return false;

        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (FromSources(source => source.OfTypeAlone(level)).Facets[facet].IsKnown)
                return false;
        }

        return true;
    }

    private Annotation ReadWithImplementations(ITypeSymbol type)
    {
        var said = ReadType(type);
        return said.IsSender ? said : said.OrElse(OfImplementations(type));
    }

    /// <summary>Where a type says nothing of who sends, what all that stand behind it agree on.</summary>
    private Annotation OfImplementations(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } and not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true })
            return Annotation.None;

        Annotation? agreed = null;
        foreach (var implementation in Implementations.DerivedFrom((INamedTypeSymbol)type))
        {
            var said = ReadType(implementation);
            if (!said.IsSender || (agreed is not null && agreed.Facets.Origin != said.Facets.Origin))
                return Annotation.None;

            agreed = new() { IsSender = true, Facets = Facets.Of(Facet.Origin, said.Facets.Origin) };
        }

        return agreed ?? Annotation.None;
    }

    /// <summary>What is said of the members of a type: by it and the types it is nested in.</summary>
    public Annotation OfContainingTypes(ISymbol member)
    {
        var said = Annotation.None;
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            said = said.OrElse(OfType(type));

        return said;
    }

    /// <summary>Calling the method sends: it says so, or its type does.</summary>
    public bool IsSender(IMethodSymbol method) => Of(method).IsSender || OfContainingTypes(method).IsSender;

    /// <summary>A part of the type's values decides the facet for the whole, so its other parts do not.</summary>
    public bool HasDecidingMember(ITypeSymbol type, Facet facet) =>
        (DecidersOf(type) & (1 << (int)facet)) != 0;

    /// <summary>For which facets that is so. One bit a <see cref="Facet"/>.</summary>
    public byte DecidersOf(ITypeSymbol type)
    {
        type = type.OriginalDefinition;
        return _deciders.TryGetValue(type, out var known) ? known : _deciders.GetOrAdd(type, ReadDeciders(type));
    }

    public EnumFacets OfEnum(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        return _enums.TryGetValue(type, out var known) ? known : _enums.GetOrAdd(type, new EnumFacets(type, member => Of(member).Facets));
    }

    private Annotation OfAll(ISymbol member) =>
        _members.TryGetValue(member, out var known) ? known : _members.GetOrAdd(member, FromSources(source => source.Of(member)));

    private Annotation OfAllReturns(IMethodSymbol method) =>
        _returns.TryGetValue(method, out var known) ? known : _returns.GetOrAdd(method, FromSources(source => source.OfReturn(method)));

    private Annotation ReadType(ITypeSymbol type) => FromSources(source => source.OfType(type));

    /// <summary>An attribute anywhere on the way is nearer than a model file, and that nearer than the catalogue.</summary>
    private Annotation FromSources(Func<AnnotationSource, Annotation> say)
    {
        var said = Annotation.None;
        foreach (var source in _sources)
            said = said.OrElse(say(source));

        return said;
    }

    private byte ReadDeciders(ITypeSymbol type)
    {
        byte bits = 0;
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false })
                    bits |= Of(member).DecidesBits;

                // What goes into a construction is in what is made.
                if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
                    bits = constructor.Parameters.Aggregate(bits, (all, parameter) => (byte)(all | Of(parameter).DecidesBits));
            }
        }

        return bits;
    }
}

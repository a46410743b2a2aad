using System.Collections.Concurrent;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// Symbol to facets, for one compilation, in the order of inheritance: own annotation, overridden member, implemented interface member;
/// for values then their type; for methods their containing types; for the origin alone, last, the assembly.
/// </summary>
internal sealed class AnnotationModel
{
    private readonly ConcurrentDictionary<ISymbol, Annotation> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Annotation> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Annotation> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EnumFacets> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, byte> _deciders = new(SymbolEqualityComparer.Default);
    private readonly Annotation _assembly;

    public AnnotationModel(Compilation compilation)
    {
        _assembly = AnnotationReader.Read(compilation.Assembly.GetAttributes());
        Implementations = new(compilation);
    }

    /// <summary>The types and methods that stand behind interfaces and virtual methods.</summary>
    public Implementations Implementations { get; }

    /// <summary>Who sends from that nobody else claims are from.</summary>
    public FacetSet AssemblyOrigin => _assembly.Facets.Origin;

    public Channel? AssemblyChannel => _assembly.Channel;

    /// <summary>What is said on the symbol itself, or on what it overrides or implements. For a method: of calling it.</summary>
    public Annotation Of(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => OfType(type),
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IParameterSymbol or IEventSymbol =>
            _members.GetOrAdd(symbol.OriginalDefinition, ReadMember),
        _ => Annotation.None,
    };

    /// <summary>What is said of the value that a call returns.</summary>
    public Facets OfReturn(IMethodSymbol method) => _returns.GetOrAdd(method.OriginalDefinition, ReadReturn).Facets;

    /// <summary>What is said of every value of a type: by the type, its base types, its interfaces, its annotated type arguments.</summary>
    public Annotation OfType(ITypeSymbol type) =>
        _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, ReadWithImplementations(type));

    /// <summary>The same without what only follows from the types that happen to stand behind it.</summary>
    public Annotation Declared(ITypeSymbol type) => ReadType(type, depth: 0);

    /// <summary>A class or structure that has the facet by an interface only: it stands for each of its interfaces as what that says.</summary>
    public bool HasByInterface(ITypeSymbol type, Facet facet)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } || !Declared(type).Facets[facet].IsKnown)
            return false;

        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (AnnotationReader.Read(level.OriginalDefinition.GetAttributes()).OrElse(OfTypeArguments(level, depth: 0)).Facets[facet].IsKnown)
                return false;
        }

        return true;
    }

    private Annotation ReadWithImplementations(ITypeSymbol type)
    {
        var said = ReadType(type, depth: 0);
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
            var said = ReadType(implementation, depth: 0);
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
        (_deciders.GetOrAdd(type.OriginalDefinition, ReadDeciders) & (1 << (int)facet)) != 0;

    public EnumFacets OfEnum(INamedTypeSymbol type) =>
        _enums.GetOrAdd(type.OriginalDefinition, definition =>
            new EnumFacets((INamedTypeSymbol)definition, member => Of(member).Facets));

    private Annotation ReadMember(ISymbol symbol)
    {
        var said = AnnotationReader.Read(symbol.GetAttributes());
        switch (symbol)
        {
            case IParameterSymbol parameter:
                return said.OrElse(OfInheritedParameters(parameter));
            case IMethodSymbol { PartialDefinitionPart: { } definition }:
                said = said.OrElse(AnnotationReader.Read(definition.GetAttributes()));
                break;
            case IPropertySymbol property when RecordParameterOf(property) is { } source:
                said = said.OrElse(Of(source));
                break;
        }

        foreach (var inherited in InheritedMembers.Of(symbol))
            said = said.OrElse(Of(inherited));

        return said;
    }

    private Annotation ReadReturn(ISymbol method)
    {
        var said = AnnotationReader.Read(((IMethodSymbol)method).GetReturnTypeAttributes());
        foreach (var inherited in InheritedMembers.Of(method))
            said = said.OrElse(_returns.GetOrAdd(inherited.OriginalDefinition, ReadReturn));

        return said;
    }

    private Annotation OfInheritedParameters(IParameterSymbol parameter)
    {
        var said = Annotation.None;
        if (parameter.ContainingSymbol is IMethodSymbol { PartialDefinitionPart: { } definition })
            said = Of(definition.Parameters[parameter.Ordinal]);

        foreach (var inherited in InheritedMembers.Of(parameter.ContainingSymbol))
        {
            var parameters = inherited switch
            {
                IMethodSymbol method => method.Parameters,
                IPropertySymbol property => property.Parameters,
                _ => [],
            };
            if (parameter.Ordinal < parameters.Length)
                said = said.OrElse(Of(parameters[parameter.Ordinal]));
        }

        return said;
    }

    /// <summary>A record's positional parameter speaks for the property made from it.</summary>
    public static IParameterSymbol? RecordParameterOf(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord)
            return null;

        // In source the property is declared where the parameter is; in a referenced assembly only their names agree.
        var declaration = property.DeclaringSyntaxReferences.FirstOrDefault();
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && IsDeclaredBy(parameter, declaration))
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    private static bool IsDeclaredBy(IParameterSymbol parameter, SyntaxReference? property) =>
        property is null
        || (parameter.DeclaringSyntaxReferences.FirstOrDefault() is { } own && own.SyntaxTree == property.SyntaxTree && own.Span == property.Span);

    private Annotation ReadType(ITypeSymbol type, int depth)
    {
        // Recursive constraints (where T : IComparable<T>) and self-referring arguments end somewhere.
        const int MaxDepth = 4;
        if (depth > MaxDepth)
            return Annotation.None;

        var said = AnnotationReader.Read(type.OriginalDefinition.GetAttributes());
        said = said.OrElse(OfTypeArguments(type, depth));
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                said = said.OrElse(ReadType(constraint, depth + 1));

            return said;
        }

        for (var inherited = type.BaseType; inherited is not null; inherited = inherited.BaseType)
        {
            said = said.OrElse(AnnotationReader.Read(inherited.OriginalDefinition.GetAttributes()));
            said = said.OrElse(OfTypeArguments(inherited, depth));
        }

        foreach (var contract in type.AllInterfaces)
        {
            said = said.OrElse(AnnotationReader.Read(contract.OriginalDefinition.GetAttributes()));
            said = said.OrElse(OfTypeArguments(contract, depth));
        }

        return said;
    }

    /// <summary>A type argument speaks for the type where its generic parameter says so: <c>ISender&lt;[NotificationSender] TOrigin&gt;</c>.</summary>
    private Annotation OfTypeArguments(ITypeSymbol type, int depth)
    {
        if (type is not INamedTypeSymbol { IsGenericType: true } named)
            return Annotation.None;

        var said = Annotation.None;
        for (var i = 0; i < named.TypeArguments.Length; i++)
        {
            var parameter = AnnotationReader.Read(named.TypeParameters[i].GetAttributes());
            if (parameter.DecidesBits == 0)
                continue;

            var argument = ReadType(named.TypeArguments[i], depth + 1);
            var facets = Facets.Unknown;
            for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
            {
                if (parameter.Decides(facet))
                    facets = facets.With(facet, argument.Facets[facet]);
            }

            said = said.OrElse(new Annotation { Facets = facets, IsSender = parameter.IsSender });
        }

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
            }
        }

        return bits;
    }
}

using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>What one source of annotations, attributes or model files, says of types: of themselves, their bases, their interfaces, their type arguments.</summary>
internal sealed class TypeAnnotations(Func<ISymbol, Annotation> own)
{
    public Annotation Of(ITypeSymbol type) => ReadType(type, depth: 0);

    /// <summary>Without what its bases and interfaces say.</summary>
    public Annotation OfAlone(ITypeSymbol type) => OfAlone(type, depth: 0);

    private Annotation ReadType(ITypeSymbol type, int depth)
    {
        // Recursive constraints (where T : IComparable<T>) and self-referring arguments end somewhere.
        const int MaxDepth = 4;
        if (depth > MaxDepth)
            return Annotation.None;

        var said = OfAlone(type, depth);
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                said = said.OrElse(ReadType(constraint, depth + 1));

            return said;
        }

        for (var inherited = type.BaseType; inherited is not null; inherited = inherited.BaseType)
        {
            said = said.OrElse(OfAlone(inherited, depth));
        }

        foreach (var contract in type.AllInterfaces)
        {
            said = said.OrElse(OfAlone(contract, depth));
        }

        return said;
    }

    private Annotation OfAlone(ITypeSymbol type, int depth) => own(type.OriginalDefinition).OrElse(OfTypeArguments(type, depth));

    /// <summary>A type argument speaks for the type where its generic parameter says so: <c>ISender&lt;[NotificationSender] TOrigin&gt;</c>.</summary>
    private Annotation OfTypeArguments(ITypeSymbol type, int depth)
    {
        if (type is not INamedTypeSymbol { IsGenericType: true } named)
            return Annotation.None;

        var said = Annotation.None;
        for (var i = 0; i < named.TypeArguments.Length; i++)
        {
            var parameter = own(named.TypeParameters[i]);
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
}

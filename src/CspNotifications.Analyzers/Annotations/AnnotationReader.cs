using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Attributes to an <see cref="Annotation"/>. Values that the vocabulary does not have say nothing.</summary>
internal static class AnnotationReader
{
    public static Annotation Read(ImmutableArray<AttributeData> attributes)
    {
        Annotation? read = null;
        foreach (var attribute in attributes)
        {
            var name = AttributeNames.Match(attribute.AttributeClass);
            if (name is not null)
                read = Add(read ?? new Annotation(), name, attribute);
        }

        return read ?? Annotation.None;
    }

    private static Annotation Add(Annotation annotation, string name, AttributeData attribute) => name switch
    {
        AttributeNames.Sender => AddFacet(annotation, Facet.Origin, attribute) with { IsSender = true },
        AttributeNames.Topic => AddFacet(annotation, Facet.Topic, attribute),
        AttributeNames.Recipient => AddFacet(annotation, Facet.Recipient, attribute),
        AttributeNames.Guard => AddGuard(annotation, attribute),
        _ => AddChannel(annotation, attribute),
    };

    private static Annotation AddFacet(Annotation annotation, Facet facet, AttributeData attribute)
    {
        // An attribute whose arguments do not bind must not be taken for a bare one.
        if (attribute.AttributeConstructor is not { } constructor)
            return annotation;

        if (constructor.Parameters.IsEmpty && HasArguments(attribute))
            return annotation;

        if (constructor.Parameters.IsEmpty)
            return annotation with { DecidesBits = (byte)(annotation.DecidesBits | (1 << (int)facet)) };

        var all = FacetSet.Unknown;
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind != TypedConstantKind.Array)
            {
                all = all.Union(ValueOf(facet, argument));
                continue;
            }

            if (argument.IsNull)
                continue;

            foreach (var element in argument.Values)
                all = all.Union(ValueOf(facet, element));
        }

        return annotation with { Facets = annotation.Facets.With(facet, annotation.Facets[facet].Union(all)) };
    }

    /// <summary>Arguments were written, but none that the attribute has.</summary>
    private static bool HasArguments(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList: { } list }
        && (list.Arguments.Count > 0 || list.CloseParenToken.IsMissing);

    private static Annotation AddGuard(Annotation annotation, AttributeData attribute)
    {
        if (Only(attribute) is not { Kind: TypedConstantKind.Enum, Type: { } type } argument)
            return annotation;

        if (FacetNames.FacetOf(type.Name) is not { } facet || ValueOf(facet, argument) is not { IsKnown: true } established)
            return annotation;

        var when = true;
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: "When", Value.Value: bool value })
                when = value;
        }

        return annotation with { Guards = annotation.Guards.Add(new(facet, established, when)) };
    }

    private static Annotation AddChannel(Annotation annotation, AttributeData attribute)
    {
        if (Only(attribute) is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type })
            return annotation;

        string? method = null;
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: "Method", Value.Value: string name })
                method = name;
        }

        return annotation with { Channel = new(type, method) };
    }

    /// <summary>The attribute's one argument.</summary>
    private static TypedConstant? Only(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0] : null;

    private static FacetSet ValueOf(Facet facet, TypedConstant argument)
    {
        if (argument is not { Kind: TypedConstantKind.Enum, Value: int value })
            return FacetSet.Unknown;

        return value >= 1 && value <= FacetNames.CountOf(facet) ? FacetSet.OfValue(value) : FacetSet.Unknown;
    }
}

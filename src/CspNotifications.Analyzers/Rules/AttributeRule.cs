using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN2003: annotations of one symbol that contradict each other, and those that can have no effect.</summary>
internal sealed class AttributeRule(AnnotationModel model)
{
    public void Check(AnnotatedSymbol annotated, Action<Diagnostic> report)
    {
        var said = Facets.Unknown;
        var guards = ImmutableArray<Guard>.Empty;
        foreach (var attribute in annotated.Attributes)
        {
            var read = AnnotationReader.Read([attribute.Data]);
            if (UselessBecause(annotated, attribute, read) is { } reason)
                report(Diagnostic.Create(Descriptors.UselessAnnotation, attribute.Location, attribute.ShortName, reason));
            else if (ContradictedIn(said, read.Facets) is { } facet)
                report(Contradiction(attribute, facet, read.Facets, said));
            else if (read.Guards.Any(guard => guards.Any(other => Contradict(guard, other))))
                report(Diagnostic.Create(Descriptors.UselessAnnotation, attribute.Location, attribute.ShortName, Text.Of("Useless_OtherGuard")));

            said = said.Union(read.Facets);
            guards = guards.AddRange(read.Guards);
        }

        CheckAgainstOthers(annotated, said, report);
    }

    private void CheckAgainstOthers(AnnotatedSymbol annotated, Facets said, Action<Diagnostic> report)
    {
        foreach (var other in OthersOf(annotated))
        {
            if (ContradictedIn(other, said) is { } facet)
                report(Contradiction(annotated.Attributes.First(attribute => attribute.Name == FacetNames.AttributeOf(facet)), facet, said, other));
        }
    }

    /// <summary>What is said of the same thing elsewhere: of a record's parameter and the property that is made from it, of a property and its getter, by a model file.</summary>
    private IEnumerable<Facets> OthersOf(AnnotatedSymbol annotated)
    {
        if (annotated.Symbol is IPropertySymbol made && RecordParameters.Of(made) is { } parameter)
            yield return model.Of(parameter).Facets;

        if (annotated is { IsReturn: true, Symbol: IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } })
            yield return model.Of(property).Facets;

        yield return model.OfModelFiles(annotated.Symbol, annotated.IsReturn);
    }

    private static Diagnostic Contradiction(WrittenAttribute attribute, Facet facet, Facets said, Facets other) => Diagnostic.Create(
        Descriptors.UselessAnnotation,
        attribute.Location,
        attribute.ShortName,
        Text.Of("Useless_Contradicted", Listed(facet, said), Listed(facet, other)));

    private static string Listed(Facet facet, Facets facets) => string.Join(", ", FacetNames.Of(facet, facets[facet]));

    private static Facet? ContradictedIn(Facets before, Facets after)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (before[facet].IsKnown && after[facet].IsKnown && !before[facet].HasCommon(after[facet]))
                return facet;
        }

        return null;
    }

    /// <summary>One answer cannot establish two kinds of recipient or two origins; nor both answers the same.</summary>
    private static bool Contradict(Guard guard, Guard other) =>
        guard.Facet == other.Facet
        && (guard.When == other.When
            ? guard.Facet != Facet.Topic && guard.Establishes != other.Establishes
            : guard.Establishes == other.Establishes);

    private LocalizableString? UselessBecause(AnnotatedSymbol annotated, WrittenAttribute attribute, Annotation read)
    {
        if (HasUndefinedValue(attribute.Data))
            return Text.Of("Useless_Undefined");

        if (attribute.Name == AttributeNames.PartnerChannel)
            return IsFromPartner(annotated.Symbol) ? Text.Of("Useless_ChannelOfPartner") : null;

        if (read.DecidesBits == 0)
            return null;

        return annotated switch
        {
            { IsReturn: true } => Text.Of("Useless_BareOnReturn"),
            { Symbol: IFieldSymbol { IsConst: true } } => Text.Of("Useless_BareOnConstant"),
            { Symbol: ITypeParameterSymbol or IParameterSymbol or IPropertySymbol or IFieldSymbol } => null,
            { Symbol: IAssemblySymbol } => Text.Of("Useless_BareOnAssembly"),
            _ when attribute.Name == AttributeNames.Sender => null,
            { Symbol: INamedTypeSymbol } => Text.Of("Useless_BareOnType"),
            _ => Text.Of("Useless_BareOnMethod"),
        };
    }

    private bool IsFromPartner(ISymbol symbol)
    {
        var origin = symbol switch
        {
            IAssemblySymbol => model.AssemblyOrigin,
            INamedTypeSymbol type => model.OfType(type).Facets.Origin,
            _ => model.Of(symbol).OrElse(model.OfContainingTypes(symbol)).Facets.Origin,
        };
        return origin.IsAlways((int)Origin.Partner);
    }

    /// <summary>A number that the vocabulary has no name for; 0 is none of them.</summary>
    private static bool HasUndefinedValue(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            var values = argument.Kind != TypedConstantKind.Array ? [argument] : argument.IsNull ? [] : argument.Values;
            if (values.Any(value => value is { Kind: TypedConstantKind.Enum, Type: { } type } && FacetNames.FacetOf(type.Name) is { } facet && !IsDefined(facet, value.Value)))
                return true;
        }

        return false;
    }

    private static bool IsDefined(Facet facet, object? value) => value is int number && number >= 1 && number <= FacetNames.CountOf(facet);
}

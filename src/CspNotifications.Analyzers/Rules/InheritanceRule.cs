using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>
/// CSPN2002: a member says something else than what it overrides or implements, or a type is from somebody else than its base types say. Who sees
/// the one for the other would be told what is not so. A type may restate topic and recipient.
/// </summary>
internal sealed class InheritanceRule(AnnotationModel model, Compilation compilation)
{
    public void Check(ISymbol symbol, Action<Diagnostic> report)
    {
        switch (symbol)
        {
            case INamedTypeSymbol type:
                CheckType(type, report);
                CheckImplementedByBase(type, report);
                break;
            case IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol:
                foreach (var inherited in InheritedMembers.Of(symbol))
                    CheckMember(symbol, inherited, symbol, report);

                break;
        }
    }

    private void CheckMember(ISymbol member, ISymbol inherited, ISymbol place, Action<Diagnostic> report)
    {
        Compare(Said(member), model.Of(inherited).Facets, place, member, inherited, report);
        if (member is IMethodSymbol method && inherited is IMethodSymbol inheritedMethod)
            Compare(AnnotationReader.Read(method.GetReturnTypeAttributes()).Facets, model.OfReturn(inheritedMethod), place, member, inherited, report, isReturn: true);

        var (own, other) = (ParametersOf(member), ParametersOf(inherited));
        for (var i = 0; i < own.Length && i < other.Length; i++)
            Compare(Said(own[i]), model.Of(other[i]).Facets, place, own[i], other[i], report);
    }

    /// <summary>A member of a base class that implements an interface which only this type names.</summary>
    private void CheckImplementedByBase(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.BaseType is not { SpecialType: SpecialType.None } around)
            return;

        foreach (var contract in type.AllInterfaces)
        {
            if (around.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default) || !model.MaySay(contract.ContainingAssembly))
                continue;

            foreach (var member in contract.GetMembers())
            {
                if (member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol
                    && type.FindImplementationForInterfaceMember(member) is { } implementation
                    && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type)
                    && implementation.ContainingType.TypeKind != TypeKind.Interface)
                {
                    CheckMember(implementation, member, type, report);
                }
            }
        }
    }

    /// <summary>Who a type is from: its own word, its base type's, and that of every interface that it names.</summary>
    private void CheckType(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        var origin = Said(type).Origin;
        ISymbol source = type;
        foreach (var general in NamedBy(type))
        {
            var other = model.Declared(general).Facets.Origin;
            if (!origin.IsKnown)
                (origin, source) = (other, general);
            else if (Compare(Facets.Of(Facet.Origin, origin), Facets.Of(Facet.Origin, other), type, source, general, report))
                return;
        }
    }

    private static IEnumerable<INamedTypeSymbol> NamedBy(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } around ? [around, .. type.Interfaces] : type.Interfaces;

    private bool Compare(Facets own, Facets inherited, ISymbol place, ISymbol by, ISymbol from, Action<Diagnostic> report, bool isReturn = false)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!own[facet].IsKnown || !inherited[facet].IsKnown || own[facet].HasCommon(inherited[facet]))
                continue;

            var properties = DeclaredFacet.Properties(facet, inherited[facet], isReturn);
            var steps = Steps.In(compilation).Then("Step_Declared", by).Then("Step_Inherited", from);
            report(Diagnostic.Create(
                Descriptors.ContradictsInherited,
                place.Locations[0],
                steps.Locations,
                steps.AddTo(IsPartOf(by, place) ? properties.At(by, compilation) : properties),
                ValueFactory.NameOf(by),
                string.Join(", ", FacetNames.Of(facet, own[facet])),
                ValueFactory.NameOf(from),
                string.Join(", ", FacetNames.Of(facet, inherited[facet]))));
            return true;
        }

        return false;
    }

    private static bool IsPartOf(ISymbol declared, ISymbol place) =>
        SymbolEqualityComparer.Default.Equals(declared, place)
        || (declared is IParameterSymbol && SymbolEqualityComparer.Default.Equals(declared.ContainingSymbol, place));

    /// <summary>What the symbol says itself; nothing where it only inherits.</summary>
    private static Facets Said(ISymbol symbol) => AnnotationReader.Read(symbol.GetAttributes()).Facets;

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>What a diagnostic tells its fix: which facet of a declaration should say what.</summary>
internal static class DeclaredFacet
{
    public const string FacetKey = "Facet";
    public const string ValuesKey = "Values";

    /// <summary>The attribute of the declaration's return value is meant.</summary>
    public const string IsReturnKey = "Return";

    /// <summary>There if the first additional location is that of the declaration.</summary>
    public const string IsFirstLocationKey = "Declaration";

    public static ImmutableDictionary<string, string?> Properties(Facet facet, FacetSet set, bool isReturn) => ImmutableDictionary<string, string?>.Empty
        .Add(FacetKey, facet.ToString())
        .Add(ValuesKey, string.Join(",", FacetNames.Of(facet, set)))
        .Add(IsReturnKey, isReturn.ToString());

    public static ImmutableDictionary<string, string?> At(this ImmutableDictionary<string, string?> properties, ISymbol declared, Compilation compilation) =>
        declared.Locations.FirstOrDefault() is { SourceTree: { } tree } && compilation.ContainsSyntaxTree(tree) ? properties.Add(IsFirstLocationKey, "") : properties;
}

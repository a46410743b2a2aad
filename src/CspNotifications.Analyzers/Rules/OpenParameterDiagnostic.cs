using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>An exported parameter that decides a send as a diagnostic: on the parameter, with the send that it decides.</summary>
internal static class OpenParameterDiagnostic
{
    /// <summary>Who the member sends from, for the fix.</summary>
    public const string OriginKey = "Origin";

    /// <summary>All that decide, for the fix: where one is marked, those that are not would no longer count.</summary>
    public const string AllKey = "All";

    public static Diagnostic Of(OpenParameter open, IEnumerable<OpenParameter> all, Compilation compilation)
    {
        var call = open.Call.Syntax;
        var steps = Steps.In(compilation).Then("Step_Send", call.GetLocation(), SendDiagnostic.NameOf(call).ToString());
        return Diagnostic.Create(
            Descriptors.OpenParameter,
            open.Parameter.Locations[0],
            steps.Locations,
            steps.AddTo(DeclaredFacet.Properties(open.Facet, FacetSet.Unknown, isReturn: false)
                .Add(AllKey, string.Join(",", all.OrderBy(other => other.Facet).Select(other => $"{other.Parameter.Ordinal}:{other.Facet}")))
                .Add(OriginKey, NameOf(open.Origin))),
            open.Parameter.Name,
            ValueFactory.NameOf(open.Parameter.ContainingSymbol),
            Text.Of(open.Facet == Facet.Topic ? "Open_Topic" : "Open_Recipient"),
            FacetNames.AttributeOf(open.Facet).Replace("Attribute", ""));
    }

    /// <summary>Microsoft, where that is so on all paths.</summary>
    public static string NameOf(FacetSet origin) => origin.IsAlways((int)Origin.Microsoft) ? nameof(Origin.Microsoft) : "";
}

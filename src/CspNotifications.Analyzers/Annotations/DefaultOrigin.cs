using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The <c>.editorconfig</c> option that says who sends are from which nobody else claims.</summary>
internal static class DefaultOrigin
{
    public const string Key = "csp_notifications.default_origin";

    public static FacetSet Of(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Key, out var value))
            return FacetSet.Unknown;

        return value.Trim().ToLowerInvariant() switch
        {
            "microsoft" => FacetSet.Of(Origin.Microsoft),
            "partner" => FacetSet.Of(Origin.Partner),
            _ => FacetSet.Unknown,
        };
    }
}

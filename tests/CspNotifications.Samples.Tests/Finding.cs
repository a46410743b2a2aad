using System.Text.Json;

namespace CspNotifications.Samples.Tests;

/// <summary>A diagnostic in a SARIF 2.1 log.</summary>
internal sealed record Finding(string Id, string Message, SourceLine At, IReadOnlyList<SourceLine> Because)
{
    /// <summary>About a send, and not about an annotation or a registration.</summary>
    public bool IsPolicy => Id.StartsWith("CSPN1", StringComparison.Ordinal);

    public static Finding FromSarif(JsonElement result) =>
        new(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!,
            SourceLine.FromSarif(result.GetProperty("locations")[0]),
            result.TryGetProperty("relatedLocations", out var related) ? [.. related.EnumerateArray().Select(SourceLine.FromSarif)] : []);
}

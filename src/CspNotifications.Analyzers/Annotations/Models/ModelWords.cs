using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>The words and values of the format, as they are written.</summary>
internal static class ModelWords
{
    public static readonly ImmutableArray<string> All = ["sender", "topic", "recipient", "guard", "channel", "flows"];

    private static readonly ImmutableArray<string> Origins = ["microsoft", "partner"];
    private static readonly ImmutableArray<string> Topics = ["csp-subscription", "service-incident", "operational", "non-csp-product", "general"];
    private static readonly ImmutableArray<string> Recipients = ["csp-customer", "direct-customer", "partner", "internal"];

    public static ModelWord? WordOf(string text) => All.IndexOf(text) is >= 0 and var word ? (ModelWord)word : null;

    public static string TextOf(ModelWord word) => All[(int)word];

    /// <summary>The facet that a word states.</summary>
    public static Facet FacetOf(ModelWord word) => word switch
    {
        ModelWord.Topic => Facet.Topic,
        ModelWord.Recipient => Facet.Recipient,
        _ => Facet.Origin,
    };

    public static ImmutableArray<string> ValuesOf(ModelWord word) => word switch
    {
        ModelWord.Sender => Origins,
        ModelWord.Topic => Topics,
        ModelWord.Recipient => Recipients,
        ModelWord.Guard => [.. Recipients, .. Topics, Origins[0]],
        _ => [],
    };

    /// <summary>A value of a facet by its name, unknown for what is none. The names stand in the order of the numbers, which begin with 1.</summary>
    public static FacetSet ValueOf(Facet facet, string text) => FacetSet.OfValue(1 + facet switch
    {
        Facet.Topic => Topics.IndexOf(text),
        Facet.Recipient => Recipients.IndexOf(text),
        _ => Origins.IndexOf(text),
    });

    /// <summary>What a guard establishes. The partner as a guard's value is the recipient: that is what code asks of its objects.</summary>
    public static (Facet Facet, FacetSet Value) GuardedBy(string text)
    {
        foreach (var facet in new[] { Facet.Recipient, Facet.Topic, Facet.Origin })
        {
            if (ValueOf(facet, text) is { IsKnown: true } value)
                return (facet, value);
        }

        return default;
    }
}

using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Facets and their values by the names that they have in the public vocabulary.</summary>
internal static class FacetNames
{
    /// <summary>The enum that has the facet's values.</summary>
    public static string EnumOf(Facet facet) => facet switch
    {
        Facet.Origin => "SenderOrigin",
        Facet.Topic => "TopicKind",
        _ => "RecipientKind",
    };

    /// <summary>The facet whose values an enum has, by its name.</summary>
    public static Facet? FacetOf(string name) => name switch
    {
        "SenderOrigin" => Facet.Origin,
        "TopicKind" => Facet.Topic,
        "RecipientKind" => Facet.Recipient,
        _ => null,
    };

    /// <summary>The attribute that states the facet.</summary>
    public static string AttributeOf(Facet facet) => facet switch
    {
        Facet.Origin => AttributeNames.Sender,
        Facet.Topic => AttributeNames.Topic,
        _ => AttributeNames.Recipient,
    };

    /// <summary>The names of the values that a facet may have.</summary>
    public static IEnumerable<string> Of(Facet facet, FacetSet set)
    {
        for (var value = 1; value <= CountOf(facet); value++)
        {
            if (set.MayBe(value))
                yield return NameOf(facet, value);
        }
    }

    /// <summary>So many values the facet has; they are numbered from 1.</summary>
    public static int CountOf(Facet facet) => facet switch
    {
        Facet.Origin => (int)Origin.Partner,
        Facet.Topic => (int)Topic.General,
        _ => (int)Recipient.Internal,
    };

    private static string NameOf(Facet facet, int value) => facet switch
    {
        Facet.Origin => ((Origin)value).ToString(),
        Facet.Topic => ((Topic)value).ToString(),
        _ => ((Recipient)value).ToString(),
    };
}

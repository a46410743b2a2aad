namespace CspNotifications.Analyzers.Policy;

/// <summary>
/// An origin that is only claimed: an address at a domain of Microsoft's. Where it is put in as the sender's, the notification is from Microsoft;
/// anywhere else it says nothing, for people who work there get mail too.
/// </summary>
internal static class OwnAddress
{
    private const int Value = (int)Origin.Partner + 1;

    public static readonly FacetSet Origins = FacetSet.OfValue(Value);

    /// <summary>As the sender's.</summary>
    public static Facets Claimed(this Facets facets) => facets with { Origin = facets.Origin.Renamed(Value, (int)Origin.Microsoft) };

    /// <summary>As anything else.</summary>
    public static Facets Unclaimed(this Facets facets) => facets with { Origin = facets.Origin.Renamed(Value, (int)Origin.Unknown) };
}

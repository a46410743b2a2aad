namespace CspNotifications.Analyzers.Policy;

/// <summary>Origin, topic and recipient of something, each as far as it is known.</summary>
internal readonly record struct Facets(FacetSet Origin, FacetSet Topic, FacetSet Recipient)
{
    public static Facets Unknown => default;

    public bool IsKnown => Origin.IsKnown || Topic.IsKnown || Recipient.IsKnown;

    public FacetSet this[Facet facet] => facet switch
    {
        Facet.Origin => Origin,
        Facet.Topic => Topic,
        _ => Recipient,
    };

    public static Facets Of(Facet facet, FacetSet set) => Unknown.With(facet, set);

    public Facets With(Facet facet, FacetSet set) => facet switch
    {
        Facet.Origin => this with { Origin = set },
        Facet.Topic => this with { Topic = set },
        _ => this with { Recipient = set },
    };

    public Facets Join(Facets other) => new(Origin.Join(other.Origin), Topic.Join(other.Topic), Recipient.Join(other.Recipient));

    public Facets Union(Facets other) => new(Origin.Union(other.Origin), Topic.Union(other.Topic), Recipient.Union(other.Recipient));

    public Facets OrElse(Facets fallback) =>
        new(Origin.OrElse(fallback.Origin), Topic.OrElse(fallback.Topic), Recipient.OrElse(fallback.Recipient));
}

using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Where in the source a facet was stated, and by what name.</summary>
internal sealed record EvidenceStep(Location Location, string Text);

/// <summary>What shows each facet. It explains a diagnostic and takes no part in the equality of values.</summary>
internal readonly record struct Evidence(EvidenceStep? Origin, EvidenceStep? Topic, EvidenceStep? Recipient)
{
    public EvidenceStep? this[Facet facet] => facet switch
    {
        Facet.Origin => Origin,
        Facet.Topic => Topic,
        _ => Recipient,
    };

    /// <summary>One step that shows every facet that is known.</summary>
    public static Evidence Of(Facets facets, EvidenceStep step) => new(
        facets.Origin.IsKnown ? step : null,
        facets.Topic.IsKnown ? step : null,
        facets.Recipient.IsKnown ? step : null);

    public Evidence With(Facet facet, EvidenceStep? step) => facet switch
    {
        Facet.Origin => this with { Origin = step },
        Facet.Topic => this with { Topic = step },
        _ => this with { Recipient = step },
    };

    /// <summary>With this step for each facet that is known and that nothing shows yet.</summary>
    public Evidence OrElse(Facets facets, EvidenceStep? step) => new(
        facets.Origin.IsKnown ? Origin ?? step : Origin,
        facets.Topic.IsKnown ? Topic ?? step : Topic,
        facets.Recipient.IsKnown ? Recipient ?? step : Recipient);

    /// <summary>With the steps of a part that flows into the whole these belong to.</summary>
    public Evidence With(Facets own, Shown part) => Graver(own, this, part.Facets, part.Evidence);

    /// <summary>Of two that flow together, facet by facet the one that shows the graver value.</summary>
    public static Evidence Graver(Facets facets, Evidence evidence, Facets otherFacets, Evidence other) => new(
        Graver(facets.Origin, evidence.Origin, otherFacets.Origin, other.Origin),
        Graver(facets.Topic, evidence.Topic, otherFacets.Topic, other.Topic),
        Graver(facets.Recipient, evidence.Recipient, otherFacets.Recipient, other.Recipient));

    public static EvidenceStep? Graver(FacetSet set, EvidenceStep? step, FacetSet otherSet, EvidenceStep? other)
    {
        if (step is null || other is null)
            return step ?? other;

        return Gravity(otherSet) > Gravity(set) ? other : step;
    }

    /// <summary>
    /// In every facet the value 1 is the gravest (Microsoft, a CSP subscription, a CSP customer). Of the topics, which alone have so many values,
    /// products bought directly are next, then general matters; incidents and operations may go to anybody.
    /// </summary>
    private static int Gravity(FacetSet set)
    {
        if (set.MayBe((int)Policy.Topic.CspSubscription))
            return 4;

        if (set.MayBe((int)Policy.Topic.NonCspProduct))
            return 3;

        return set.MayBe((int)Policy.Topic.General) ? 2 : set.IsKnown ? 1 : 0;
    }
}

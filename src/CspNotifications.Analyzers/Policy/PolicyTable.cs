using System.Collections.Immutable;

namespace CspNotifications.Analyzers.Policy;

/// <summary>The guideline as data: who, about what, to whom, and what to say of it. To change the policy, change the rows.</summary>
internal static class PolicyTable
{
    /// <summary>A line of the policy: an origin and a topic, and a verdict for each kind of recipient.</summary>
    internal sealed record Row(
        Origin Origin,
        Topic Topic,
        Verdict CspCustomer,
        Verdict DirectCustomer,
        Verdict Partner,
        Verdict Internal,
        Verdict UnknownRecipient)
    {
        public Verdict To(Recipient recipient) => recipient switch
        {
            Recipient.CspCustomer => CspCustomer,
            Recipient.DirectCustomer => DirectCustomer,
            Recipient.Partner => Partner,
            Recipient.Internal => Internal,
            _ => UnknownRecipient,
        };
    }

    /// <summary>
    /// The rows that can come to something other than <see cref="Verdict.Allowed"/>. What has no row is allowed: all that the partner sends,
    /// service incidents and operational information (P3), and whatever nobody said the origin of.
    /// </summary>
    internal static readonly ImmutableArray<Row> Rows =
    [
        // Guideline P2: from            about                  CspCustomer                DirectCustomer               Partner          Internal         unknown
        new(Origin.Microsoft, Topic.CspSubscription, Verdict.Forbidden, Verdict.Forbidden, Verdict.Allowed, Verdict.Allowed, Verdict.Forbidden),
        // Guideline P4
        new(Origin.Microsoft, Topic.NonCspProduct, Verdict.NeedsRelationship, Verdict.Allowed, Verdict.Allowed, Verdict.Allowed, Verdict.NotEstablished),
        // Guideline P1
        new(Origin.Microsoft, Topic.General, Verdict.ExpectedFromPartner, Verdict.ExpectedFromPartner, Verdict.Allowed, Verdict.Allowed, Verdict.ExpectedFromPartner),
        // No sentence of the guideline: for those who want every send from Microsoft accounted for.
        new(Origin.Microsoft, Topic.Unknown, Verdict.NotEstablished, Verdict.NotEstablished, Verdict.Allowed, Verdict.Allowed, Verdict.NotEstablished),
    ];

    /// <summary>Bits of the topics that a row names, and of what is unknown.</summary>
    private static readonly int NotHarmless = Rows.Aggregate(1, (bits, row) => bits | (1 << (int)row.Topic));

    /// <summary>The verdict of one cell.</summary>
    public static Verdict Look(Origin origin, Topic topic, Recipient recipient)
    {
        foreach (var row in Rows)
        {
            if (row.Origin == origin && row.Topic == topic)
                return row.To(recipient);
        }

        return Verdict.Allowed;
    }

    /// <summary>The worst combination that the facets of a send can reach.</summary>
    public static Judgement Judge(Facets send)
    {
        var worst = Judgement.Harmless;
        for (var origin = Origin.Unknown; origin <= Origin.Partner; origin++)
        {
            for (var topic = Topic.Unknown; topic <= Topic.General; topic++)
            {
                for (var recipient = Recipient.Unknown; recipient <= Recipient.Internal; recipient++)
                {
                    if (!send.Origin.MayBe((int)origin) || !send.Topic.MayBe((int)topic) || !send.Recipient.MayBe((int)recipient))
                        continue;

                    var verdict = Look(origin, topic, recipient);
                    if (verdict < worst.Verdict)
                        continue;

                    var always = verdict == Verdict.Allowed || IsCertain(send, origin, topic, recipient, verdict);
                    if (verdict > worst.Verdict || always)
                        worst = new(verdict, always);
                }
            }
        }

        return worst;
    }

    /// <summary>No send could be judged differently for having the one rather than the other: they differ only in topics that no row names.</summary>
    public static bool AreAlike(Facets one, Facets other) =>
        one.Origin == other.Origin
        && one.Recipient == other.Recipient
        && ((one.Topic.May ^ other.Topic.May) & NotHarmless) == 0
        && ((one.Topic.Must ^ other.Topic.Must) & NotHarmless) == 0
        && one.Topic.IsKnown == other.Topic.IsKnown;

    /// <summary>Every other combination comes to the verdict too. A value that is there on every path has no others.</summary>
    private static bool IsCertain(Facets send, Origin origin, Topic topic, Recipient recipient, Verdict verdict)
    {
        for (var otherOrigin = Origin.Unknown; otherOrigin <= Origin.Partner; otherOrigin++)
        {
            for (var otherTopic = Topic.Unknown; otherTopic <= Topic.General; otherTopic++)
            {
                for (var otherRecipient = Recipient.Unknown; otherRecipient <= Recipient.Internal; otherRecipient++)
                {
                    var isPossible = IsPossible(send.Origin, (int)origin, (int)otherOrigin)
                        && IsPossible(send.Topic, (int)topic, (int)otherTopic)
                        && IsPossible(send.Recipient, (int)recipient, (int)otherRecipient);
                    if (isPossible && Look(otherOrigin, otherTopic, otherRecipient) != verdict)
                        return false;
                }
            }
        }

        return true;
    }

    private static bool IsPossible(FacetSet set, int value, int other) => set.IsAlways(value) ? other == value : set.MayBe(other);
}

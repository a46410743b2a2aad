namespace CspNotifications.Analyzers.Policy;

/// <summary>What the policy says of one send, from harmless to worst.</summary>
internal enum Verdict
{
    Allowed,

    /// <summary>Nobody said what it is about, or whether the recipient has a relationship to Microsoft: strictness only (CSPN1004).</summary>
    NotEstablished,

    /// <summary>Expected from the partner, P1 (CSPN1003).</summary>
    ExpectedFromPartner,

    /// <summary>Allowed only to customers with an existing relationship to Microsoft, P4 (CSPN1002).</summary>
    NeedsRelationship,

    /// <summary>Microsoft does not write to the partner's customers about their subscriptions, P2 (CSPN1001).</summary>
    Forbidden,
}

/// <summary>The worst that a send can come to, and whether it comes to that on every path.</summary>
internal readonly record struct Judgement(Verdict Verdict, bool Always)
{
    public static readonly Judgement Harmless = new(Verdict.Allowed, Always: true);

    /// <summary>Two paths to the same send: the worse counts, and it is only "always" when both come to it.</summary>
    public Judgement Join(Judgement other)
    {
        if (Verdict == other.Verdict)
            return new(Verdict, Always && other.Always);

        return new(Verdict > other.Verdict ? Verdict : other.Verdict, Always: false);
    }
}

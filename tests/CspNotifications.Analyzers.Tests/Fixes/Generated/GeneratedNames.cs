namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>What a generated class calls its sender and the partner's channel.</summary>
internal sealed record GeneratedNames(string Type, ClassTraits Traits)
{
    public string Outer => Type + "Outer";

    public string Sender => Traits.IsByInterface ? "IMicrosoftTexter" : "MicrosoftMailer";

    public string Channel => Traits.IsByInterface ? "IPartnerTexter" : "PartnerMailer";

    /// <summary>A positional parameter of a record is a property too.</summary>
    public string SenderParameter => IsPositional ? "Theirs" : "theirs";

    public string ChannelParameter => Traits.HasPartner
        ? IsPositional ? "Partner" : "partner"
        : IsPositional ? Pascal(Bare) : Camel(Bare);

    public string CountParameter => IsPositional ? "Count" : "count";

    public string QuietParameter => IsPositional ? "Quiet" : "quiet";

    public string SenderMember => Member("theirs");

    public string ChannelMember => Member(Traits.HasPartner ? "partner" : Camel(Bare));

    public string CountMember => Member("count");

    /// <summary>How members of the class read the sender.</summary>
    public string ReadSender => IsRead ? SenderParameter : Traits.Shape == Shape.NoConstructor ? "theirs" : Through + SenderMember;

    public string ReadChannel => IsRead ? ChannelParameter : Traits is { Shape: Shape.NoConstructor, HasPartner: true } ? "partner" : Through + ChannelMember;

    /// <summary>Before a member that has the name of the parameter.</summary>
    public string Through => Traits.Naming == Naming.ThroughThis ? "this." : "";

    public bool IsPositional => Traits.Shape == Shape.PrimaryRecord;

    /// <summary>A primary constructor's parameters are used as they are.</summary>
    private bool IsRead => Traits.IsPrimary && Traits.Shape != Shape.PrimaryKept;

    private string Bare => Traits.IsByInterface ? "PartnerTexter" : "PartnerMailer";

    private string Member(string name) => Traits.Naming switch
    {
        Naming.Underscore => "_" + name,
        Naming.Prefix => "m_" + name,
        Naming.Property => Pascal(name),
        _ => name,
    };

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

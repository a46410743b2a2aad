using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// The attributes by full metadata name: a project may declare its own copies instead of taking the assembly, so identity does not matter.
/// </summary>
internal static class AttributeNames
{
    public const string Namespace = "CspNotifications";
    public const string AnnotationsAssembly = "CspNotifications.Annotations";
    public const string Sender = "NotificationSenderAttribute";
    public const string Topic = "NotificationTopicAttribute";
    public const string Recipient = "NotificationRecipientAttribute";
    public const string Guard = "NotificationGuardAttribute";
    public const string PartnerChannel = "PartnerChannelAttribute";

    /// <summary>The attribute's name when it is one of ours, else <see langword="null"/>.</summary>
    public static string? Match(INamedTypeSymbol? attribute) => attribute switch
    {
        { Arity: 0, ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } =>
            attribute.Name switch
            {
                Sender => Sender,
                Topic => Topic,
                Recipient => Recipient,
                Guard => Guard,
                PartnerChannel => PartnerChannel,
                _ => null,
            },
        _ => null,
    };

    /// <summary>The cheap question first: a text that may contain one of the names.</summary>
    public static bool MayBeIn(string text) =>
        text.IndexOf("NotificationSender", StringComparison.Ordinal) >= 0
        || text.IndexOf("NotificationTopic", StringComparison.Ordinal) >= 0
        || text.IndexOf("NotificationRecipient", StringComparison.Ordinal) >= 0
        || text.IndexOf("NotificationGuard", StringComparison.Ordinal) >= 0
        || text.IndexOf("PartnerChannel", StringComparison.Ordinal) >= 0;

    /// <summary>An identifier that may name one of the attributes in source, with or without its suffix.</summary>
    public static bool MayName(string identifier) => identifier switch
    {
        Sender or Topic or Recipient or Guard or PartnerChannel => true,
        "NotificationSender" or "NotificationTopic" or "NotificationRecipient" or "NotificationGuard" or "PartnerChannel" => true,
        _ => false,
    };

    /// <summary>An identifier that names the attribute of what is asked, which sends nothing and declares nothing of what is handed over.</summary>
    public static bool OnlyAsks(string identifier) => identifier is Guard or "NotificationGuard";

    /// <summary>An identifier that names one of the attributes by which nobody becomes a sender.</summary>
    public static bool NeverSends(string identifier) =>
        identifier is Topic or Recipient or PartnerChannel or "NotificationTopic" or "NotificationRecipient" or "PartnerChannel";
}

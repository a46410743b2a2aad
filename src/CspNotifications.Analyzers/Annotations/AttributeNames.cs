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

    /// <summary>An identifier that may name one of the attributes in source, with or without its suffix.</summary>
    public static bool MayName(string identifier) => identifier switch
    {
        Sender or Topic or Recipient or Guard or PartnerChannel => true,
        "NotificationSender" or "NotificationTopic" or "NotificationRecipient" or "NotificationGuard" or "PartnerChannel" => true,
        _ => false,
    };
}

using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Messages;

[NotificationTopic(TopicKind.CspSubscription)]
public sealed record RenewalNotice(string Offer, DateOnly EndsOn) : Message
{
    public override string Text => $"You're about to lose access to {Offer}: it ends on {EndsOn:yyyy-MM-dd}.";
}

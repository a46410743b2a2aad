using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Messages;

[NotificationTopic(TopicKind.CspSubscription)]
public sealed record PaymentReminder(string InvoiceNumber) : Message
{
    public override string Text => $"Invoice {InvoiceNumber} is overdue.";
}

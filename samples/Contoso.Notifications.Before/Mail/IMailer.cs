using CspNotifications;

namespace Contoso.Notifications.Mail;

/// <summary>Sends mails. Who they are from is for the implementation to say.</summary>
[NotificationSender]
public interface IMailer
{
    Task SendAsync(
        [NotificationTopic] MailKind kind,
        [NotificationRecipient] IRecipient to,
        string text,
        CancellationToken cancellationToken);

    Task SendAsync(
        [NotificationTopic] Message message,
        [NotificationRecipient] IRecipient to,
        CancellationToken cancellationToken);
}

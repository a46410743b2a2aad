using CspNotifications;
using Microsoft.Extensions.Options;

namespace Contoso.Notifications.Mail;

/// <summary>Sends in the name of the partner, who owns the customer relationship.</summary>
[NotificationSender(SenderOrigin.Partner)]
public sealed class PartnerMailer(SmtpTransport transport, IOptions<MailOptions> options) : IMailer
{
    public Task SendAsync(MailKind kind, IRecipient to, string text, CancellationToken cancellationToken) =>
        transport.DeliverAsync(options.Value.PartnerAddress, to, kind.ToString(), text, cancellationToken);

    public Task SendAsync(Message message, IRecipient to, CancellationToken cancellationToken) =>
        transport.DeliverAsync(options.Value.PartnerAddress, to, message.GetType().Name, message.Text, cancellationToken);
}

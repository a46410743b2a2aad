using CspNotifications;
using Microsoft.Extensions.Options;

namespace Contoso.Notifications.Mail;

/// <summary>Sends in the name of Microsoft.</summary>
[NotificationSender(SenderOrigin.Microsoft)]
[PartnerChannel(typeof(PartnerMailer))]
public sealed class MicrosoftMailer(SmtpTransport transport, IOptions<MailOptions> options) : IMailer
{
    public Task SendAsync(MailKind kind, IRecipient to, string text, CancellationToken cancellationToken) =>
        transport.DeliverAsync(options.Value.MicrosoftAddress, to, kind.ToString(), text, cancellationToken);

    public Task SendAsync(Message message, IRecipient to, CancellationToken cancellationToken) =>
        transport.DeliverAsync(options.Value.MicrosoftAddress, to, message.GetType().Name, message.Text, cancellationToken);
}

using CspNotifications;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Contoso.Notifications.Mail;

/// <summary>Hands a finished mail to the SMTP server. In whose name, who calls it says.</summary>
public sealed class SmtpTransport(IOptions<SmtpOptions> options, ILogger<SmtpTransport> logger)
{
    public async Task DeliverAsync(
        [NotificationSender] string from, IRecipient to, string title, string text, CancellationToken cancellationToken)
    {
        var mail = new MimeMessage
        {
            Subject = $"[{title}] {to.Name}",
            Body = new TextPart("plain") { Text = text },
        };
        mail.From.Add(MailboxAddress.Parse(from));
        mail.To.Add(new MailboxAddress(to.Name, to.Address));

        using var client = new SmtpClient();
        await client.ConnectAsync(
            options.Value.Host, options.Value.Port, SecureSocketOptions.StartTlsWhenAvailable, cancellationToken);
        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);

        logger.LogInformation("{From} mailed {Subject}", from, mail.Subject);
    }
}

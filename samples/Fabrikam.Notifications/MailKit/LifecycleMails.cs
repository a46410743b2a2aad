using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using MailKit.Net.Smtp;
using MimeKit;

namespace Fabrikam.Notifications.MailKit;

/// <summary>Renewal to cancellation, each mail built where it is sent.</summary>
public sealed class LifecycleMails(ISmtpClient client)
{
    public async Task SendRenewalAsync(Customer customer, Subscription subscription)
    {
        var notice = NoticeTexts.For(subscription);
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Microsoft 365", "renewals@email.microsoft.com"));
        message.To.Add(new MailboxAddress(customer.Name, customer.Address));
        message.Subject = notice.Subject;
        message.Body = new TextPart("plain") { Text = notice.Text };
        await client.SendAsync(message);
    }

    public void SendExpiry(Customer customer)
    {
        var notice = NoticeTexts.For(NoticeKind.Expiry, customer);
        var message = new MimeMessage(
            [MailboxAddress.Parse("Fabrikam <lifecycle@fabrikam.com>")],
            [MailboxAddress.Parse(customer.Address)],
            notice.Subject,
            new TextPart("plain") { Text = notice.Text });
        client.Send(message);
    }

    public async Task SendSeatChangeAsync(Customer customer, Subscription subscription, CancellationToken cancellationToken)
    {
        var body = new BodyBuilder { TextBody = $"You have {subscription.Seats} seats now.", HtmlBody = $"<p>{subscription.Seats} seats</p>" };
        var message = new MimeMessage { Subject = "Your seats have changed", Body = body.ToMessageBody() };
        message.From.Add(MailboxAddress.Parse("lifecycle@fabrikam.com"));
        message.To.Add(MailboxAddress.Parse(customer.Address));
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendCancellationAsync(Customer customer)
    {
        var message = Envelope(customer);
        message.Subject = "Your subscription was cancelled";
        message.Body = new TextPart("plain") { Text = "It ends today." };
        await client.SendAsync(message);
    }

    public void SendTrialEnd(Customer customer)
    {
        var message = Envelope(customer);
        message.Subject = "Your trial ends";
        message.Body = new TextPart("plain") { Text = "Buy now to keep your data." };
        client.Send(message, MailboxAddress.Parse("noreply@microsoft.com"), [MailboxAddress.Parse(customer.Address)]);
    }

    private static MimeMessage Envelope(Customer customer)
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse("noreply@microsoft.com"));
        message.To.Add(new MailboxAddress(customer.Name, customer.Address));
        return message;
    }
}

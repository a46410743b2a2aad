using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Fabrikam.Notifications.SendGrid;

/// <summary>News and offers, with templates of the service.</summary>
public sealed class CampaignMails(ISendGridClient client)
{
    private static readonly EmailAddress Microsoft = new("news@microsoft.com", "Microsoft");
    private static readonly EmailAddress Fabrikam = new("news@fabrikam.com", "Fabrikam");

    public Task SendNewsletterAsync(Customer customer)
    {
        var notice = NoticeTexts.For(NoticeKind.Newsletter, customer);
        return client.SendEmailAsync(MailHelper.CreateSingleEmail(Microsoft, To(customer), notice.Subject, notice.Text, notice.Text));
    }

    public Task SendDeviceOfferAsync(Customer customer)
    {
        if (!customer.HasMicrosoftAgreement)
            return Task.CompletedTask;

        var notice = NoticeTexts.For(NoticeKind.DeviceOffer, customer);
        return client.SendEmailAsync(MailHelper.CreateSingleEmail(Microsoft, To(customer), notice.Subject, notice.Text, notice.Text));
    }

    public Task SendSurveyAsync(IReadOnlyCollection<Customer> customers) =>
        client.SendEmailAsync(MailHelper.CreateSingleEmailToMultipleRecipients(Fabrikam, [.. customers.Select(To)], "How are we doing?", "Tell us.", "<p>Tell us.</p>"));

    public async Task SendUpsellAsync(Customer customer, Subscription subscription)
    {
        var message = new SendGridMessage { From = Microsoft, Subject = $"More from {subscription.Product}", PlainTextContent = "Upgrade your plan." };
        message.AddTo(To(customer));
        await client.SendEmailAsync(message);
    }

    public async Task SendEventAsync(Customer customer)
    {
        var message = new SendGridMessage();
        message.SetFrom("events@fabrikam.com", "Fabrikam");
        message.SetSubject("Join us");
        message.AddContent(MimeType.Text, "Our autumn event.");
        message.AddTo(customer.Address, customer.Name);
        await client.SendEmailAsync(message);
    }

    private static EmailAddress To(Customer customer) => new(customer.Address, customer.Name);
}

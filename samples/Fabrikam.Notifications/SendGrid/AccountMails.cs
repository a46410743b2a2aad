using Fabrikam.Notifications.Customers;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Fabrikam.Notifications.SendGrid;

/// <summary>What happens in an account, from either side.</summary>
public sealed class AccountMails(SendGridClient client, string sender)
{
    private const string OrderTemplate = "d-4f0c7a1e";
    private const string ProvisionedTemplate = "d-9b2d6c55";

    public Task SendOrderAsync(Customer customer, Subscription subscription) =>
        client.SendEmailAsync(MailHelper.CreateSingleTemplateEmail(new EmailAddress(sender), new EmailAddress(customer.Address), OrderTemplate, subscription));

    public Task SendProvisionedAsync(Customer customer, Subscription subscription) =>
        client.SendEmailAsync(MailHelper.CreateSingleTemplateEmail(
            new EmailAddress("microsoft-noreply@microsoft.com"), new EmailAddress(customer.Address), ProvisionedTemplate, subscription));

    public async Task<bool> SendPriceChangeAsync(Customer customer, CancellationToken cancellationToken)
    {
        var message = new SendGridMessage { Subject = "Prices change", HtmlContent = "<p>New prices apply with your next term.</p>" };
        message.SetFrom(new EmailAddress(sender));
        message.AddTo(new EmailAddress(customer.Address));
        var response = await client.SendEmailAsync(message, cancellationToken);
        return response.IsSuccessStatusCode;
    }

    public async Task SendPasswordResetAsync(Customer customer)
    {
        var message = MailHelper.CreateSingleEmail(new EmailAddress("security@microsoft.com"), new EmailAddress(customer.Address), "Reset", "Use this link.", "");
        message.SetClickTracking(enable: false, enableText: false);
        await client.SendEmailAsync(message);
    }

    public async Task SendTransferAsync(Customer customer, string newPartner)
    {
        var message = new SendGridMessage { From = new EmailAddress(sender), Subject = $"Transfer to {newPartner}", PlainTextContent = "Your subscriptions move." };
        message.AddTo(customer.Address);
        message.AddCc("partners@fabrikam.com");
        await client.SendEmailAsync(message);
    }
}

using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Fabrikam.Notifications.Sms;

/// <summary>Short messages. Which number is whose is written down nowhere.</summary>
public sealed class TextMessages(PhoneNumber cloud, PhoneNumber fabrikam)
{
    public void SendOutage(Customer customer) =>
        MessageResource.Create(to: new PhoneNumber(customer.Phone), from: cloud, body: NoticeTexts.For(NoticeKind.Outage, customer).Subject);

    public void SendExpiry(Customer customer) =>
        MessageResource.Create(new PhoneNumber(customer.Phone), from: cloud, body: NoticeTexts.For(NoticeKind.Expiry, customer).Subject);

    public void SendPaymentReminder(Customer customer, Invoice invoice) =>
        MessageResource.Create(customer.Phone, from: fabrikam, body: $"Invoice {invoice.Number} is due on {invoice.DueOn}.");

    public Task SendCodeAsync(Customer customer, string code) =>
        MessageResource.CreateAsync(to: customer.Phone, messagingServiceSid: "MG0f1e2d", body: $"Your code is {code}.");

    public async Task<string?> SendSuspensionAsync(Customer customer)
    {
        var options = new CreateMessageOptions(customer.Phone) { From = cloud, Body = NoticeTexts.For(NoticeKind.Suspension, customer).Subject };
        var sent = await MessageResource.CreateAsync(options);
        return sent.Sid;
    }
}

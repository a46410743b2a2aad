using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using Subscription = Fabrikam.Notifications.Customers.Subscription;

namespace Fabrikam.Notifications.Graph;

/// <summary>From mailboxes of the tenant.</summary>
public sealed class TenantMails(GraphServiceClient graph)
{
    private const string Support = "support@fabrikam.com";
    private const string Advisory = "azure-noreply@microsoft.com";

    public Task SendCaseOpenedAsync(Customer customer, string number) =>
        graph.Users[Support].SendMail.PostAsync(Body($"Case {number}", "We have your case and will write again.", customer));

    public Task SendCaseClosedAsync(Customer customer, string number, CancellationToken cancellationToken) =>
        graph.Users[Support].SendMail.PostAsync(Body($"Case {number}", "We have closed your case.", customer), cancellationToken: cancellationToken);

    public async Task SendAdvisoryAsync(Customer customer)
    {
        var notice = NoticeTexts.For(NoticeKind.Outage, customer);
        await graph.Users[Advisory].SendMail.PostAsync(Body(notice.Subject, notice.Text, customer));
    }

    public async Task SendRenewalAsync(Customer customer, Subscription subscription)
    {
        var notice = NoticeTexts.For(subscription);
        var body = Body(notice.Subject, notice.Text, customer);
        body.SaveToSentItems = false;
        await graph.Users[Advisory].SendMail.PostAsync(body);
    }

    public async Task SendUsageAsync(Customer customer, string mailbox)
    {
        var message = new Message
        {
            Subject = "You have used 90 percent of your budget",
            Body = new ItemBody { ContentType = BodyType.Text, Content = "See your account." },
            From = new Recipient { EmailAddress = new EmailAddress { Address = mailbox } },
            ToRecipients = [RecipientOf(customer)],
        };
        await graph.Users[mailbox].SendMail.PostAsync(new SendMailPostRequestBody { Message = message });
    }

    private static SendMailPostRequestBody Body(string subject, string text, Customer customer) => new()
    {
        Message = new Message
        {
            Subject = subject,
            Body = new ItemBody { ContentType = BodyType.Text, Content = text },
            ToRecipients = [RecipientOf(customer)],
        },
    };

    private static Recipient RecipientOf(Customer customer) => new() { EmailAddress = new EmailAddress { Address = customer.Address, Name = customer.Name } };
}

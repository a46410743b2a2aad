using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using Microsoft.Graph;
using Microsoft.Graph.Me.SendMail;
using Microsoft.Graph.Models;
using Subscription = Fabrikam.Notifications.Customers.Subscription;

namespace Fabrikam.Notifications.Graph;

/// <summary>From whoever has signed in: account managers write through this.</summary>
public sealed class SignedInMails(GraphServiceClient graph)
{
    public Task SendWelcomeAsync(Customer customer) => graph.Me.SendMail.PostAsync(Body("Welcome", "I am your account manager.", customer));

    public Task SendQuoteAsync(Customer customer, Subscription subscription) =>
        graph.Me.SendMail.PostAsync(Body("Your quote", $"{subscription.Seats} seats of {subscription.Product}.", customer));

    public async Task SendRefundAsync(Customer customer, Invoice invoice)
    {
        var notice = NoticeTexts.For(invoice);
        await graph.Me.SendMail.PostAsync(Body($"Refund: {notice.Subject}", notice.Text, customer));
    }

    public async Task SendRelationshipRequestAsync(Customer customer)
    {
        var body = Body("Reseller relationship", "Please accept our request.", customer);
        await graph.Me.SendMail.PostAsync(body);
    }

    public async Task SendToAllAsync(NoticeKind kind, IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            var notice = NoticeTexts.For(kind, customer);
            await graph.Me.SendMail.PostAsync(Body(notice.Subject, notice.Text, customer));
        }
    }

    private static SendMailPostRequestBody Body(string subject, string text, Customer customer) => new()
    {
        Message = new Message
        {
            Subject = subject,
            Body = new ItemBody { ContentType = BodyType.Html, Content = $"<p>{text}</p>" },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = customer.Address } }],
        },
        SaveToSentItems = true,
    };
}

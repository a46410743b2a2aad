using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Fabrikam.Notifications.Sms;

/// <summary>For the night shift, and for customers who want to be called.</summary>
public static class OnCall
{
    private static readonly PhoneNumber Number = new("+14255550100");

    public static void Page(string engineer, string text) => MessageResource.Create(new PhoneNumber(engineer), from: Number, body: text);

    public static Task PageAllAsync(IEnumerable<string> engineers, string text) =>
        Task.WhenAll(engineers.Select(engineer => MessageResource.CreateAsync(new PhoneNumber(engineer), from: Number, body: text)));

    public static Task TellAsync(Customer customer, Notice notice) => MessageResource.CreateAsync(customer.Phone, from: Number, body: notice.Subject);

    public static async Task TellAboutMaintenanceAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
            await MessageResource.CreateAsync(customer.Phone, from: Number, body: NoticeTexts.For(NoticeKind.Maintenance, customer).Subject);
    }

    public static void TellAboutSeats(Customer customer)
    {
        foreach (var subscription in customer.Subscriptions)
            MessageResource.Create(customer.Phone, from: Number, body: $"{subscription.Seats} seats of {subscription.Product}");
    }
}

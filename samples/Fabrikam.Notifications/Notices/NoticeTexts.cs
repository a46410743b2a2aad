using Fabrikam.Notifications.Customers;

namespace Fabrikam.Notifications.Notices;

public static class NoticeTexts
{
    public static Notice For(NoticeKind kind, Customer customer) => new(kind, SubjectOf(kind), $"Dear {customer.Name},\n\n{TextOf(kind)}");

    public static Notice For(Subscription subscription) =>
        new(NoticeKind.Renewal, $"{subscription.Product} renews", $"{subscription.Seats} seats renew on {subscription.RenewsOn}.");

    public static Notice For(Invoice invoice) =>
        new(NoticeKind.Invoice, $"Invoice {invoice.Number}", $"{invoice.Amount} is due on {invoice.DueOn}.");

    private static string SubjectOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Renewal => "Your subscription renews soon",
        NoticeKind.Expiry => "Your subscription expires",
        NoticeKind.Suspension => "Your subscription is suspended",
        NoticeKind.SeatChange => "Your seats have changed",
        NoticeKind.Invoice => "Your invoice",
        NoticeKind.PaymentReminder => "Payment reminder",
        NoticeKind.Outage => "Service incident",
        NoticeKind.Maintenance => "Planned maintenance",
        NoticeKind.DeviceOffer => "New devices",
        _ => "News",
    };

    private static string TextOf(NoticeKind kind) => kind is NoticeKind.Outage or NoticeKind.Maintenance
        ? "Some services are not available. We will write again when they are."
        : "Please see your account for details.";
}

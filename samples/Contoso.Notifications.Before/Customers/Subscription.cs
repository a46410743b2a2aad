namespace Contoso.Notifications.Customers;

public sealed record Subscription(string Offer, DateOnly EndsOn, bool AutoRenews);

namespace Fabrikam.Notifications.Customers;

public sealed record Subscription(string Id, string Product, int Seats, DateOnly RenewsOn);

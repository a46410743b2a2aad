namespace Fabrikam.Notifications.Customers;

public sealed record Invoice(string Number, decimal Amount, DateOnly DueOn);

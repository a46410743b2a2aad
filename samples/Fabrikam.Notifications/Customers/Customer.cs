namespace Fabrikam.Notifications.Customers;

public sealed record Customer(string Name, string Address, string Phone)
{
    /// <summary>Bought from Microsoft before it came to us, and still does.</summary>
    public bool HasMicrosoftAgreement { get; init; }

    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];
}

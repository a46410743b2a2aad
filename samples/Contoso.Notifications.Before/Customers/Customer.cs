using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Customers;

/// <summary>A customer of the partner.</summary>
[NotificationRecipient(RecipientKind.CspCustomer)]
public sealed class Customer : IRecipient
{
    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>Also buys from Microsoft directly.</summary>
    [NotificationGuard(RecipientKind.DirectCustomer)]
    public bool HasDirectContract { get; init; }

    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    public IReadOnlyList<Invoice> Invoices { get; init; } = [];

    public IReadOnlyList<AccountChange> Changes { get; init; } = [];
}

using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Customers;

/// <summary>The partner's own desk.</summary>
[NotificationRecipient(RecipientKind.Partner)]
public sealed record PartnerContact(string Name, string Address) : IRecipient;

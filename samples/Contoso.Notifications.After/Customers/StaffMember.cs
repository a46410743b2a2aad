using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Customers;

[NotificationRecipient(RecipientKind.Internal)]
public sealed record StaffMember(string Name, string Address) : IRecipient;

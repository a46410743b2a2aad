using CspNotifications;

namespace Contoso.Notifications.Mail;

public enum MailKind
{
    [NotificationTopic(TopicKind.CspSubscription)] Renewal,
    [NotificationTopic(TopicKind.CspSubscription)] Expiry,
    [NotificationTopic(TopicKind.CspSubscription)] Invoice,
    [NotificationTopic(TopicKind.CspSubscription)] Receipt,
    [NotificationTopic(TopicKind.CspSubscription)] SeatChange,
    [NotificationTopic(TopicKind.CspSubscription)] Cancellation,
    [NotificationTopic(TopicKind.ServiceIncident)] Outage,
    [NotificationTopic(TopicKind.Operational)] Maintenance,
    [NotificationTopic(TopicKind.Operational)] SecurityAdvisory,
    [NotificationTopic(TopicKind.NonCspProduct)] DeviceOffer,
    [NotificationTopic(TopicKind.NonCspProduct)] DeviceWarranty,
    [NotificationTopic(TopicKind.General)] Newsletter,
}

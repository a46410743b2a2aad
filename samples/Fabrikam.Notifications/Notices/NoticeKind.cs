namespace Fabrikam.Notifications.Notices;

public enum NoticeKind
{
    Renewal,
    Expiry,
    Suspension,
    SeatChange,
    Invoice,
    PaymentReminder,
    Outage,
    Maintenance,
    DeviceOffer,
    Newsletter,
}

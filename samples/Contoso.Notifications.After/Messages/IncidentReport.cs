using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Messages;

[NotificationTopic(TopicKind.ServiceIncident)]
public sealed record IncidentReport(string Service, string Cause) : Message
{
    public override string Text => $"What happened to {Service}: {Cause}";
}

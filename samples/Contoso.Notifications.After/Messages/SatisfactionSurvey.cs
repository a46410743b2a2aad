using Contoso.Notifications.Mail;
using CspNotifications;

namespace Contoso.Notifications.Messages;

[NotificationTopic(TopicKind.General)]
public sealed record SatisfactionSurvey(int Year) : Message
{
    public override string Text => $"How did we do in {Year}?";
}

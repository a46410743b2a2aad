namespace Fabrikam.Notifications.Notices;

public sealed record Notice(NoticeKind Kind, string Subject, string Text);

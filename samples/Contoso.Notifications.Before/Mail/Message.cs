namespace Contoso.Notifications.Mail;

/// <summary>A mail with its own wording; the derived types say what it is about.</summary>
public abstract record Message
{
    public abstract string Text { get; }
}

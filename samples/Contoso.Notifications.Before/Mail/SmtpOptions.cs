namespace Contoso.Notifications.Mail;

public sealed class SmtpOptions
{
    public required string Host { get; set; }

    public required int Port { get; set; }
}

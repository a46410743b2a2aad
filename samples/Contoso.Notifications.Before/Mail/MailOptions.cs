namespace Contoso.Notifications.Mail;

/// <summary>The addresses mails leave from.</summary>
public sealed class MailOptions
{
    public required string MicrosoftAddress { get; set; }

    public required string PartnerAddress { get; set; }
}

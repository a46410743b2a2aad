namespace Contoso.Notifications.Mail;

/// <summary>Somebody who can get mail.</summary>
public interface IRecipient
{
    string Name { get; }

    string Address { get; }
}

using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;
using MailKit.Net.Smtp;
using MimeKit;

namespace Fabrikam.Notifications.MailKit;

/// <summary>What sends a notice, whoever it is from.</summary>
public interface INoticeSender
{
    Task SendAsync(Notice notice, Customer customer);
}

public sealed class CloudNoticeSender(Func<ISmtpClient> connect) : INoticeSender
{
    public async Task SendAsync(Notice notice, Customer customer)
    {
        using var client = connect();
        await client.SendAsync(notice.ToMessage("Microsoft <notices@microsoft.com>", customer));
        await client.DisconnectAsync(quit: true);
    }

    public async Task SendToAllAsync(Notice notice, IEnumerable<Customer> customers)
    {
        using var client = connect();
        foreach (var customer in customers)
            await client.SendAsync(notice.ToMessage("Microsoft <notices@microsoft.com>", customer));

        await client.DisconnectAsync(quit: true);
    }
}

public sealed class FabrikamNoticeSender(Func<ISmtpClient> connect) : INoticeSender
{
    public async Task SendAsync(Notice notice, Customer customer)
    {
        using var client = connect();
        await client.SendAsync(notice.ToMessage("Fabrikam <notices@fabrikam.com>", customer));
        await client.DisconnectAsync(quit: true);
    }

    public async Task SendCopyAsync(Notice notice, Customer customer, string copy)
    {
        using var client = connect();
        var message = notice.ToMessage("Fabrikam <notices@fabrikam.com>", customer);
        message.Cc.Add(MailboxAddress.Parse(copy));
        await client.SendAsync(message);
    }

    public void SendToStaff(Notice notice)
    {
        using var client = connect();
        var message = new MimeMessage { Subject = notice.Subject, Body = new TextPart("plain") { Text = notice.Text } };
        message.From.Add(MailboxAddress.Parse("notices@fabrikam.com"));
        message.To.Add(MailboxAddress.Parse("staff@fabrikam.com"));
        client.Send(message);
    }
}

internal static class NoticeMessages
{
    public static MimeMessage ToMessage(this Notice notice, string from, Customer customer)
    {
        var message = new MimeMessage { Subject = notice.Subject, Body = new TextPart("plain") { Text = notice.Text } };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(new MailboxAddress(customer.Name, customer.Address));
        return message;
    }
}

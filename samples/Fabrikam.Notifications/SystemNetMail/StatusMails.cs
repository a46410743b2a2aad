using System.Net.Mail;
using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;

namespace Fabrikam.Notifications.SystemNetMail;

/// <summary>One client for all, and a helper that builds the mail.</summary>
public sealed class StatusMails(SmtpClient client)
{
    private static readonly MailAddress Status = new("status@microsoft.com", "Service status");

    public void SendOutage(Customer customer) => client.Send(Build(NoticeKind.Outage, customer));

    public Task SendMaintenanceAsync(Customer customer) => client.SendMailAsync(Build(NoticeKind.Maintenance, customer));

    public Task SendRetirementAsync(Customer customer, CancellationToken cancellationToken)
    {
        var mail = Build(NoticeKind.Maintenance, customer);
        mail.Subject = "A feature is retired";
        return client.SendMailAsync(mail, cancellationToken);
    }

    public void SendSuspension(Customer customer)
    {
        using var mail = Build(NoticeKind.Suspension, customer);
        mail.Bcc.Add("archive@fabrikam.com");
        client.Send(mail);
    }

    public void SendToStaff(string subject, string text) => client.Send("status@fabrikam.com", "operations@fabrikam.com", subject, text);

    private static MailMessage Build(NoticeKind kind, Customer customer)
    {
        var notice = NoticeTexts.For(kind, customer);
        var mail = new MailMessage { From = Status, Subject = notice.Subject, Body = notice.Text };
        mail.To.Add(new MailAddress(customer.Address, customer.Name));
        return mail;
    }
}

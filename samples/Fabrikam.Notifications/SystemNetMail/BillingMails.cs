using System.Net.Mail;
using Fabrikam.Notifications.Customers;
using Fabrikam.Notifications.Notices;

namespace Fabrikam.Notifications.SystemNetMail;

/// <summary>The oldest part: a client for each mail, and addresses in the code.</summary>
public sealed class BillingMails(string host)
{
    private const string Billing = "billing@fabrikam.com";
    private const string Cloud = "msonlineservicesteam@microsoftonline.com";

    public void SendInvoice(Customer customer, Invoice invoice)
    {
        using var client = new SmtpClient(host);
        var notice = NoticeTexts.For(invoice);
        client.Send(Billing, customer.Address, notice.Subject, notice.Text);
    }

    public void SendReminder(Customer customer)
    {
        using var client = new SmtpClient(host);
        var notice = NoticeTexts.For(NoticeKind.PaymentReminder, customer);
        using var mail = new MailMessage(Cloud, customer.Address, notice.Subject, notice.Text);
        client.Send(mail);
    }

    public async Task SendCreditNoteAsync(Customer customer, Invoice invoice)
    {
        using var client = new SmtpClient(host);
        using var mail = new MailMessage { Subject = $"Credit note for {invoice.Number}", Body = "We have credited the amount." };
        mail.From = new MailAddress(Billing, "Fabrikam billing");
        mail.To.Add(customer.Address);
        await client.SendMailAsync(mail);
    }

    public async Task SendTaxStatementAsync(Customer customer, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(host);
        await client.SendMailAsync(Billing, customer.Address, "Your tax statement", "The statement of this year is in your account.", cancellationToken);
    }

    public async Task SendOverdueAsync(IEnumerable<Customer> customers)
    {
        using var client = new SmtpClient(host);
        foreach (var customer in customers)
        {
            using var mail = new MailMessage(new MailAddress(Cloud), new MailAddress(customer.Address));
            var notice = NoticeTexts.For(NoticeKind.PaymentReminder, customer);
            mail.Subject = notice.Subject;
            mail.Body = notice.Text;
            await client.SendMailAsync(mail);
        }
    }
}

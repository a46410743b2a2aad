using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;
using Contoso.Notifications.Messages;

namespace Contoso.Notifications.Jobs;

/// <summary>Sends invoices, reminders and receipts.</summary>
public sealed class BillingJob : INotificationJob
{
    private readonly MicrosoftMailer _microsoft;
    private readonly PartnerMailer _partner;
    private readonly CustomerDirectory _directory;

    public BillingJob(MicrosoftMailer microsoft, PartnerMailer partner, CustomerDirectory directory)
    {
        _microsoft = microsoft;
        _partner = partner;
        _directory = directory;
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in _directory.Customers)
        {
            foreach (var invoice in customer.Invoices)
                await BillAsync(customer, invoice, cancellationToken);
        }

        await _microsoft.SendAsync(
            MailKind.Invoice, _directory.BillingStaff, "All invoices of this month are out.", cancellationToken);
    }

    private async Task BillAsync(Customer customer, Invoice invoice, CancellationToken cancellationToken)
    {
        switch (invoice.State)
        {
            case InvoiceState.New:
                await _partner.SendAsync(
                    MailKind.Invoice, customer, $"Invoice {invoice.Number}: {invoice.Amount} EUR", cancellationToken);
                break;
            case InvoiceState.Overdue:
                await _partner.SendAsync(new PaymentReminder(invoice.Number), customer, cancellationToken);
                break;
            default:
                await _partner.SendAsync(MailKind.Receipt, customer, $"Invoice {invoice.Number} is paid.", cancellationToken);
                break;
        }
    }
}

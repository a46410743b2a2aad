namespace Contoso.Notifications.Customers;

public enum InvoiceState
{
    New,
    Overdue,
    Paid,
}

public sealed record Invoice(string Number, decimal Amount, InvoiceState State);

namespace Contoso.Notifications.Customers;

/// <summary>The people this service writes to.</summary>
public sealed class CustomerDirectory
{
    public PartnerContact PartnerDesk { get; } = new("Partner desk", "desk@contoso-partner.example");

    public StaffMember BillingStaff { get; } = new("Billing staff", "billing@contoso.example");

    public IReadOnlyList<Customer> Customers { get; } =
    [
        new Customer
        {
            Name = "Fabrikam",
            Address = "it@fabrikam.example",
            Subscriptions = [new("Office 365 E3", new(2026, 9, 30), AutoRenews: false)],
            Invoices = [new("1041", 480m, InvoiceState.New)],
            Changes = [new(ChangeCause.SeatsAdded, "Ten seats were added to Office 365 E3.")],
        },
        new Customer
        {
            Name = "Northwind",
            Address = "office@northwind.example",
            HasDirectContract = true,
            Subscriptions = [new("Azure plan", new(2026, 12, 31), AutoRenews: true)],
            Invoices = [new("1042", 75m, InvoiceState.Overdue)],
            Changes =
            [
                new(ChangeCause.DataMoved, "Your mailboxes move to a new region on Sunday."),
                new(ChangeCause.SignInAttack, "We blocked sign-ins from an unusual place."),
            ],
        },
        new Customer
        {
            Name = "Tailspin",
            Address = "admin@tailspin.example",
            Subscriptions =
            [
                new("Visio Plan 2", new(2026, 8, 31), AutoRenews: false),
                new("Dynamics 365 Sales", new(2027, 1, 31), AutoRenews: true),
            ],
            Invoices = [new("1043", 220m, InvoiceState.Paid)],
            Changes = [new(ChangeCause.Cancelled, "Project Plan 3 was cancelled.")],
        },
    ];
}

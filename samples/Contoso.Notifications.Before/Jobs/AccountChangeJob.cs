using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;

namespace Contoso.Notifications.Jobs;

/// <summary>Tells customers what changed in their account.</summary>
public sealed class AccountChangeJob : INotificationJob
{
    private readonly MicrosoftMailer _microsoft;
    private readonly PartnerMailer _partner;
    private readonly CustomerDirectory _directory;

    public AccountChangeJob(MicrosoftMailer microsoft, PartnerMailer partner, CustomerDirectory directory) =>
        (_microsoft, _partner, _directory) = (microsoft, partner, directory);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in _directory.Customers)
        {
            foreach (var change in customer.Changes)
                await TellAsync(customer, change, cancellationToken);
        }
    }

    private async Task TellAsync(Customer customer, AccountChange change, CancellationToken cancellationToken)
    {
        if (change.Cause == ChangeCause.Cancelled)
        {
            await _partner.SendAsync(MailKind.Cancellation, customer, change.Description, cancellationToken);
            return;
        }

        if (change.Cause == ChangeCause.SignInAttack)
        {
            await _microsoft.SendAsync(MailKind.SecurityAdvisory, customer, change.Description, cancellationToken);
            return;
        }

        // One of the two is about the subscription.
        var kind = change.Cause switch
        {
            ChangeCause.SeatsAdded => MailKind.SeatChange,
            _ => MailKind.Maintenance,
        };
        await _microsoft.SendAsync(kind, customer, change.Description, cancellationToken);
    }
}

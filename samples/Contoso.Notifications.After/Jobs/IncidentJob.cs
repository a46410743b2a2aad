using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;
using Contoso.Notifications.Messages;

namespace Contoso.Notifications.Jobs;

/// <summary>Tells customers about the service itself: Microsoft may do so.</summary>
public sealed class IncidentJob(MicrosoftMailer microsoft, CustomerDirectory directory) : INotificationJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in directory.Customers)
        {
            var isHit = customer.Subscriptions.Any(subscription => subscription.Offer.StartsWith("Office 365", StringComparison.Ordinal));
            await microsoft.SendAsync(
                isHit ? MailKind.Outage : MailKind.Maintenance, customer, "Exchange Online is being repaired.", cancellationToken);

            if (isHit)
                await microsoft.SendAsync(new IncidentReport("Exchange Online", "a certificate expired."), customer, cancellationToken);
        }
    }
}

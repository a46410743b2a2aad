using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;
using Contoso.Notifications.Messages;

namespace Contoso.Notifications.Jobs;

/// <summary>Tells customers what becomes of their subscriptions at the end of the term.</summary>
public sealed class RenewalJob(MicrosoftMailer microsoft, PartnerMailer partner, CustomerDirectory directory) : INotificationJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var ending = 0;
        foreach (var customer in directory.Customers)
        {
            foreach (var subscription in customer.Subscriptions)
            {
                if (subscription.AutoRenews)
                {
                    await partner.SendAsync(MailKind.Renewal, customer, $"{subscription.Offer} renews.", cancellationToken);
                    continue;
                }

                ending++;
                var notice = new RenewalNotice(subscription.Offer, subscription.EndsOn);
                await partner.SendAsync(notice, customer, cancellationToken);
            }
        }

        await microsoft.SendAsync(
            MailKind.Expiry, directory.PartnerDesk, $"{ending} of your subscriptions end soon.", cancellationToken);
    }
}

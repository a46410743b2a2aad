using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;

namespace Contoso.Notifications.Jobs;

/// <summary>Writes about products that are not sold through the partner.</summary>
public sealed class OfferJob(MicrosoftMailer microsoft, PartnerMailer partner, CustomerDirectory directory) : INotificationJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await OfferDevicesAsync(cancellationToken);
        await RemindOfWarrantyAsync(cancellationToken);
    }

    private async Task OfferDevicesAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in directory.Customers)
        {
            if (customer.HasDirectContract)
                await microsoft.SendAsync(MailKind.DeviceOffer, customer, "New devices under your contract.", cancellationToken);
            else if (customer.Subscriptions.Count > 1)
                await microsoft.SendAsync(MailKind.DeviceOffer, customer, "New devices for a good customer.", cancellationToken);
            else
                await partner.SendAsync(MailKind.DeviceOffer, customer, "New devices, ask us.", cancellationToken);
        }
    }

    private async Task RemindOfWarrantyAsync(CancellationToken cancellationToken)
    {
        foreach (var customer in directory.Customers)
        {
            if (!customer.HasDirectContract)
                continue;

            await microsoft.SendAsync(MailKind.DeviceWarranty, customer, "A warranty ends.", cancellationToken);
        }
    }
}

using Contoso.Notifications.Customers;
using Contoso.Notifications.Mail;
using Contoso.Notifications.Messages;

namespace Contoso.Notifications.Jobs;

/// <summary>Newsletter and survey: expected from the partner.</summary>
public sealed class CommunityJob : INotificationJob
{
    private readonly MicrosoftMailer _microsoft;
    private readonly PartnerMailer _partner;
    private readonly CustomerDirectory _directory;

    public CommunityJob(MicrosoftMailer microsoft, PartnerMailer partner, CustomerDirectory directory)
    {
        _microsoft = microsoft;
        _partner = partner;
        _directory = directory;
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var survey = new SatisfactionSurvey(2026);
        foreach (var customer in _directory.Customers)
        {
            await _partner.SendAsync(MailKind.Newsletter, customer, "What is new.", cancellationToken);
            await _partner.SendAsync(survey, customer, cancellationToken);
        }

        // The desk sees what its customers read and are asked.
        await _microsoft.SendAsync(MailKind.Newsletter, _directory.PartnerDesk, "What your customers read.", cancellationToken);
        await _partner.SendAsync(survey, _directory.PartnerDesk, cancellationToken);
    }
}

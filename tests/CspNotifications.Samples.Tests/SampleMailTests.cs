using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>Both samples run against an SMTP sink: who sent what?</summary>
[Collection(DotNetCollection.Name)]
public sealed class SampleMailTests
{
    private static readonly string[] SentBefore =
    [
        "Microsoft: [RenewalNotice] Fabrikam",
        "Partner: [Renewal] Northwind",
        "Microsoft: [RenewalNotice] Tailspin",
        "Partner: [Renewal] Tailspin",
        "Microsoft: [Expiry] Partner desk",
        "Microsoft: [Invoice] Fabrikam",
        "Microsoft: [PaymentReminder] Northwind",
        "Partner: [Receipt] Tailspin",
        "Microsoft: [Invoice] Billing staff",
        "Microsoft: [SeatChange] Fabrikam",
        "Microsoft: [Maintenance] Northwind",
        "Microsoft: [SecurityAdvisory] Northwind",
        "Partner: [Cancellation] Tailspin",
        "Microsoft: [Outage] Fabrikam",
        "Microsoft: [IncidentReport] Fabrikam",
        "Microsoft: [Maintenance] Northwind",
        "Microsoft: [Maintenance] Tailspin",
        "Partner: [DeviceOffer] Fabrikam",
        "Microsoft: [DeviceOffer] Northwind",
        "Microsoft: [DeviceOffer] Tailspin",
        "Microsoft: [DeviceWarranty] Northwind",
        "Microsoft: [Newsletter] Fabrikam",
        "Microsoft: [SatisfactionSurvey] Fabrikam",
        "Microsoft: [Newsletter] Northwind",
        "Microsoft: [SatisfactionSurvey] Northwind",
        "Microsoft: [Newsletter] Tailspin",
        "Microsoft: [SatisfactionSurvey] Tailspin",
        "Microsoft: [Newsletter] Partner desk",
        "Partner: [SatisfactionSurvey] Partner desk",
    ];

    // In the order of SentBefore. The move of Northwind's mailboxes (Maintenance) leaves through a send that on another path is about a subscription.
    private static readonly string[] Routed =
    [
        "[RenewalNotice] Fabrikam",
        "[RenewalNotice] Tailspin",
        "[Invoice] Fabrikam",
        "[PaymentReminder] Northwind",
        "[SeatChange] Fabrikam",
        "[Maintenance] Northwind",
        "[Newsletter] Fabrikam",
        "[SatisfactionSurvey] Fabrikam",
        "[Newsletter] Northwind",
        "[SatisfactionSurvey] Northwind",
        "[Newsletter] Tailspin",
        "[SatisfactionSurvey] Tailspin",
    ];

    [Fact]
    public async Task Before_Run_MailsTheRenewalFromMicrosoft()
    {
        var mails = await SampleRun.RunAsync(Sample.Before);

        Assert.Equal(SentBefore, mails.Select(Line));
        var renewal = mails[0];
        Assert.Equal("it@fabrikam.example", renewal.To);
        Assert.Equal("You're about to lose access to Office 365 E3: it ends on 2026-09-30.", renewal.Text);
    }

    [Fact]
    public async Task After_Run_MailsTheRenewalFromThePartner()
    {
        var mails = await SampleRun.RunAsync(Sample.After);

        Assert.Equal("Partner: [RenewalNotice] Fabrikam", Line(mails[0]));
        Assert.Equal("it@fabrikam.example", mails[0].To);
    }

    [Fact]
    public async Task After_Run_DiffersOnlyInTheSenderOfTheViolatingSends()
    {
        var before = await SampleRun.RunAsync(Sample.Before);
        var after = await SampleRun.RunAsync(Sample.After);

        Assert.Equal(before.Select(mail => mail with { From = "" }), after.Select(mail => mail with { From = "" }));

        var changed = before.Zip(after).Where(pair => pair.First.From != pair.Second.From).ToArray();
        Assert.Equal(Routed, changed.Select(pair => pair.First.Subject));
        Assert.All(changed, pair => Assert.Equal((SampleRun.Microsoft, SampleRun.Partner), (pair.First.From, pair.Second.From)));
    }

    private static string Line(SentMail mail) =>
        mail.From switch
        {
            SampleRun.Microsoft => $"Microsoft: {mail.Subject}",
            SampleRun.Partner => $"Partner: {mail.Subject}",
            _ => $"{mail.From}: {mail.Subject}",
        };
}

using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>What is said of a value that contradicts where it goes. By construct: the tests of <c>Contracts</c>.</summary>
public class CSPN2001Tests
{
    private const string Desk =
        """
        public static class Desk
        {
            public static void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { }
            [NotificationSender(SenderOrigin.Partner)] public static IMailer Partner { get; set; }
        }
        """;

    [Fact]
    public async Task Message_SaysWhatItIsAndWhatIsDeclared()
    {
        var reported = await Reported.InAsync(Desk + "public class Job { public void Run() => Desk.Report(MailKind.Renewal); }");

        Assert.Equal(
            "'MailKind.Renewal' is CspSubscription, but parameter 'kind' of 'Desk.Report' is declared ServiceIncident: what it is handed as decides how sends are judged. "
                + "Use a value that agrees, or change the declaration.",
            reported.English());
        Assert.StartsWith("'MailKind.Renewal'의 값은 CspSubscription이지만 'Desk.Report'의 매개 변수 'kind'은(는) ServiceIncident(으)로", reported.InKorean());
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
    }

    [Fact]
    public async Task AdditionalLocations_AreTheDeclarationAndWhatShowsTheValue() => Assert.Equal(
        ["k", "kind", "MailKind.Renewal"],
        (await Reported.InAsync(Desk + "public class Job { public void Run() { var k = MailKind.Renewal; Desk.Report(k); } }")).Places());

    [Fact]
    public async Task AdditionalLocations_OfAHelper_LeadToTheHandover() => Assert.Equal(
        ["MailKind.Renewal", "kind", "MailKind.Renewal", "k"],
        (await Reported.InAsync(Desk + "public class Job { private void Help(MailKind k) => Desk.Report(k); public void Run() => Help(MailKind.Renewal); }")).Places());

    [Fact]
    public Task Sender_InThePartnersPlace_IsReported() => Analyzed.Code(
        Desk + "public class Job { public void Run(MicrosoftMailer ms) => Desk.Partner = {|CSPN2001:ms|}; }");

    [Fact]
    public Task Sender_OfThePartner_IsClean() => Analyzed.Code(
        Desk + "public class Job { public void Run(PartnerMailer partner, IMailer some) { Desk.Partner = partner; Desk.Partner = some; } }");
}

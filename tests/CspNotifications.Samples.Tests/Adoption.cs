using System.Text.RegularExpressions;

namespace CspNotifications.Samples.Tests;

/// <summary>The steps of docs/adopting.md, taken in a copy of the code base that nobody has annotated.</summary>
internal sealed class Adoption(SampleCopy copy)
{
    /// <summary>Step 3: a number, the senders behind an interface, and everything else is ours.</summary>
    public void SayWhoSends()
    {
        Annotate("Sms/TextMessages.cs", "PhoneNumber cloud", "[NotificationSender(SenderOrigin.Microsoft)] PhoneNumber cloud");
        Annotate("MailKit/NoticeSender.cs", "public interface INoticeSender", "[NotificationSender]\npublic interface INoticeSender");
        Annotate(
            "MailKit/NoticeSender.cs",
            "public sealed class CloudNoticeSender",
            "[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(FabrikamNoticeSender))]\npublic sealed class CloudNoticeSender");
        Annotate(
            "MailKit/NoticeSender.cs",
            "public sealed class FabrikamNoticeSender",
            "[NotificationSender(SenderOrigin.Partner)]\npublic sealed class FabrikamNoticeSender");
        Configure("csp_notifications.default_origin = partner");
    }

    /// <summary>Step 4: the enum of kinds, and the texts that are read from a notice.</summary>
    public void SayWhatMailsAreAbout()
    {
        foreach (var kind in (string[])["Renewal", "Expiry", "Suspension", "SeatChange", "Invoice", "PaymentReminder"])
            AnnotateKind(kind, "CspSubscription");

        AnnotateKind("Outage", "ServiceIncident");
        AnnotateKind("Maintenance", "Operational");
        AnnotateKind("DeviceOffer", "NonCspProduct");
        AnnotateKind("Newsletter", "General");
        File.WriteAllText(PathOf("NotificationModels.txt"),
            """
            P:Fabrikam.Notifications.Notices.Notice.Subject     ; flows
            P:Fabrikam.Notifications.Notices.Notice.Text        ; flows
            P:Fabrikam.Notifications.Customers.Customer.Address ; flows
            P:Fabrikam.Notifications.Customers.Customer.Phone   ; flows
            """);
    }

    /// <summary>Step 5.</summary>
    public void SayWhoGetsThem()
    {
        Annotate("Customers/Customer.cs", "public sealed record", "[NotificationRecipient(RecipientKind.CspCustomer)]\npublic sealed record");
        Annotate(
            "Customers/Customer.cs",
            "public bool HasMicrosoftAgreement",
            "[NotificationGuard(RecipientKind.DirectCustomer)]\n    public bool HasMicrosoftAgreement");
    }

    /// <summary>Step 6, first half.</summary>
    public void AskWhatIsOpen() => Configure("dotnet_diagnostic.CSPN1004.severity = warning");

    /// <summary>Step 6, second half: methods that send one kind of mail.</summary>
    public void SettleWhatIsOpen()
    {
        AnnotateMethod("SendGrid/AccountMails.cs", "public Task SendProvisionedAsync", "CspSubscription");
        AnnotateMethod("SendGrid/AccountMails.cs", "public async Task SendPasswordResetAsync", "Operational");
        AnnotateMethod("SendGrid/CampaignMails.cs", "public async Task SendUpsellAsync", "General");
        AnnotateMethod("MailKit/LifecycleMails.cs", "public async Task SendCancellationAsync", "CspSubscription");
        AnnotateMethod("MailKit/LifecycleMails.cs", "public void SendTrialEnd", "CspSubscription");
    }

    private void AnnotateKind(string kind, string topic) =>
        Annotate("Notices/NoticeKind.cs", $"    {kind},", $"    [NotificationTopic(TopicKind.{topic})] {kind},");

    private void AnnotateMethod(string file, string method, string topic) =>
        Annotate(file, method, $"[NotificationTopic(TopicKind.{topic})]\n    {method}");

    private void Annotate(string file, string code, string annotated)
    {
        var source = File.ReadAllText(PathOf(file));
        Assert.Single(Regex.Matches(source, Regex.Escape(code)));
        var used = source.StartsWith("using CspNotifications;", StringComparison.Ordinal) ? "" : "using CspNotifications;\n";
        File.WriteAllText(PathOf(file), used + source.Replace(code, annotated, StringComparison.Ordinal));
    }

    private void Configure(string line)
    {
        var path = PathOf(".editorconfig");
        File.AppendAllText(path, (File.Exists(path) ? "" : "[*.cs]\n") + line + "\n");
    }

    private string PathOf(string file) => Path.Combine(copy.Folder, file);
}

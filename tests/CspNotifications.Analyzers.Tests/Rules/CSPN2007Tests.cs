using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Parameters of exported members that decide a send and say nothing.</summary>
public class CSPN2007Tests
{
    [Theory]
    [InlineData("public void Notify(MailKind {|CSPN2007:kind|}, Customer to) => ms.Send(kind, to);")]
    [InlineData("public void Notify(MailKind {|CSPN2007:kind|}) => ms.Send(kind);")]
    [InlineData("public void Notify(object {|CSPN2007:what|}) => ms.Send(what);")]
    [InlineData("protected void Notify(MailKind {|CSPN2007:kind|}) => ms.Send(kind);")]
    [InlineData("public void Notify(Mail {|CSPN2007:mail|}) => ms.Send(mail);")]
    [InlineData("public void Notify(MailKind {|CSPN2007:kind|}) => ms.Send(new Mail { Kind = kind });")]
    [InlineData("public void Notify(MailKind {|CSPN2007:kind|}) => Help(kind); private void Help(MailKind kind) => ms.Send(kind);")]
    [InlineData("public void Notify(MailKind {|CSPN2007:kind|}) { Action send = () => ms.Send(kind); send(); }")]
    [InlineData("public void Tell(Mail {|CSPN2007:mail|}, Customer to) => ms.Send($\"Hello {to.Name}, {mail.Body}\", to);")]
    [InlineData("public void Offer(object {|CSPN2007:to|}) => ms.Send(MailKind.Offer, to);")]
    [InlineData("public void Offer(string {|CSPN2007:address|}) => ms.Send(MailKind.Offer, address);")]
    [InlineData("public void Notify(MailKind? {|CSPN2007:kind|}) { if (kind != null) ms.Send(kind); }")]
    [InlineData("public async Task NotifyAsync(MailKind {|CSPN2007:kind|}) { await Task.Yield(); ms.Send(kind); }")]
    public Task Parameter_ThatDecides_IsReported(string member) => Analyzed.Exported(Job(member));

    [Theory]
    [InlineData("internal void Notify(MailKind kind) => ms.Send(kind);")]
    [InlineData("private void Notify(MailKind kind) => ms.Send(kind);")]
    [InlineData("public void Notify([NotificationTopic] MailKind kind) => ms.Send(kind);")]
    [InlineData("public void Notify([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) => ms.Send(kind);")]
    [InlineData("[NotificationSender] public void Notify(MailKind kind) => ms.Send(kind);")]
    [InlineData("public void Notify(MailKind kind) => partner.Send(kind);")]
    [InlineData("public void Notify(MailKind kind) { if (kind == MailKind.Outage) ms.Send(kind); }")]
    [InlineData("public void Notify(Customer to) => ms.Send(MailKind.Outage, to);")]
    [InlineData("public void Notify(object to) => ms.Send(MailKind.Outage, to);")]
    [InlineData("public void Notify(string text) => ms.Send(text);")]
    [InlineData("public void Notify(bool urgent, int times) => ms.Send(MailKind.Outage, times);")]
    [InlineData("public void Notify(MailKind kind, Employee to) => ms.Send(kind, to);")]
    [InlineData("public void Offer([NotificationRecipient] object to) => ms.Send(MailKind.Offer, to);")]
    [InlineData("public void Notify(MailKind kind) => Console.WriteLine(kind);")]
    [InlineData("public void Greet(Customer to) => ms.Send($\"Hello {to.Name}\", to);")]
    [InlineData("public void Copy(OutageNotice notice, Customer to) => ms.Send(notice.Service, to);")]
    [InlineData("[NotificationSender] public class Any { public void Send([NotificationSender] From from, string text) { } } public enum From { [NotificationSender(SenderOrigin.Microsoft)] Microsoft } public void Notify(Any any) => any.Send(From.Microsoft, \"text\");")]
    public Task Parameter_ThatDecidesNothingOrSaysSo_IsClean(string member) => Analyzed.Exported(Job(member));

    [Fact]
    public Task MemberOfAnInternalType_IsClean() => Analyzed.Exported(
        "internal class Job(MicrosoftMailer ms) { public void Notify(MailKind kind) => ms.Send(kind); }");

    [Fact]
    public Task MemberOfADeclaredSender_IsClean() => Analyzed.Exported(
        "[NotificationSender(SenderOrigin.Microsoft)] public class Service(MicrosoftMailer ms) { public void Notify(MailKind kind) => ms.Send(kind); }");

    [Fact]
    public Task Violation_IsReportedAsThat() => Analyzed.Exported(Job("public void Renew(object to) => ms.{|CSPN1001:Send|}(MailKind.Renewal, to);"));

    [Fact]
    public async Task Message_SaysWhatItDecides()
    {
        var reported = Assert.Single(await Reported.AllInAsync(Job("public void Notify(MailKind kind) => ms.Send(kind);"), "CSPN2007"));

        Assert.Equal(
            "Parameter 'kind' of 'Job.Notify' decides the topic of a notification from Microsoft, and nothing says so: callers in other assemblies cannot be checked. "
                + "Annotate it with 'NotificationTopic', and 'Job.Notify' as a sender.",
            reported.English());
        Assert.StartsWith("'Job.Notify'의 매개 변수 'kind'은(는)", reported.InKorean());
        Assert.Equal(["kind", "ms.Send(kind)"], reported.Places());
        Assert.Equal(DiagnosticSeverity.Info, reported.Descriptor.DefaultSeverity);
    }

    private static string Job(string member) => $"public class Job(MicrosoftMailer ms, PartnerMailer partner) {{ {member} public object Both => (ms, partner); }}";
}

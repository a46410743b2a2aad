using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class DelegateTests
{
    [Fact]
    public Task Invoke_OfSendingDelegateAboutRenewal_IsReported() => InWorld("{|CSPN1001:notify|}(MailKind.Renewal, customer); notify(MailKind.Outage, customer);");

    [Fact]
    public Task InvokeMethod_OfSendingDelegate_IsReported() => InWorld("notify.{|CSPN1001:Invoke|}(MailKind.Renewal, customer); notify?.{|CSPN1001:Invoke|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Invoke_OfPartnersDelegate_IsClean() => InWorld("tell(MailKind.Renewal, customer);");

    [Fact]
    public Task Invoke_OfDelegateForPartner_IsClean() => InWorld("notify(MailKind.Renewal, new PartnerContact());");

    [Fact]
    public Task Invoke_OfFieldAnnotatedAsSender_IsReported() => InWorld("{|CSPN1001:_send|}(MailKind.Renewal); _send(MailKind.Outage); _plain(MailKind.Renewal); _partner(MailKind.Renewal);");

    [Fact]
    public Task Invoke_OfParameterAnnotatedAsSender_IsReported() => InWorld("{|CSPN1001:post|}(MailKind.Renewal); post(MailKind.Outage);");

    [Fact]
    public Task Invoke_OfMethodGroupInLocal_IsReported() => InWorld("Action<object> send = ms.Send; {|CSPN1001:send|}(MailKind.Renewal); send(MailKind.Outage);");

    [Fact]
    public Task Invoke_OfPartnersMethodGroupInLocal_IsClean() => InWorld("Action<object> send = partner.Send; send(MailKind.Renewal);");

    [Fact]
    public Task Invoke_OfMethodGroupChosenOnPaths_IsReported() => InWorld(
        "Action<object> send = flag ? ms.Send : partner.Send; {|CSPN1001:send|}(MailKind.Renewal); send(MailKind.Outage);");

    [Fact]
    public Task Invoke_OfReplacedMethodGroup_IsClean() => InWorld("Action<object> send = ms.Send; send = partner.Send; send(MailKind.Renewal);");

    [Fact]
    public Task Invoke_OfStaticMethodGroup_IsReported() => InWorld("Action<MailKind> send = Post.Mail; {|CSPN1001:send|}(MailKind.Renewal); send(MailKind.Outage);");

    [Fact]
    public Task ForEach_WithMethodGroup_IsReported() => InWorld(
        "new List<MailKind> { MailKind.Outage, MailKind.Renewal }.ForEach(Post.{|CSPN1001:Mail|});");

    [Fact]
    public Task ForEach_WithMethodGroupAndHarmlessElements_IsClean() => InWorld(
        "new List<MailKind> { MailKind.Outage, MailKind.Maintenance }.ForEach(Post.Mail);");

    [Fact]
    public Task ForEach_WithMethodGroupOfReceiver_IsReported() => InWorld(
        "var notices = new List<object> { new RenewalNotice(\"E5\") }; notices.ForEach(ms.{|CSPN1001:Send|}); notices.ForEach(partner.Send);");

    [Fact]
    public Task ForEach_WithMethodGroupKeptInLocal_IsReported() => InWorld(
        "Action<object> send = ms.Send; var notices = new List<object> { new RenewalNotice(\"E5\") }; notices.{|CSPN1001:ForEach|}(send);");

    [Fact]
    public Task ForEach_OverNoticesByType_IsReported() => InWorld("renewals.ForEach(ms.{|CSPN1001:Send|}); outages.ForEach(ms.Send);");

    [Fact]
    public Task ArrayForEach_WithMethodGroup_IsReported() => InWorld(
        "Array.ForEach(new[] { MailKind.Renewal }, Post.{|CSPN1001:Mail|}); Array.ForEach(new[] { MailKind.Outage }, Post.Mail);");

    [Fact]
    public Task Keep_OfMethodGroup_IsNoSend() => InWorld("Action<object> send = ms.Send; var kind = MailKind.Renewal; var all = new List<Action<object>> { ms.Send };");

    [Fact]
    public Task Send_InLambda_IsReported() => InWorld("Action<Customer> later = c => ms.{|CSPN1001:Send|}(MailKind.Renewal, c); Action harmless = () => ms.Send(MailKind.Outage);");

    [Fact]
    public Task Send_InLambdaThatCapturesKind_IsReported() => InWorld("var kind = MailKind.Renewal; Action later = () => ms.{|CSPN1001:Send|}(kind, customer); later();");

    [Fact]
    public Task Send_InLambdaThatCapturesHarmlessKind_IsClean() => InWorld("var kind = MailKind.Outage; Action later = () => ms.Send(kind, customer); later();");

    [Fact]
    public Task Send_InLambdaHandedOver_IsReported() => InWorld("customers.ForEach(each => ms.{|CSPN1001:Send|}(MailKind.Renewal, each)); customers.ForEach(each => ms.Send(MailKind.Outage, each));");

    [Fact]
    public Task Invoke_OfDelegateTypeWithTopic_IsReported() => InWorld("{|CSPN1001:remind|}(customer);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public delegate void Notify(MailKind kind, object to);
        [NotificationSender(SenderOrigin.Partner)] public delegate void Tell(MailKind kind, object to);
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public delegate void Remind(Customer to);
        public static class Post { [NotificationSender(SenderOrigin.Microsoft)] public static void Mail(MailKind kind) { } }
        public class Job
        {
            [NotificationSender(SenderOrigin.Microsoft)] private readonly Action<MailKind> _send;
            [NotificationSender(SenderOrigin.Partner)] private readonly Action<MailKind> _partner;
            private readonly Action<MailKind> _plain;

            public void Run(MicrosoftMailer ms, PartnerMailer partner, Notify notify, Tell tell, Remind remind, [NotificationSender(SenderOrigin.Microsoft)] Action<MailKind> post,
                Customer customer, List<Customer> customers, List<RenewalNotice> renewals, List<OutageNotice> outages, bool flag)
            {
                {{body}}
            }
        }
        """);
}

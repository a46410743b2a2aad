using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Partner channels that nothing can be routed to.</summary>
public class CSPN2005Tests
{
    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(object))|}] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(MicrosoftMailer))|}] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(IRelay))|}] public class Mailer2 { public void Send(object what) { } } [NotificationSender] public interface IRelay { void Send(object what); }")]
    [InlineData("public static class Outbox { [NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(string))|}] public static void Send(object what) { } }")]
    public Task Channel_ThatIsNotFromThePartner_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(PartnerMailer))|}] public class Mailer2 { public void Post(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(PartnerMailer))|}] public class Mailer2 { public void Send(object what, object to, string text) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(PartnerMailer), Method = \"Deliver\")|}] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(Narrow))|}] public class Mailer2 { public void Send(object what) { } } [NotificationSender(SenderOrigin.Partner)] public class Narrow { public void Send(string what) { } }")]
    [InlineData("public static class Outbox { [NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(PartnerMailer))|}] public static void Deliver(object what) { } }")]
    [InlineData("public class Queued { [NotificationSender(SenderOrigin.Microsoft)] public Queued(MailKind kind) { } } [{|CSPN2005:PartnerChannel(typeof(PartnerMailer))|}] public class Wrong { [NotificationSender(SenderOrigin.Microsoft)] public Wrong(MailKind kind) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(Other))|}] public class Mailer2 { public void Send(MailKind kind, string subject) { } } [NotificationSender(SenderOrigin.Partner)] public class Other { public void Send(string body, MailKind kind) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), {|CSPN2005:PartnerChannel(typeof(Other))|}] public class Mailer2 { public void Send(MailKind kind, Customer to) { } } [NotificationSender(SenderOrigin.Partner)] public class Other { public void Send(Customer to, MailKind kind, string subject) { } }")]
    public Task Channel_WithoutAFittingMethod_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public class Mailer2 { public void Send(MailKind what, Customer to) { } public void Close() { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer), Method = \"Send\")] public class Mailer2 { public void Deliver(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public interface IMailer2 : IMailer { }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Derived))] public class Mailer2 { public void Send(object what) { } } public class Derived : PartnerMailer { }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IFromPartner))] public class Mailer2 { public void Send(object what) { } } [NotificationSender(SenderOrigin.Partner)] public interface IFromPartner : IMailer { }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Statics))] public class Mailer2 { public void Send(object what) { } } public static class Statics { [NotificationSender(SenderOrigin.Partner)] public static void Send(object what, bool now = true) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Every))] public class Mailer2 { public void Send(MailKind kind, string text) { } } [NotificationSender(SenderOrigin.Partner)] public class Every { public void Send(params object[] what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Generic<>))] public class Mailer2 { public void Send(MailKind kind) { } } [NotificationSender(SenderOrigin.Partner)] public class Generic<T> { public void Send(T what) { } }")]
    [InlineData("public class Queued { [NotificationSender(SenderOrigin.Partner)] public Queued(MailKind kind) { } } [PartnerChannel(typeof(Queued))] public class Right { [NotificationSender(SenderOrigin.Microsoft)] public Right(MailKind kind) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public class Nothing { }")]
    [InlineData("[assembly: PartnerChannel(typeof(PartnerMailer))]")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Other), Method = \"Post\")] public class Mailer2 { public void Send(MailKind kind, Customer to, int retries = 1) { } } [NotificationSender(SenderOrigin.Partner)] public class Other { public void Post(Customer to, MailKind about) { } }")]
    public Task Channel_ThatFits_IsClean(string code) => Declared.Code(code);

    [Fact]
    public Task Channel_OfTheAssembly_IsLookedAt() => Declared.Code("[assembly: {|CSPN2005:PartnerChannel(typeof(MicrosoftMailer))|}]");

    [Fact]
    public async Task Message_SaysWhy()
    {
        var reported = await Reported.InAsync("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(object))] public class Sender { public void Send(object what) { } }");

        Assert.Equal("'Object' cannot be a partner channel: it is not declared to send from the partner.", reported.English());
        Assert.StartsWith("'Object'은(는) 파트너 채널이 될 수 없습니다.", reported.InKorean());
    }
}

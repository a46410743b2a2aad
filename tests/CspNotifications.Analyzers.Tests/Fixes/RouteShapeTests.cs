using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Where a send stands, and the kinds of methods it may call.</summary>
public class RouteShapeTests
{
    [Fact]
    public Task SeveralSendsOnOneLine_AreAllRouted() => Fixed.Body(
        "«ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer); «ms→partner».{|CSPN1003:Send|}(MailKind.Newsletter, other); ms.Send(MailKind.Outage);");

    [Fact]
    public Task SendsNestedInOneStatement_AreAllRouted() => Fixed.Code(
        """
        public interface ICounter { int Send(object what, int after = 0); }
        [NotificationSender(SenderOrigin.Microsoft)] public class MsCounter : ICounter { public int Send(object what, int after = 0) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerCounter : ICounter { public int Send(object what, int after = 0) => 0; }
        public class Job
        {
            public int Run(MsCounter ms, PartnerCounter p) =>
                «ms→p».{|CSPN1001:Send|}(MailKind.Renewal, «ms→p».{|CSPN1001:Send|}(MailKind.Invoice, ms.Send(MailKind.Outage))) + «ms→p».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task MethodGroup_IsNotOffered() => Fixed.Body("Action<object> send = ms.Send; send.{|CSPN1001:Invoke|}(MailKind.Renewal);");

    [Fact]
    public Task SendInLambda_IsRouted() => Fixed.Body("Action send = () => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer); send();");

    [Fact]
    public Task SwitchExpressionArm_IsRouted() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job(Ms ms, Partner partner)
        {
            public int Run(bool flag) => flag switch { true => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal), _ => 0 };
        }
        """);

    [Fact]
    public Task ExtensionOfTheCommonInterface_IsRouted() => Fixed.Code(
        """
        public static class MailerExtensions
        {
            [NotificationSender]
            public static void SendTwice(this IMailer mailer, object what) { }
        }
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:SendTwice|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ExtensionOfTheMessage_IsNotOffered() => Fixed.Code(
        """
        public static class RenewalExtensions
        {
            [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerRenewals))]
            public static void Deliver(this RenewalNotice notice, Customer customer) { }
        }
        [NotificationSender(SenderOrigin.Partner)]
        public static class PartnerRenewals
        {
            public static void Deliver(Customer customer) { }
        }
        public class Job
        {
            public void Run(RenewalNotice notice, Customer customer) => notice.{|CSPN1001:Deliver|}(customer);
        }
        """);
}

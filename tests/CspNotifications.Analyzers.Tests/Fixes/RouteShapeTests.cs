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
    public Task ExtensionOfACastReceiver_IsRouted() => Fixed.Code(
        """
        public static class MailerExtensions
        {
            [NotificationSender]
            public static void SendTwice(this IMailer mailer, object what) { }
        }
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run() => «((IMailer)ms)→partner».{|CSPN1001:SendTwice|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ExtensionsOfEachSender_AreRoutedByType() => Fixed.Code(
        """
        internal static class MailerExtensions
        {
            public static void SendTwice(this MicrosoftMailer mailer, MailKind kind) => mailer.Send(kind);
            public static void SendTwice(this PartnerMailer mailer, MailKind kind) => mailer.Send(kind);
        }
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:SendTwice|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Interpolation_IsRoutedWhereItStands() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job(Ms ms, Partner partner)
        {
            public string Run(bool flag) => $"{(flag ? «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal) : 0)} and {«ms→partner».{|CSPN1001:Deliver|}(MailKind.Invoice):D3}, {ms.Deliver(MailKind.Outage)}";
        }
        """);

    [Fact]
    public Task CallsOnItself_AreNoSendsAndACallFromOutsideIsRouted() => Fixed.Code(
        """
        public class Derived : MicrosoftMailer
        {
            private readonly PartnerMailer _partner = new();
            public void Remind(MailKind kind) { this.Send(kind); base.Send(kind); Send(kind); _partner.Send(kind); }
        }
        public class Job
        {
            public void Run(Derived derived, PartnerMailer partner) => «derived→partner».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task StaticFunctions_ReachAStaticChannelOnly() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public static class PartnerPost { public static void Deliver(MailKind kind) { } }
        public class Job(Ms ms)
        {
            public void Run()
            {
                Action<Ms> send = static inner => «inner→PartnerPost».{|CSPN1001:Deliver|}(MailKind.Renewal);
                send(ms);
                Local(ms);
                static void Local(Ms inner) => «inner→PartnerPost».{|CSPN1001:Deliver|}(MailKind.Renewal);
            }
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

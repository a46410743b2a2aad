using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class PlumbingTests
{
    [Fact]
    public Task Send_OnThisInSenderType_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send(MailKind kind, Customer to) { }
            public void SendRenewal(Customer to) { Send(MailKind.Renewal, to); this.Send(MailKind.Renewal, to); }
            private void Helper(Customer to) => Send(MailKind.Renewal, to);
        }
        """);

    [Fact]
    public Task Send_OnBaseInSenderType_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer { public virtual void Send(MailKind kind) { } }
        public class Special : Mailer { public override void Send(MailKind kind) => base.Send(MailKind.Renewal); }
        """);

    [Fact]
    public Task Send_OfStaticToItself_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public static class Outbox
        {
            public static void Send(MailKind kind) { }
            public static void SendRenewal() => Send(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Send_ThroughOtherSenderInSenderType_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)] public class Mailer
        {
            public void Send(MicrosoftMailer ms, PartnerMailer partner, Customer to)
            {
                ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
                partner.Send(MailKind.Renewal, to);
            }
        }
        """);

    [Fact]
    public Task Send_ThroughOtherObjectOfItsType_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            private readonly Mailer _inner;
            public void Send(MailKind kind) { }
            public void Forward(Mailer other) { other.{|CSPN1001:Send|}(MailKind.Renewal); _inner.{|CSPN1001:Send|}(MailKind.Renewal); }
        }
        """);

    [Fact]
    public Task Send_OnThisOutsideSenderType_IsReported() => Analyzed.Code(
        """
        public class Service
        {
            [NotificationSender(SenderOrigin.Microsoft)] public void Send(MailKind kind) { }
            public void Run() { Send(MailKind.Outage); {|CSPN1001:Send|}(MailKind.Renewal); this.{|CSPN1001:Send|}(MailKind.Renewal); }
        }
        """);

    [Fact]
    public Task Send_OnThisInLambdaOfSenderType_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send(MailKind kind) { }
            public Action Later() => () => Send(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Send_OnThisByDerivedSender_IsPlumbing() => Analyzed.Code(
        """
        public class Special : MicrosoftMailer { public void SendRenewal(Customer to) => Send(MailKind.Renewal, to); }
        public class Job { public void Run(Special special, Customer customer) => special.{|CSPN1001:Send|}(MailKind.Renewal, customer); }
        """);

    [Fact]
    public Task Send_ThroughOuterSenderOfNestedType_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send(MailKind kind) { }
            public class Batch { private readonly Mailer _outer; public void Run() => _outer.{|CSPN1001:Send|}(MailKind.Renewal); }
        }
        """);

    [Fact]
    public Task Send_InOverloadThatForwards_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send(MailKind kind) => Send(kind, null);
            public void Send(MailKind kind, Customer to) { }
            public void Send() => Send(MailKind.Renewal, null);
        }
        public class Job { public void Run(Mailer mailer) => mailer.{|CSPN1001:Send|}(MailKind.Renewal); }
        """);
}

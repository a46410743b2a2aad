using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>The send's arguments stay as they are, or the partner's method does not take them.</summary>
public class RouteArgumentTests
{
    [Fact]
    public Task NamedArguments_Stay() => Fixed.Body("«ms→partner».{|CSPN1001:Send|}(to: customer, what: MailKind.Renewal);");

    [Fact]
    public Task NamedArgumentsThatThePartnerCallsOtherwise_AreNotOffered() => Fixed.Code(
        """
        [PartnerChannel(typeof(Partner)), NotificationSender(SenderOrigin.Microsoft)]
        public class Ms { public void Deliver(object what, object to) { } }
        [NotificationSender(SenderOrigin.Partner)]
        public class Partner { public void Deliver(object item, object to) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run(Customer customer)
            {
                ms.{|CSPN1001-stays:Deliver|}(what: MailKind.Renewal, to: customer);
                «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal, to: customer);
            }
        }
        """);

    [Fact]
    public Task OptionalArguments_StayLeftOut() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind, int retries = 1) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver(MailKind kind, int retries = 1) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task OverloadThatDoesNotMatch_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind, int retries) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal, 3);
        }
        """);

    [Fact]
    public Task GenericCall_KeepsTypeArguments() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver<T>(T what) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver<T>(T what) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}<RenewalNotice>(new RenewalNotice("E5"));
        }
        """);
}

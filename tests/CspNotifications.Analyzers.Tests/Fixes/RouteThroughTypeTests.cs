using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class RouteThroughTypeTests
{
    private const string Senders =
        """
        namespace Contoso.Mail
        {
            [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
            [NotificationSender(SenderOrigin.Microsoft)] public static class MicrosoftMail { public static void Deliver(MailKind kind) { } }
            [NotificationSender(SenderOrigin.Partner)] public static class PartnerMail { public static void Deliver(MailKind kind) { } }
        }

        """;

    [Fact]
    public Task StaticSender_BecomesStaticChannel() => Fixed.Code(Senders +
        """
        namespace Contoso.Mail.Jobs
        {
            public class Job { public void Run() => «MicrosoftMail→PartnerMail».{|CSPN1001:Deliver|}(MailKind.Renewal); }
        }
        """);

    [Fact]
    public Task Instance_BecomesStaticChannel() => Fixed.Code(Senders +
        """
        namespace Contoso.Mail.Jobs
        {
            public class Job(Ms ms) { public void Run() => «ms→PartnerMail».{|CSPN1003:Deliver|}(MailKind.Newsletter); }
        }
        """);

    [Fact]
    public Task OtherNamespace_IsQualified() => Fixed.Code(Senders +
        """
        public class Job(Contoso.Mail.Ms ms) { public void Run() => «ms→Contoso.Mail.PartnerMail».{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task StaticImport_GetsTheChannelBeforeIt() => Fixed.Code(
        """
        using static Contoso.Mail.MicrosoftMail;

        """ + Senders +
        """
        namespace Contoso.Mail.Jobs
        {
            public class Job { public void Run() { «→PartnerMail.»{|CSPN1001:Deliver|}(MailKind.Renewal); } }
        }
        """);

    [Fact]
    public Task StaticMethodOfChannelType_NeedsNoValue() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner))] public static class Ms { public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public static void Deliver(MailKind kind) { } }
        public class Job { public void Run() => «Ms→Partner».{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task ReceiverThatCalls_IsNotOffered() => Fixed.Code(Senders +
        """
        public class Job { Contoso.Mail.Ms Get() => new(); public void Run() => Get().{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task NameHiddenByMember_IsQualified() => Fixed.Code(Senders +
        """
        namespace Contoso.Mail.Jobs
        {
            public class Job
            {
                private readonly string PartnerMail = "";
                public void Run() => «MicrosoftMail→Mail.PartnerMail».{|CSPN1001:Deliver|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task TwoStaticChannels_AreNotOffered() => Fixed.Code(Senders +
        """
        namespace Contoso.Mail
        {
            [NotificationSender(SenderOrigin.Partner)] public static class SecondMail { public static void Deliver(MailKind kind) { } }
            public class Job { public void Run() => MicrosoftMail.{|CSPN1001:Deliver|}(MailKind.Renewal); }
        }
        """);
}

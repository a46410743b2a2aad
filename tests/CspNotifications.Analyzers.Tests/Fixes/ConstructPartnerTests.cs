using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class ConstructPartnerTests
{
    [Fact]
    public Task CreatedAtTheCall_IsCreatedFromPartner() => Fixed.Code(
        """
        public class Job { public void Run() => new «MicrosoftMailer→PartnerMailer»().{|CSPN1001:Send|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task CreatedInParentheses_IsCreatedFromPartner() => Fixed.Code(
        """
        public class Job { public void Run() => (new «MicrosoftMailer→PartnerMailer»()).{|CSPN1002:Send|}(MailKind.Offer, new Customer()); }
        """);

    [Fact]
    public Task CreatedWithArguments_KeepsThem() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms(string host, int port = 25) { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner(string host, int port = 25) { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new «Ms→Partner»( /* host */ "localhost").{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task PartnerInScope_DoesNotReplaceWhatIsCreated() => Fixed.Code(
        """
        public class Job { public void Run(PartnerMailer partner) => new «MicrosoftMailer→PartnerMailer»().{|CSPN1001:Send|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task ConstructorThatTakesOtherArguments_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms(string host) { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner(Uri host) { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new Ms("localhost").{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task InitializerThatThePartnerLacks_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Port { get; set; } public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new Ms { Port = 25 }.{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task AbstractPartner_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public abstract class Partner { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new Ms().{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task OnlyImplementationOfPartnerInterface_IsCreated() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { void Deliver(MailKind kind); }
        public class Partner : IPartner { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new «Ms→Partner»().{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task Method_RenamesTheCall() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner), Method = "Post")] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Post(MailKind kind) { } }
        public class Job { public void Run() => new «Ms→Partner»().{|CSPN1001:«Deliver→Post»|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task CreationThatSends_CreatesThePartners() => Fixed.Code(
        """
        [PartnerChannel(typeof(PartnerMail))]
        public class MicrosoftMail { [NotificationSender(SenderOrigin.Microsoft)] public MicrosoftMail(MailKind kind) { } }
        public class PartnerMail { [NotificationSender(SenderOrigin.Partner)] public PartnerMail(MailKind kind) { } }
        public class Job { public void Run() { _ = new {|CSPN1001:«MicrosoftMail→PartnerMail»|}(MailKind.Renewal); } }
        """);

    [Fact]
    public Task CreationThatSendsAndIsKept_IsNotOffered() => Fixed.Code(
        """
        [PartnerChannel(typeof(PartnerMail))]
        public class MicrosoftMail { [NotificationSender(SenderOrigin.Microsoft)] public MicrosoftMail(MailKind kind) { } }
        public class PartnerMail { [NotificationSender(SenderOrigin.Partner)] public PartnerMail(MailKind kind) { } }
        public class Job { public void Run() { MicrosoftMail mail = new {|CSPN1001:MicrosoftMail|}(MailKind.Renewal); mail.ToString(); } }
        """);
}

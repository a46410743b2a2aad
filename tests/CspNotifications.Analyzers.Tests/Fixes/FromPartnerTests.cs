using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class FromPartnerTests
{
    private const string Origins =
        """
        public enum From
        {
            Nobody,
            [NotificationSender(SenderOrigin.Microsoft)] Microsoft,
            [NotificationSender(SenderOrigin.Partner)] Partner,
        }

        public static class Addresses
        {
            [NotificationSender(SenderOrigin.Microsoft)] public const string Azure = "azure@microsoft.com";
            [NotificationSender(SenderOrigin.Partner)] public const string Desk = "desk@partner.example";
        }

        [NotificationSender]
        public class Sender
        {
            public void By([NotificationSender] From from, MailKind kind) { }
            public void Post(string from, MailKind kind) { }
        }

        """;

    [Fact]
    public Task EnumMember_BecomesThePartners() => Fixed.Code(Origins +
        """
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:By|}(From.«Microsoft→Partner», MailKind.Renewal); }
        """);

    [Fact]
    public Task Newsletter_IsSentFromPartner() => Fixed.Code(Origins +
        """
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1003:By|}(From.«Microsoft→Partner», MailKind.Newsletter); }
        """);

    [Fact]
    public Task NamedArgument_StaysWhereItIs() => Fixed.Code(Origins +
        """
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:By|}(kind: MailKind.Renewal, from: From . «Microsoft→Partner» /* us */); }
        """);

    [Fact]
    public Task Constant_BecomesThePartners() => Fixed.Code(Origins +
        """
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:Post|}(Addresses.«Azure→Desk», MailKind.Renewal); }
        """);

    [Fact]
    public Task StaticImport_IsReplacedByName() => Fixed.Code(
        """
        using static Addresses;

        """ + Origins +
        """
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:Post|}(«Azure→Desk», MailKind.Renewal); }
        """);

    [Fact]
    public Task CallOnItself_HasAnArgumentToChange() => Fixed.Code(Origins +
        """
        public class Job
        {
            [NotificationSender] private void Deliver(From from, MailKind kind) { }
            public void Run() => Deliver(From.Microsoft, MailKind.Outage);
            public void Renew() => {|CSPN1001:Deliver|}(From.«Microsoft→Partner», MailKind.Renewal);
        }
        """);

    [Fact]
    public Task PartnerInScope_IsNotHandedMicrosoftsOrigin() => Fixed.Code(Origins +
        """
        [NotificationSender(SenderOrigin.Partner)] public class PartnerSender { public void Post(string from, MailKind kind) { } }
        public class Job(Sender sender, PartnerSender partner) { public void Run() => sender.{|CSPN1001:Post|}(Addresses.«Azure→Desk», MailKind.Renewal); }
        """);

    [Fact]
    public Task Variable_IsNotReplaced() => Fixed.Code(Origins +
        """
        public class Job(Sender sender) { public void Run() { var from = From.Microsoft; sender.{|CSPN1001:By|}(from, MailKind.Renewal); } }
        """);

    [Fact]
    public Task PartnerThatIsHandedMicrosoftsOriginInAVariable_WouldStillBeReported() => Fixed.Code(Origins +
        """
        [NotificationSender(SenderOrigin.Partner)] public class PartnerSender { public void By([NotificationSender] From from, MailKind kind) { } }
        public class Job(Sender sender, PartnerSender partner) { public void Run() { var from = From.Microsoft; sender.{|CSPN1001:By|}(from, MailKind.Renewal); } }
        """);

    [Fact]
    public Task OriginPutIntoTheMessage_BecomesThePartners() => Fixed.Code(Origins +
        """
        public class Letter { [NotificationSender] public From From { get; set; } public MailKind Kind { get; set; } }
        [NotificationSender] public class Post { public void Deliver(Letter letter) { } }
        public class Job(Post post)
        {
            public void Run() => post.{|CSPN1001:Deliver|}(new Letter { Kind = MailKind.Renewal, From = From.«Microsoft→Partner» });
            public void Short() => post.{|CSPN1001:Deliver|}(new() { From = From.«Microsoft→Partner», Kind = MailKind.Renewal });
        }
        """);

    [Fact]
    public Task TwoPartnerMembers_AreNotOffered() => Fixed.Code(
        """
        public enum From
        {
            [NotificationSender(SenderOrigin.Microsoft)] Microsoft,
            [NotificationSender(SenderOrigin.Partner)] Desk,
            [NotificationSender(SenderOrigin.Partner)] Billing,
        }
        [NotificationSender] public class Sender { public void By([NotificationSender] From from, MailKind kind) { } }
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:By|}(From.Microsoft, MailKind.Renewal); }
        """);

    [Fact]
    public Task PartnerMemberOfOtherType_IsNotOffered() => Fixed.Code(
        """
        public static class Addresses
        {
            [NotificationSender(SenderOrigin.Microsoft)] public const string Azure = "azure@microsoft.com";
            [NotificationSender(SenderOrigin.Partner)] public static readonly Uri Desk = new("mailto:desk@partner.example");
        }
        [NotificationSender] public class Sender { public void Post(object from, MailKind kind) { } }
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:Post|}(Addresses.Azure, MailKind.Renewal); }
        """);

    [Fact]
    public Task PartnerMemberThatIsNotAccessible_IsNotOffered() => Fixed.Code(
        """
        public static class Addresses
        {
            [NotificationSender(SenderOrigin.Microsoft)] public const string Azure = "azure@microsoft.com";
            [NotificationSender(SenderOrigin.Partner)] private const string Desk = "desk@partner.example";
        }
        [NotificationSender] public class Sender { public void Post(string from, MailKind kind) { } }
        public class Job(Sender sender) { public void Run() => sender.{|CSPN1001:Post|}(Addresses.Azure, MailKind.Renewal); }
        """);

    [Fact]
    public Task SeveralMicrosoftArguments_AreNotOffered() => Fixed.Code(Origins +
        """
        [NotificationSender] public class Two { public void Post(string from, string replyTo, MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerTwo { public void Post(string from, string replyTo, MailKind kind) { } }
        public class Job(Two two, PartnerTwo partner) { public void Run() => two.{|CSPN1001:Post|}(Addresses.Azure, Addresses.Azure, MailKind.Renewal); }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class OriginTests
{
    private const string World =
        """
        public enum From { [NotificationSender(SenderOrigin.Microsoft)] Microsoft, [NotificationSender(SenderOrigin.Partner)] Partner, Other }
        public class Letter { public From From { get; set; } public MailKind Kind { get; set; } public object To { get; set; } }
        public interface IRelay { [NotificationSender] void Relay(object what, Customer to); }
        public class AnyRelay : IRelay { public void Relay(object what, Customer to) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class MsRelay : IRelay { public void Relay(object what, Customer to) { } }
        public class Post
        {
            [NotificationSender] public static void Mail(From from, MailKind kind, Customer to) { }
            [NotificationSender] public static void Deliver(Letter letter) { }
            [NotificationSender] public static void DeliverAs(From from, Letter letter) { }
            [NotificationSender] public static void Marked([NotificationSender] object from, object replyTo, MailKind kind) { }
            [NotificationSender(SenderOrigin.Microsoft)] public static void ByMicrosoft(MailKind kind, Customer to) { }
            [NotificationSender(SenderOrigin.Microsoft)] public static void Given(From from, MailKind kind) { }
        }
        public class Job
        {
            [return: NotificationSender(SenderOrigin.Microsoft)] public IMailer Find() => null;
            [return: NotificationSender(SenderOrigin.Partner)] public IMailer FindPartner() => null;

            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, From unknown, IRelay relay, MsRelay msRelay, IMailer mailer)
            {
                BODY
            }
        }
        """;

    [Fact]
    public Task Origin_OfMethod_Counts() => InWorld("Post.{|CSPN1001:ByMicrosoft|}(MailKind.Renewal, customer); Post.ByMicrosoft(MailKind.Outage, customer);");

    [Fact]
    public Task Origin_OfMethod_BeatsArgument() => InWorld("Post.{|CSPN1001:Given|}(From.Partner, MailKind.Renewal);");

    [Fact]
    public Task Origin_OfReceiversValue_Counts() => InWorld(
        "IMailer sender = ms; sender.{|CSPN1001:Send|}(MailKind.Renewal, customer); sender = partner; sender.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfReceiversValue_BeatsArgument() => InWorld(
        "partner.Send(MailKind.Renewal, ms); ms.{|CSPN1001:Send|}(MailKind.Renewal, partner);");

    [Fact]
    public Task Origin_OfRelaysValue_Counts() => InWorld(
        "relay = msRelay; relay.{|CSPN1001:Relay|}(MailKind.Renewal, customer); relay = new AnyRelay(); relay.Relay(MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_Unknown_IsClean() => InWorld("relay.Relay(MailKind.Renewal, customer); mailer.Send(MailKind.Renewal, customer); Post.Mail(unknown, MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfArgument_Counts() => InWorld(
        "Post.{|CSPN1001:Mail|}(From.Microsoft, MailKind.Renewal, customer); Post.Mail(From.Partner, MailKind.Renewal, customer); Post.Mail(From.Other, MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfArgumentOnOnePath_IsReported() => InWorld(
        "var from = customer is null ? From.Microsoft : From.Partner; Post.{|CSPN1001:Mail|}(from, MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfPart_Counts() => InWorld(
        """
        Post.{|CSPN1001:Deliver|}(new Letter { From = From.Microsoft, Kind = MailKind.Renewal });
        Post.Deliver(new Letter { From = From.Partner, Kind = MailKind.Renewal });
        Post.Deliver(new Letter { Kind = MailKind.Renewal });
        Post.Deliver(new Letter { From = From.Microsoft, Kind = MailKind.Outage });
        """);

    [Fact]
    public Task Origin_OfArgument_BeatsPart() => InWorld(
        """
        Post.DeliverAs(From.Partner, new Letter { From = From.Microsoft, Kind = MailKind.Renewal });
        Post.{|CSPN1001:DeliverAs|}(From.Microsoft, new Letter { From = From.Partner, Kind = MailKind.Renewal });
        """);

    [Fact]
    public Task Origin_OfMarkedParameter_Decides() => InWorld(
        """
        Post.Marked(From.Partner, ms, MailKind.Renewal);
        Post.{|CSPN1001:Marked|}(From.Microsoft, partner, MailKind.Renewal);
        Post.Marked("somebody", ms, MailKind.Renewal);
        """);

    [Fact]
    public Task Origin_OfPartOfMarkedArgument_Decides() => InWorld(
        "Post.{|CSPN1001:Marked|}(new Letter { From = From.Microsoft }, null, MailKind.Renewal);");

    [Fact]
    public Task Origin_OfReturn_Counts() => InWorld(
        "Find().{|CSPN1001:Send|}(MailKind.Renewal, customer); FindPartner().Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfNewSender_Counts() => InWorld(
        "new MicrosoftMailer().{|CSPN1001:Send|}(MailKind.Renewal, customer); new PartnerMailer().Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfCast_Counts() => InWorld("((MicrosoftMailer)mailer).{|CSPN1001:Send|}(MailKind.Renewal, customer); (mailer as PartnerMailer)?.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Origin_OfBaseType_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public abstract class Base { public abstract void Send(MailKind kind); }
        public class Derived : Base { public override void Send(MailKind kind) { } public void Page(MailKind kind) { } }
        public class Job { public void Run(Derived derived) { derived.{|CSPN1001:Send|}(MailKind.Renewal); derived.{|CSPN1001:Page|}(MailKind.Renewal); derived.Send(MailKind.Outage); } }
        """);

    [Fact]
    public Task Origin_OfInterface_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface ISend { void Send(MailKind kind); }
        public class Implementation : ISend { public void Send(MailKind kind) { } }
        public class Hidden : ISend { void ISend.Send(MailKind kind) { } }
        public class Job
        {
            public void Run(ISend send, Implementation implementation, Hidden hidden)
            {
                send.{|CSPN1001:Send|}(MailKind.Renewal);
                implementation.{|CSPN1001:Send|}(MailKind.Renewal);
                ((ISend)hidden).{|CSPN1001:Send|}(MailKind.Renewal);
                implementation.Send(MailKind.Outage);
            }
        }
        """);

    [Fact]
    public Task Origin_OfInterfaceMember_CountsForImplementation() => Analyzed.Code(
        """
        public interface ISend { [NotificationSender(SenderOrigin.Microsoft)] void Send(MailKind kind); void Store(MailKind kind); }
        public class Implementation : ISend { public void Send(MailKind kind) { } public void Store(MailKind kind) { } }
        public class Job { public void Run(Implementation implementation) { implementation.{|CSPN1001:Send|}(MailKind.Renewal); implementation.Store(MailKind.Renewal); } }
        """);

    [Fact]
    public Task Origin_OfOverriddenMethod_CountsForOverride() => Analyzed.Code(
        """
        public class Base { [NotificationSender(SenderOrigin.Microsoft)] public virtual void Send(MailKind kind) { } }
        public class Derived : Base { public override void Send(MailKind kind) { } }
        public class Restated : Base { [NotificationSender(SenderOrigin.Partner)] public override void Send(MailKind kind) { } }
        public class Job { public void Run(Derived derived, Restated restated) { derived.{|CSPN1001:Send|}(MailKind.Renewal); restated.Send(MailKind.Renewal); } }
        """);

    [Fact]
    public Task Origin_OfMethod_BeatsItsTypes() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Desk
        {
            [NotificationSender(SenderOrigin.Partner)] public void SendForPartner(MailKind kind) { }
            public void Send(MailKind kind) { }
        }
        public class Job { public void Run(Desk desk) { desk.SendForPartner(MailKind.Renewal); desk.{|CSPN1001:Send|}(MailKind.Renewal); } }
        """);

    [Fact]
    public Task Origin_OfOuterType_CountsForNested() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Outer
        {
            public class Inner { public void Send(MailKind kind) { } public static void Page(MailKind kind) { } }
            [NotificationSender(SenderOrigin.Partner)] public class Other { public void Send(MailKind kind) { } }
        }
        public class Job
        {
            public void Run(Outer.Inner inner, Outer.Other other)
            {
                inner.{|CSPN1001:Send|}(MailKind.Renewal);
                Outer.Inner.{|CSPN1001:Page|}(MailKind.Renewal);
                other.Send(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Origin_OfStaticClass_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public static class Outbox { public static void Send(MailKind kind, object to) { } }
        public class Job { public void Run(Customer customer) { Outbox.{|CSPN1001:Send|}(MailKind.Renewal, customer); Outbox.Send(MailKind.Outage, customer); Outbox.Send(MailKind.Renewal, new Employee()); } }
        """);

    [Fact]
    public Task Origin_OfStruct_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public readonly struct Pager { public void Page(MailKind kind) { } }
        public class Job { public void Run(Pager pager) { pager.{|CSPN1001:Page|}(MailKind.Renewal); default(Pager).{|CSPN1001:Page|}(MailKind.Renewal); pager.Page(MailKind.Outage); } }
        """);

    [Fact]
    public Task Origin_OfAnnotatedValue_BeatsItsType() => Analyzed.Code(
        """
        public class Job
        {
            public void Run([NotificationSender(SenderOrigin.Partner)] MicrosoftMailer given, Customer customer) => given.Send(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Origin_OfConstantAddress_Counts() => Analyzed.Code(
        """
        public static class Addresses
        {
            [NotificationSender(SenderOrigin.Microsoft)] public const string Ours = "a@contoso.example";
            [NotificationSender(SenderOrigin.Partner)] public const string Theirs = "b@contoso.example";
        }
        public class Smtp { [NotificationSender] public void Send(string from, MailKind kind) { } }
        public class Job
        {
            public void Run(Smtp smtp)
            {
                smtp.{|CSPN1001:Send|}(Addresses.Ours, MailKind.Renewal);
                smtp.Send(Addresses.Theirs, MailKind.Renewal);
            }
        }
        """);

    private static Task InWorld(string body) => Analyzed.Code(World.Replace("BODY", body));
}

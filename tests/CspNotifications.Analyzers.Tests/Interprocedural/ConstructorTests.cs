using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What an object holds is what its constructors and initialisers wrote; what it sends while it is made is judged where it is made.</summary>
public class ConstructorTests
{
    [Fact]
    public Task New_OfConstructorThatSends_IsReportedByItsArguments() => Job.Runs(
        "",
        """
        new {|CSPN1001:Reminder|}(ms, MailKind.Renewal);
        new Reminder(partner, MailKind.Renewal);
        new Reminder(ms, MailKind.Outage);
        Reminder made = {|CSPN1001:new(ms, MailKind.Invoice)|};
        """,
        "public class Reminder { public Reminder(IMailer mailer, MailKind about) { mailer.Send(about); } }");

    [Fact]
    public Task New_OfInitialiserThatSends_IsReportedByItsArguments() => Job.Runs(
        "",
        "new {|CSPN1001:Reminder|}(ms, MailKind.Renewal); new Reminder(partner, MailKind.Renewal); new Reminder(ms, MailKind.Outage);",
        """
        public class Reminder(IMailer mailer, MailKind about)
        {
            private readonly bool _sent = Post(mailer, about);
            private static bool Post(IMailer mailer, MailKind about) { mailer.Send(about); return true; }
        }
        """);

    [Fact]
    public Task Send_OfMemberSetByConstructor_IsReported() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Letter(MailKind.Renewal, customer));
        ms.Send(new Letter(MailKind.Renewal, new PartnerContact()));
        ms.Send(new Letter(MailKind.Outage, customer));
        ms.{|CSPN1001:Send|}(new Letter(MailKind.Renewal, null).About, customer);
        """,
        "public class Letter { public Letter(MailKind about, object to) { About = about; Addressee = to; } public MailKind About { get; } public object Addressee { get; } }");

    [Fact]
    public Task Send_OfArgumentThatTheConstructorIgnores_IsClean() => Job.Runs(
        "",
        """
        ms.Send(new Letter(MailKind.Renewal), customer);
        ms.{|CSPN1001:Send|}(new Kept(MailKind.Renewal), customer);
        ms.Send(new Softened(MailKind.Renewal), customer);
        """,
        """
        public class Letter { public Letter(MailKind about) { Console.WriteLine(about); } }
        public class Kept { private readonly MailKind _about; public Kept(MailKind about) { _about = about; } public override string ToString() => _about.ToString(); }
        public class Softened { public Softened(MailKind about) { About = about == MailKind.Renewal ? MailKind.Outage : about; } public MailKind About { get; } }
        """);

    [Fact]
    public Task Send_OfMemberSetByPrimaryConstructor_IsReported() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Letter(MailKind.Renewal).About, customer);
        ms.Send(new Letter(MailKind.Outage).About, customer);
        new Letter(MailKind.Renewal).{|CSPN1001:By|}(ms);
        new Letter(MailKind.Renewal).By(partner);
        new Letter(MailKind.Outage).By(ms);
        """,
        "public class Letter(MailKind about) { public MailKind About { get; } = about; public void By(IMailer mailer) => mailer.Send(about); }");

    [Fact]
    public Task Send_OfMemberSetThroughThis_IsReported() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Letter().About, customer);
        ms.Send(new Letter(MailKind.Outage).About, customer);
        ms.Send(new Letter("down").About, customer);
        """,
        """
        public class Letter
        {
            public Letter() : this(MailKind.Renewal) { }
            public Letter(string text) : this(MailKind.Renewal) { About = MailKind.Outage; }
            public Letter(MailKind about) { About = about; }
            public MailKind About { get; }
        }
        """);

    [Fact]
    public Task Send_OfMemberSetThroughBase_IsReported() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}(new Bill().About, customer); ms.Send(new Alert().About, customer); ms.{|CSPN1001:Send|}(new Any(MailKind.Renewal).About, customer);",
        """
        public class Letter { public Letter(MailKind about) { About = about; } public MailKind About { get; set; } }
        public class Bill : Letter { public Bill() : base(MailKind.Invoice) { } }
        public class Alert() : Letter(MailKind.Outage);
        public class Any(MailKind about) : Letter(about);
        """);

    [Fact]
    public Task Send_OfMemberInitialised_IsReportedUnlessReplaced() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Letter(), customer);
        ms.Send(new Letter { About = MailKind.Outage }, customer);
        ms.Send(new Alert(), customer);
        """,
        """
        public class Letter { public MailKind About { get; set; } = MailKind.Renewal; }
        public class Alert : Letter { public Alert() { About = MailKind.Outage; } }
        """);

    [Fact]
    public Task Send_OfObjectInitialiserAfterConstructor_Replaces() => Job.Runs(
        "",
        "ms.Send(new Letter(MailKind.Renewal) { About = MailKind.Outage }, customer); ms.{|CSPN1001:Send|}(new Letter(MailKind.Outage) { About = MailKind.Renewal }, customer);",
        "public class Letter { public Letter(MailKind about) => About = about; public MailKind About { get; init; } }");

    [Fact]
    public Task Call_OnObjectMadeWithMailer_IsReportedByTheMailer() => Job.Runs(
        "",
        """
        new Notifier(ms).{|CSPN1001:Notify|}(MailKind.Renewal);
        new Notifier(partner).Notify(MailKind.Renewal);
        var notifier = new Notifier(flag ? ms : partner);
        notifier.{|CSPN1001:Notify|}(MailKind.Renewal);
        notifier.Notify(MailKind.Outage);
        new Fixed(ms, MailKind.Renewal).{|CSPN1001:Run|}();
        new Fixed(ms, MailKind.Outage).Run();
        new Fixed(partner, MailKind.Renewal).Run();
        """,
        """
        public class Notifier { private readonly IMailer _mailer; public Notifier(IMailer mailer) => _mailer = mailer; public void Notify(MailKind about) => _mailer.Send(about); }
        public class Fixed(IMailer mailer, MailKind about) { public void Run() => mailer.Send(about); }
        """);

    [Fact]
    public Task Send_OfRecordWithOwnConstructor_IsReported() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Card(customer), customer);
        ms.Send(new Card(customer) with { About = MailKind.Outage }, customer);
        ms.Send(new Point(1), customer);
        """,
        """
        public record Card(MailKind About, Customer To) { public Card(Customer to) : this(MailKind.Renewal, to) { } }
        public record struct Point(MailKind About) { public Point(int x) : this(MailKind.Outage) { } }
        """);

    [Fact]
    public Task Send_OfWhatAFactoryMakes_IsReported() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}(Letter.Late(), customer); ms.Send(Letter.Down(), customer); ms.{|CSPN1001:Send|}(Letter.Of(MailKind.Invoice), customer);",
        """
        public class Letter
        {
            private Letter(MailKind about) => About = about;
            public MailKind About { get; }
            public static Letter Late() => new(MailKind.Renewal);
            public static Letter Down() => Of(MailKind.Outage);
            public static Letter Of(MailKind about) => new(about);
        }
        """);

    [Fact]
    public Task Send_InConstructorOfItsOwn_IsReportedInside() => Job.Runs(
        "",
        "new Reminder(ms); new Reminder(ms);",
        "public class Reminder { public Reminder(MicrosoftMailer ms) { ms.{|CSPN1001:Send|}(MailKind.Renewal); } }");

    [Fact]
    public Task Chain_ThatPassesTheTopic_IsReportedAtIt() => Analyzed.Code(
        """
        public class Reminder
        {
            public Reminder(MicrosoftMailer ms) : {|CSPN1001:this|}(ms, MailKind.Renewal) { }
            public Reminder(MicrosoftMailer ms, string text) : this(ms, MailKind.Outage) { }
            public Reminder(MicrosoftMailer ms, MailKind about) { ms.Send(about); }
        }
        public class Desk { public void Run(MicrosoftMailer ms) { new Reminder(ms); new Reminder(ms, "text"); } }
        """);

    /// <summary>What only a construction can set is its default where none did.</summary>
    [Fact]
    public Task Member_ThatNobodySet_IsItsDefault() => Job.With(
        """
        public void Run()
        {
            ms.Send(new Client().IsNew ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(new Client { IsNew = true }.IsNew ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(new Client(true).IsNew ? MailKind.Renewal : MailKind.Outage);
            ms.Send(new Client { About = MailKind.Outage }.About);
            ms.Send(new Client().About);
            ms.Send(new Client().IsOpen ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(new Client { IsOpen = true }.IsOpen ? MailKind.Renewal : MailKind.Outage);
            ms.Send(new Client().Count == Level.High ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(new Client().Count == Level.Low ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(new Client().IsLate ? MailKind.Renewal : MailKind.Outage);
        }
        """,
        """
        public enum Level { Low, High }
        public sealed class Client
        {
            public Client() { }
            public Client(bool isNew) => IsNew = isNew;
            public bool IsNew { get; init; }
            public MailKind About { get; init; }
            public bool IsLate { get; init; } = true;
            public bool IsOpen { get; set; }
            public Level Count;
        }
        """);
}

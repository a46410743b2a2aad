using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A member that is set once, where its object is made, is known everywhere.</summary>
public class ReadonlyMemberTests
{
    [Fact]
    public Task Send_OfReadonlyField_IsReported() => Job.Runs(
        "private readonly MailKind _late = MailKind.Renewal; private readonly MailKind _down = MailKind.Outage;",
        "ms.{|CSPN1001:Send|}(_late, customer); ms.Send(_down, customer); partner.Send(_late, customer);");

    [Fact]
    public Task Send_OfStaticReadonly_IsReported() => Job.Runs(
        "private static readonly MailKind s_late = MailKind.Renewal; private static readonly object s_down = new OutageNotice(\"mail\"); private static MailKind Late { get; } = MailKind.Invoice;",
        "ms.{|CSPN1001:Send|}(s_late, customer); ms.Send(s_down, customer); ms.{|CSPN1001:Send|}(Late, customer); ms.{|CSPN1001:Send|}(Job.s_late, customer);");

    [Fact]
    public Task Send_OfGetOnlyProperty_IsReported() => Job.Runs(
        "public MailKind Late { get; } = MailKind.Renewal; public MailKind Down { get; } = MailKind.Outage;",
        "ms.{|CSPN1001:Send|}(Late, customer); ms.Send(this.Down, customer);");

    [Fact]
    public Task Send_OfExpressionBodiedProperty_IsReported() => Job.Runs(
        "public MailKind Late => MailKind.Renewal; public MailKind Down => MailKind.Outage; private IMailer Ours => ms; private IMailer Theirs => partner;",
        """
        ms.{|CSPN1001:Send|}(Late, customer);
        ms.Send(Down, customer);
        Ours.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        Theirs.Send(Late, customer);
        """);

    [Fact]
    public Task Send_OfFieldSetInConstructor_IsReported() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly MailKind _late;
            private readonly MailKind _down;
            private readonly IMailer _mailer;
            private readonly IMailer _other;
            public Desk(MicrosoftMailer ms, PartnerMailer partner)
            {
                _late = MailKind.Renewal;
                _down = MailKind.Outage;
                _mailer = ms;
                _other = partner;
            }

            public void Run(Customer customer)
            {
                _mailer.{|CSPN1001:Send|}(_late, customer);
                _mailer.Send(_down, customer);
                _other.Send(_late, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfFieldSetByTwoConstructors_IsReportedIfOneOfThemViolates() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly MailKind _about;
            private readonly MailKind _calm;
            public Desk() { _about = MailKind.Outage; _calm = MailKind.Outage; }
            public Desk(int late) { _about = MailKind.Renewal; _calm = MailKind.Maintenance; }
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                ms.{|CSPN1001:Send|}(_about, customer);
                ms.Send(_calm, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfFieldSetFromAnnotatedParameter_IsReported() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly string _text;
            private readonly string _calm;
            private readonly IMailer _ours;
            private readonly IMailer _theirs;
            public Desk([NotificationTopic(TopicKind.CspSubscription)] string text, [NotificationTopic(TopicKind.Operational)] string calm,
                [NotificationSender(SenderOrigin.Microsoft)] IMailer ours, [NotificationSender(SenderOrigin.Partner)] IMailer theirs)
            {
                _text = text;
                _calm = calm;
                _ours = ours ?? throw new ArgumentNullException(nameof(ours));
                _theirs = theirs;
            }

            public void Run(Customer customer)
            {
                _ours.{|CSPN1001:Send|}(_text, customer);
                _ours.Send(_calm, customer);
                _theirs.Send(_text, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfFieldInitialisedFromPrimaryConstructor_IsReported() => Analyzed.Code(
        """
        public class Desk(MicrosoftMailer ms, PartnerMailer partner, IMailer any)
        {
            private readonly IMailer _ours = ms;
            private IMailer Theirs { get; } = partner;
            private readonly IMailer _any = any;
            public void Run(Customer customer)
            {
                _ours.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                Theirs.Send(MailKind.Renewal, customer);
                _any.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfFieldSetFromUnknownParameter_IsClean() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly IMailer _mailer;
            private readonly MailKind _about;
            public Desk(IMailer mailer, MailKind about) { _mailer = mailer; _about = about; }
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                _mailer.Send(MailKind.Renewal, customer);
                ms.Send(_about, customer);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfReadonlyMemberOfAnotherObject_IsReported() => Job.Runs(
        "",
        "var bill = new Bill(); ms.{|CSPN1001:Send|}(bill.About, customer); ms.Send(new Alert().About, customer); ms.{|CSPN1001:Send|}(Kinds.Late, customer); ms.Send(Kinds.Down, customer);",
        """
        public class Bill { public readonly MailKind About = MailKind.Invoice; }
        public class Alert { public MailKind About { get; } = MailKind.Outage; }
        public static class Kinds { public static readonly MailKind Late = MailKind.Renewal; public static MailKind Down => MailKind.Outage; }
        """);

    [Fact]
    public Task Send_OfInheritedReadonlyField_IsReported() => Analyzed.Code(
        """
        public abstract class Base
        {
            protected readonly MailKind _late = MailKind.Renewal;
            protected IMailer Mailer { get; }
            protected Base(MicrosoftMailer ms) => Mailer = ms;
        }
        public class Desk(MicrosoftMailer ms) : Base(ms)
        {
            public void Run(Customer customer)
            {
                Mailer.{|CSPN1001:Send|}(_late, customer);
                Mailer.Send(MailKind.Outage, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfReadonlyCollection_IsReportedByItsElements() => Job.Runs(
        "private static readonly MailKind[] s_calm = [MailKind.Outage, MailKind.Maintenance]; private readonly List<MailKind> _all = [MailKind.Outage, MailKind.Renewal];",
        """
        foreach (var about in s_calm) ms.Send(about, customer);
        foreach (var about in _all) ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfConditionalReadonlyField_IsReportedOnItsPath() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly IMailer _mailer;
            private readonly IMailer _calm;
            public Desk(MicrosoftMailer ms, PartnerMailer partner, bool ours)
            {
                _mailer = ours ? ms : partner;
                _calm = ours ? partner : new PartnerMailer();
            }

            public void Run(Customer customer)
            {
                _mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                _calm.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfDeclaredReadonlyField_IsWhatTheDeclarationSays() => Job.Runs(
        "[NotificationTopic(TopicKind.ServiceIncident)] private readonly MailKind _incident = {|CSPN2001:MailKind.Renewal|}; [NotificationSender(SenderOrigin.Partner)] private readonly IMailer _theirs = {|CSPN2001:ms|};",
        "ms.Send(_incident, customer); _theirs.Send(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    /// <summary>What it was constructed with is in each copy of it, and in what stands for it once others may have written the place that holds it.</summary>
    [Theory]
    [InlineData("var mail = new Mail { Body = Renewal }; unseen.Look(mail); ms.{|CSPN1001:Send|}(mail, customer);")]
    [InlineData("var mail = new Mail { Body = Outage }; unseen.Look(mail); ms.Send(mail, customer);")]
    [InlineData("var note = Note with { Text = \"Hello\" }; ms.{|CSPN1001:Send|}(note, customer);")]
    [InlineData("var note = Note with { Kind = MailKind.Outage }; ms.Send(note, customer);")]
    [InlineData("var note = Plain; note.Text = \"Hello\"; ms.{|CSPN1001:Send|}(note, customer);")]
    [InlineData("var note = Plain; note.Kind = MailKind.Outage; ms.Send(note, customer);")]
    public Task StaticReadonly_KeepsItsParts_InCopies(string statements) => Analyzed.Code(
        $$"""
        public abstract class Unseen { public abstract void Look(object what); }
        public record Note(MailKind Kind) { public string Text { get; init; } }
        public struct PlainNote { public MailKind Kind; public string Text; }

        public class Job(MicrosoftMailer ms)
        {
            private static readonly Mail Renewal = new() { Kind = MailKind.Renewal };
            private static readonly Mail Outage = new() { Kind = MailKind.Outage };
            private static readonly Note Note = new(MailKind.Renewal);
            private static readonly PlainNote Plain = new() { Kind = MailKind.Renewal };

            public void Run(Customer customer, Unseen unseen)
            {
                {{statements}}
            }

            public object All => (Renewal, Outage, Note, Plain);
        }
        """);
}

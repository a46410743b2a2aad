namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A call writes what its body writes: fields of its object, members of its arguments; surely, or on some paths only.</summary>
public class FieldWriteTests
{
    private const string Fields =
        """
        private MailKind _about;
        private IMailer _mailer;
        private void SetLate() => _about = MailKind.Renewal;
        private void SetDown() => _about = MailKind.Outage;
        private void Set(MailKind about) => _about = about;
        private void MaybeLate(bool late) { if (late) _about = MailKind.Renewal; }
        private void ViaPartner() => _mailer = partner;
        private void Log() => Console.WriteLine(_about);
        private void SendIt() => ms.Send(_about);
        """;

    [Fact]
    public Task Send_OfFieldThatACallWrote_IsReported() => Job.Runs(
        Fields,
        "_about = MailKind.Outage; SetLate(); ms.{|CSPN1001:Send|}(_about, customer); SetDown(); ms.Send(_about, customer);");

    [Fact]
    public Task Send_OfFieldSetToTheArgument_IsJudgedByIt() => Job.Runs(
        Fields,
        "Set(MailKind.Renewal); ms.{|CSPN1001:Send|}(_about, customer); Set(MailKind.Outage); ms.Send(_about, customer); Set(kind); ms.Send(_about, customer);");

    [Fact]
    public Task Send_OfFieldThatACallMayHaveWritten_IsReported() => Job.Runs(
        Fields,
        """
        _about = MailKind.Outage;
        MaybeLate(flag);
        ms.{|CSPN1001:Send|}(_about, customer);
        _about = MailKind.Outage;
        MaybeLate(false);
        ms.Send(_about, customer);
        """);

    [Fact]
    public Task Send_OfFieldThatACallLeft_IsAsBefore() => Job.Runs(
        Fields,
        """
        _about = MailKind.Outage;
        Log();
        ms.Send(_about, customer);
        _about = MailKind.Renewal;
        Log();
        ViaPartner();
        ms.{|CSPN1001:Send|}(_about, customer);
        """);

    [Fact]
    public Task Send_OfFieldWrittenTwoCallsDown_IsReported() => Job.Runs(
        Fields + "private void Prepare() { Log(); Mark(); } private void Mark() { SetDown(); SetLate(); } private void Calm() { Mark(); SetDown(); }",
        "Prepare(); ms.{|CSPN1001:Send|}(_about, customer); Calm(); ms.Send(_about, customer);");

    [Fact]
    public Task Send_ByFieldThatACallReplaced_IsClean() => Job.Runs(
        Fields,
        "_mailer = ms; _mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer); ViaPartner(); _mailer.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Call_ThatSendsAField_IsReportedByWhatItHolds() => Job.Runs(
        Fields,
        """
        _about = MailKind.Renewal;
        {|CSPN1001:SendIt|}();
        _about = MailKind.Outage;
        SendIt();
        SetLate();
        {|CSPN1001:SendIt|}();
        """);

    [Fact]
    public Task Call_ThatSendsAPropertyOfItsObject_IsReportedByWhatItHolds() => Job.Runs(
        "",
        """
        var late = new Notice(ms) { About = MailKind.Renewal };
        var down = new Notice(ms) { About = MailKind.Outage };
        late.{|CSPN1001:Go|}();
        down.Go();
        down.About = MailKind.Invoice;
        down.{|CSPN1001:Go|}();
        """,
        "public class Notice(MicrosoftMailer ms) { public MailKind About { get; set; } public void Go() => ms.Send(About); }");

    [Fact]
    public Task Send_OfOtherObjectsField_IsItsOwn() => Job.Runs(
        Fields,
        """
        var second = new Job(ms, partner);
        _about = MailKind.Outage;
        second.SetLate();
        ms.Send(_about, customer);
        ms.{|CSPN1001:Send|}(second._about, customer);
        """);

    [Fact]
    public Task Send_OfMailThatACallFilled_IsReported() => Job.Runs(
        """
        private static void Fill(Mail mail, object to) { mail.Kind = MailKind.Renewal; mail.To = to; }
        private static void Calm(Mail mail) => mail.Kind = MailKind.Outage;
        """,
        """
        var mail = new Mail();
        Fill(mail, customer);
        ms.{|CSPN1001:Send|}(mail);
        Fill(mail, new PartnerContact());
        ms.Send(mail);
        mail.To = customer;
        Calm(mail);
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfOneOfTwoThatACallFilled_IsReportedForBoth() => Job.Runs(
        "private static void FillOne(Mail one, Mail two, bool first) { var chosen = first ? one : two; chosen.Kind = MailKind.Renewal; }",
        """
        var one = new Mail { Kind = MailKind.Outage };
        var two = new Mail { Kind = MailKind.Outage };
        var three = new Mail { Kind = MailKind.Outage };
        FillOne(one, two, flag);
        ms.{|CSPN1001:Send|}(one, customer);
        ms.{|CSPN1001:Send|}(two, customer);
        ms.Send(three, customer);
        """);

    [Fact]
    public Task Send_OfInnerMailThatACallFilled_IsReported() => Job.Runs(
        "private static void Fill(Envelope envelope, MailKind about) => envelope.Inner.Kind = about; private static void Replace(Envelope envelope) => envelope.Inner = new Mail { Kind = MailKind.Outage };",
        """
        var envelope = new Envelope();
        Fill(envelope, MailKind.Renewal);
        ms.{|CSPN1001:Send|}(envelope.Inner, customer);
        Replace(envelope);
        ms.Send(envelope.Inner, customer);
        """,
        "public class Envelope { public Mail Inner { get; set; } = new Mail(); }");

    [Fact]
    public Task Send_OfListThatACallFilled_IsReported() => Job.Runs(
        "private static void Add(List<MailKind> all, MailKind about) { all.Add(about); } private static void Empty(List<MailKind> all) => all.Clear();",
        """
        var all = new List<MailKind>();
        Add(all, MailKind.Outage);
        foreach (var about in all) ms.Send(about, customer);
        Add(all, MailKind.Renewal);
        foreach (var about in all) ms.{|CSPN1001:Send|}(about, customer);
        Empty(all);
        foreach (var about in all) ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfArgumentKeptInField_IsTheSameObject() => Job.Runs(
        "private Mail _kept; private void Keep(Mail mail) => _kept = mail; private void Spoil() => _kept.Kind = MailKind.Renewal;",
        """
        var mail = new Mail { Kind = MailKind.Outage };
        Keep(mail);
        ms.Send(_kept, customer);
        Spoil();
        ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task Send_OfStructThatACallFilled_IsAsBefore() => Job.Runs(
        "private static void Fill(Card card) => card.Kind = MailKind.Renewal; private static void FillRef(ref Card card) => card.Kind = MailKind.Renewal;",
        """
        var card = new Card { Kind = MailKind.Outage };
        Fill(card);
        ms.Send(card.Kind, customer);
        FillRef(ref card);
        ms.{|CSPN1001:Send|}(card.Kind, customer);
        """,
        "public struct Card { public MailKind Kind; }");
}

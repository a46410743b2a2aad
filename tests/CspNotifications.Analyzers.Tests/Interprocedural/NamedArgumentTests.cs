namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Arguments in another order than the parameters.</summary>
public class NamedArgumentTests
{
    private const string Notify = "private void Notify(MailKind logged, MailKind sent, object to = null) { Console.WriteLine(logged); ms.Send(sent, to); }";

    [Fact]
    public Task Call_WithNamesInAnotherOrder_KnowsWhichIsSent() => Job.Runs(
        Notify,
        """
        {|CSPN1001:Notify|}(sent: MailKind.Renewal, logged: MailKind.Outage);
        Notify(sent: MailKind.Outage, logged: MailKind.Renewal);
        Notify(to: customer, sent: MailKind.Outage, logged: MailKind.Invoice);
        Notify(to: new Employee(), sent: MailKind.Renewal, logged: MailKind.Outage);
        {|CSPN1002:Notify|}(to: customer, logged: MailKind.Renewal, sent: MailKind.Offer);
        """);

    [Fact]
    public Task Call_WithAssignmentInArguments_SeesTheirOrder() => Job.Runs(
        Notify,
        """
        var about = MailKind.Outage;
        {|CSPN1001:Notify|}(logged: about = MailKind.Renewal, sent: about);
        about = MailKind.Renewal;
        {|CSPN1001:Notify|}(sent: about, logged: about = MailKind.Outage);
        about = MailKind.Renewal;
        Notify(logged: about = MailKind.Outage, sent: about);
        """);

    [Fact]
    public Task Call_WithNamesThatSkipAnOption_IsReported() => Job.Runs(
        "private void Post(string text = \"\", MailKind about = MailKind.Outage, bool viaPartner = false) { if (viaPartner) partner.Send(about); else ms.Send(about); }",
        "{|CSPN1001:Post|}(about: MailKind.Renewal); Post(viaPartner: true, about: MailKind.Renewal); Post(text: \"a\"); Post(about: MailKind.Maintenance);");

    [Fact]
    public Task Construction_WithNames_KnowsWhichIsWhich() => Job.Runs(
        "private class Letter { public Letter(MailKind answered, MailKind about) { About = about; } public MailKind About { get; } }",
        """
        ms.{|CSPN1001:Send|}(new Letter(about: MailKind.Renewal, answered: MailKind.Outage).About, customer);
        ms.Send(new Letter(about: MailKind.Outage, answered: MailKind.Renewal).About, customer);
        """);

    [Fact]
    public Task Call_OfLocalFunctionWithNames_KnowsWhichIsWhich() => Job.Runs(
        "",
        """
        void Post(IMailer mailer, MailKind about, MailKind last) { mailer.Send(about); Console.WriteLine(last); }
        {|CSPN1001:Post|}(last: MailKind.Outage, about: MailKind.Renewal, mailer: ms);
        Post(last: MailKind.Renewal, about: MailKind.Outage, mailer: ms);
        Post(about: MailKind.Renewal, last: MailKind.Renewal, mailer: partner);
        """);

    [Fact]
    public Task Call_OfExtensionWithNames_KnowsWhichIsWhich() => Job.Runs(
        "",
        """
        Mails.{|CSPN1001:Via|}(mailer: ms, about: MailKind.Renewal);
        Mails.Via(mailer: partner, about: MailKind.Renewal);
        MailKind.Renewal.{|CSPN1001:Via|}(mailer: ms);
        MailKind.Outage.Via(mailer: ms);
        """,
        "public static class Mails { public static void Via(this MailKind about, IMailer mailer) => mailer.Send(about); }");
}

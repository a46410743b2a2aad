namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Extensions are methods with one more argument; on a mailer the call is a send itself.</summary>
public class ExtensionMethodTests
{
    private const string Mails =
        """
        public static class Mails
        {
            public static void Via(this MailKind about, IMailer mailer) => mailer.Send(about);
            public static void Post(this IMailer mailer, MailKind about) => mailer.Send(about);
            public static MailKind Soften(this MailKind about) => about is MailKind.Renewal or MailKind.Invoice ? MailKind.Outage : about;
            public static Mail About(this Mail mail, MailKind about) { mail.Kind = about; return mail; }
            public static Mail For(this Mail mail, object to) { mail.To = to; return mail; }
            public static bool IsPremium(this Customer one) => one.IsDirect;
            public static IEnumerable<Customer> Direct(this IEnumerable<Customer> all) => all.Where(one => one.IsDirect);
            public static void Set(this ref MailKind about, MailKind next) => about = next;
        }
        """;

    [Fact]
    public Task Call_OnTopic_IsReportedByItsMailer() => Job.Runs(
        "",
        """
        MailKind.Renewal.{|CSPN1001:Via|}(ms);
        MailKind.Renewal.Via(partner);
        MailKind.Outage.Via(ms);
        Mails.{|CSPN1001:Via|}(MailKind.Invoice, ms);
        (flag ? MailKind.Renewal : MailKind.Outage).{|CSPN1001:Via|}(ms);
        """,
        Mails);

    [Fact]
    public Task Call_OnMailer_IsReportedOnce() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Post|}(MailKind.Renewal);
        partner.Post(MailKind.Renewal);
        ms.Post(MailKind.Outage);
        IMailer mailer = ms;
        mailer.{|CSPN1001:Post|}(MailKind.Renewal);
        """,
        Mails);

    [Fact]
    public Task Send_OfResult_IsWhatTheBodyReturns() => Job.Runs(
        "",
        """
        ms.Send(MailKind.Renewal.Soften(), customer);
        ms.{|CSPN1003:Send|}(MailKind.Newsletter.Soften(), customer);
        var about = flag ? MailKind.Invoice : MailKind.Maintenance;
        ms.Send(about.Soften(), customer);
        """,
        Mails);

    [Fact]
    public Task Send_OfFluentMail_IsReportedByItsLastWrite() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new Mail().About(MailKind.Renewal).For(customer));
        ms.Send(new Mail().About(MailKind.Renewal).For(new PartnerContact()));
        ms.Send(new Mail().About(MailKind.Renewal).About(MailKind.Outage).For(customer));
        """,
        Mails);

    [Fact]
    public Task Send_ByBoolExtension_IsNarrowed() => Job.Runs(
        "",
        """
        if (customer.IsPremium()) { ms.Send(MailKind.Offer, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, other); }
        if (!other.IsPremium()) return;
        ms.Send(MailKind.Offer, other);
        """,
        Mails);

    [Fact]
    public Task Send_ToFilteredCustomers_IsClean() => Job.Runs(
        "",
        """
        foreach (var one in customers.Direct()) ms.Send(MailKind.Offer, one);
        foreach (var one in customers) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """,
        Mails);

    [Fact]
    public Task Send_AfterExtensionByReference_IsFollowed() => Job.Runs(
        "",
        """
        var about = MailKind.Outage;
        about.Set(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about, customer);
        about.Set(MailKind.Outage);
        ms.Send(about, customer);
        """,
        Mails);

    [Fact]
    public Task Call_UnderNullCondition_IsReported() => Job.Runs(
        "",
        "Mail mail = flag ? new Mail { Kind = MailKind.Renewal } : null; mail?.{|CSPN1001:Hand|}(ms); mail?.Hand(partner); mail?.About(MailKind.Outage).Hand(ms);",
        Mails + "public static class Hands { public static void Hand(this Mail mail, IMailer mailer) => mailer.Send(mail); }");

    /// <summary>An extension of a sender that is seen to send says itself what, and when.</summary>
    [Fact]
    public Task Call_OfExtensionThatGuardsItself_IsClean() => Job.Runs(
        "",
        "ms.Tell(MailKind.Renewal); ms.Tell(MailKind.Outage); ms.{|CSPN1001:TellAll|}(MailKind.Renewal); partner.TellAll(MailKind.Renewal);",
        """
        public static class Telling
        {
            public static void Tell(this IMailer mailer, MailKind about) { if (about != MailKind.Renewal) mailer.Send(about); }
            public static void TellAll(this IMailer mailer, MailKind about) => mailer.Send(about);
        }
        """);
}

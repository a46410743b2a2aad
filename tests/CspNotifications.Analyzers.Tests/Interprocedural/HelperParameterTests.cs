using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A helper that sends what it is given is judged at each call, by what that call gives.</summary>
public class HelperParameterTests
{
    [Fact]
    public Task Call_ThatPassesTheTopic_IsReported() => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about);",
        """
        {|CSPN1001:Notify|}(MailKind.Renewal);
        this.{|CSPN1001:Notify|}(MailKind.Invoice);
        Notify(MailKind.Outage);
        Notify(kind);
        """);

    [Fact]
    public Task Call_OfHelperThatSendsThroughPartner_IsClean() => Job.Runs(
        "private void Notify(MailKind about) => partner.Send(about);",
        "Notify(MailKind.Renewal); Notify(MailKind.Newsletter);");

    [Fact]
    public Task Call_ThatPassesRenewalOnOnePath_IsReported() => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about);",
        """
        {|CSPN1001:Notify|}(flag ? MailKind.Renewal : MailKind.Outage);
        Notify(flag ? MailKind.Maintenance : MailKind.Outage);
        """);

    [Fact]
    public Task Call_AfterTest_PassesWhatIsLeft() => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about);",
        """
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        if (about != MailKind.Renewal)
            Notify(about);
        else
            {|CSPN1001:Notify|}(about);
        if (kind == MailKind.Invoice)
            {|CSPN1001:Notify|}(kind);
        """);

    [Fact]
    public Task Call_ThatPassesTheMailer_IsReportedForMicrosoftOnly() => Job.Runs(
        "private static void Post(IMailer mailer, MailKind about) => mailer.Send(about);",
        """
        {|CSPN1001:Post|}(ms, MailKind.Renewal);
        Post(partner, MailKind.Renewal);
        Post(ms, MailKind.Outage);
        """);

    [Fact]
    public Task Call_WithMailerAndTopicSetTogether_KeepsThemTogether() => Job.Runs(
        "private static void Post(IMailer mailer, MailKind about) => mailer.Send(about);",
        """
        Post(flag ? ms : partner, flag ? MailKind.Outage : MailKind.Renewal);
        {|CSPN1001:Post|}(flag ? ms : partner, flag ? MailKind.Renewal : MailKind.Outage);
        IMailer mailer;
        MailKind about;
        if (flag2) { mailer = ms; about = MailKind.Outage; }
        else { mailer = partner; about = MailKind.Renewal; }
        Post(mailer, about);
        """);

    [Fact]
    public Task Call_ThatPassesTheRecipient_IsReportedForCspCustomerOnly() => Job.Runs(
        "private void Offer(object to) => ms.Send(MailKind.Offer, to);",
        """
        {|CSPN1002:Offer|}(customer);
        Offer(new PartnerContact());
        Offer(anybody);
        if (customer.IsDirect)
        {
            Offer(customer);
            {|CSPN1002:Offer|}(other);
        }
        """);

    [Fact]
    public Task Call_ThatPassesTopicAndCustomer_IsReportedByTheWorst() => Job.Runs(
        "private void Notify(MailKind about, Customer to) => ms.Send(about, to);",
        """
        {|CSPN1001:Notify|}(MailKind.Renewal, customer);
        {|CSPN1002:Notify|}(MailKind.Offer, customer);
        {|CSPN1003:Notify|}(MailKind.Newsletter, customer);
        Notify(MailKind.Outage, customer);
        {|CSPN1001:Notify|}(flag ? MailKind.Offer : MailKind.Renewal, customer);
        if (customer.IsDirect)
            Notify(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Send_ToUnknownRecipientParameter_IsReportedInsideOnly() => Job.Runs(
        """
        private void Remind(object to) => ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
        private void Greet(object to) => ms.{|CSPN1003:Send|}(MailKind.Newsletter, to);
        """,
        "Remind(customer); Remind(anybody); Greet(customer);");

    [Fact]
    public Task Send_ThatAlwaysViolates_IsReportedInsideOnly() => Job.Runs(
        "private void Remind() => ms.{|CSPN1001:Send|}(MailKind.Renewal);",
        "Remind(); Remind();");

    /// <summary>The parameter's type says that it is a CSP customer; a helper for direct customers says so on its parameter.</summary>
    [Fact]
    public Task Send_OfOfferToCustomerParameter_IsReportedInsideUnlessDeclared() => Job.Runs(
        """
        private void Offer(Customer to) => ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        private void OfferDirect([NotificationRecipient(RecipientKind.DirectCustomer)] Customer to) => ms.Send(MailKind.Offer, to);
        """,
        "Offer(customer); if (customer.IsDirect) OfferDirect(customer);");

    [Fact]
    public Task Send_OfKindThatTheHelperTested_IsReportedInsideOnly() => Job.Runs(
        "private void Remind(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "Remind(MailKind.Renewal); Remind(MailKind.Outage); Remind(kind);");

    [Fact]
    public Task Call_OfHelperThatRoutes_IsClean() => Job.Runs(
        """
        private void Route(MailKind about)
        {
            if (about is MailKind.Renewal or MailKind.Invoice) partner.Send(about);
            else ms.Send(about);
        }
        """,
        "Route(MailKind.Renewal); Route(MailKind.Outage); Route(kind); Route(flag ? MailKind.Invoice : MailKind.Maintenance);");

    [Fact]
    public Task Call_OfHelperThatRoutesOnlySome_IsReportedForTheOthers() => Job.Runs(
        """
        private void Route(MailKind about)
        {
            if (about == MailKind.Renewal) return;
            ms.Send(about);
        }
        """,
        "Route(MailKind.Renewal); {|CSPN1001:Route|}(MailKind.Invoice); Route(MailKind.Outage);");

    [Fact]
    public Task Call_WithFlagThatDecidesWhetherItSends_IsReportedWhereItMaySend() => Job.Runs(
        "private void Notify(MailKind about, bool really) { if (really) ms.Send(about); }",
        """
        {|CSPN1001:Notify|}(MailKind.Renewal, flag);
        {|CSPN1001:Notify|}(MailKind.Renewal, true);
        Notify(MailKind.Renewal, false);
        Notify(MailKind.Outage, true);
        """);

    [Fact]
    public Task Call_OfHelperThatReplacesItsParameter_IsJudgedByWhatItSends() => Job.Runs(
        """
        private void Soften(MailKind about) { about = MailKind.Outage; ms.Send(about); }
        private void Harden(MailKind about) { about = MailKind.Renewal; ms.{|CSPN1001:Send|}(about); }
        """,
        "Soften(MailKind.Renewal); Harden(MailKind.Outage);");

    [Fact]
    public Task Call_WithOtherParameterAboutRenewal_IsClean() => Job.Runs(
        "private void Notify(MailKind logged, MailKind sent) { Console.WriteLine(logged); ms.Send(sent); }",
        "Notify(MailKind.Renewal, MailKind.Outage); {|CSPN1001:Notify|}(MailKind.Outage, MailKind.Renewal);");

    [Fact]
    public Task Call_ThatPassesAMail_IsReportedByWhatItHoldsThen() => Job.Runs(
        "private void Post(Mail mail) => ms.Send(mail);",
        """
        {|CSPN1001:Post|}(new Mail { Kind = MailKind.Renewal, To = customer });
        Post(new Mail { Kind = MailKind.Renewal, To = new PartnerContact() });
        var mail = new Mail { Kind = MailKind.Outage, To = customer };
        Post(mail);
        mail.Kind = MailKind.Invoice;
        {|CSPN1001:Post|}(mail);
        """);

    [Fact]
    public Task Call_OfHelperThatBuildsTheMail_IsReported() => Job.Runs(
        """
        private void Post(MailKind about, object to)
        {
            var mail = new Mail { Kind = about };
            mail.To = to;
            ms.Send(mail);
        }
        """,
        """
        {|CSPN1001:Post|}(MailKind.Renewal, customer);
        Post(MailKind.Renewal, new Employee());
        {|CSPN1002:Post|}(MailKind.Offer, customer);
        Post(MailKind.Outage, customer);
        """);

    [Fact]
    public Task Call_OfHelperThatSendsTwice_IsReportedOnce() => Job.Runs(
        "private void Twice(MailKind about) { ms.Send(about); partner.Send(about); ms.Send(about, null); }",
        "{|CSPN1001:Twice|}(MailKind.Renewal); Twice(MailKind.Outage);");

    [Fact]
    public Task Call_OnOtherObject_IsReported() => Analyzed.Code(
        """
        public class Notifier(MicrosoftMailer ms) { public void Notify(MailKind about, object to) => ms.Send(about, to); }
        public class Desk(Notifier notifier)
        {
            public void Run(Customer customer)
            {
                notifier.{|CSPN1001:Notify|}(MailKind.Renewal, customer);
                notifier?.{|CSPN1001:Notify|}(MailKind.Invoice, customer);
                notifier.Notify(MailKind.Renewal, new Employee());
                notifier.Notify(MailKind.Outage, customer);
            }
        }
        """);

    [Fact]
    public Task Call_OfHelperWithContract_IsJudgedByTheContract() => Job.Runs(
        """
        private void Report([NotificationTopic(TopicKind.ServiceIncident)] object what) => ms.Send(what);
        private void Dun([NotificationTopic(TopicKind.CspSubscription)] object what) => ms.{|CSPN1001:Send|}(what);
        """,
        "Report(MailKind.Outage); Report(anybody); Dun(MailKind.Renewal); Dun(anybody);");
}

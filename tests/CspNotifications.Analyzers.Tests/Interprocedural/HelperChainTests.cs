using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Helpers that hand on: reported once, at the call that passes what decides. The calls below it are clean.</summary>
public class HelperChainTests
{
    [Fact]
    public Task Call_TwoDeep_IsReportedAtTheOutermost() => Job.Runs(
        """
        private void Outer(MailKind about) => Inner(about);
        private void Inner(MailKind about) => ms.Send(about);
        """,
        "{|CSPN1001:Outer|}(MailKind.Renewal); Outer(MailKind.Outage); {|CSPN1001:Inner|}(MailKind.Invoice);");

    [Fact]
    public Task Call_ThreeDeep_IsReportedAtTheOutermost() => Job.Runs(
        """
        private void First(MailKind about, Customer to) => Second(to, about);
        private void Second(Customer to, MailKind about) { Console.WriteLine(to.Name); Third(about, to); }
        private void Third(MailKind about, object to) => ms.Send(about, to);
        """,
        """
        {|CSPN1001:First|}(MailKind.Renewal, customer);
        {|CSPN1002:First|}(MailKind.Offer, customer);
        First(MailKind.Outage, customer);
        if (customer.IsDirect)
            First(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Call_FiveDeep_IsReportedAtTheOutermost() => Job.Runs(
        """
        private void A(MailKind about) => B(about);
        private void B(MailKind about) => C(about);
        private void C(MailKind about) => D(about);
        private void D(MailKind about) => E(about);
        private void E(MailKind about) => ms.Send(about);
        """,
        "{|CSPN1001:A|}(MailKind.Renewal); A(MailKind.Outage); {|CSPN1001:C|}(MailKind.Invoice);");

    [Fact]
    public Task Call_FiveDeepToThePartner_IsClean() => Job.Runs(
        """
        private void A(MailKind about) => B(about);
        private void B(MailKind about) => C(about);
        private void C(MailKind about) => D(about);
        private void D(MailKind about) => E(about);
        private void E(MailKind about) => partner.Send(about);
        """,
        "A(MailKind.Renewal);");

    [Fact]
    public Task Call_DecidedInTheMiddle_IsReportedThere() => Job.Runs(
        """
        private void Outer() => {|CSPN1001:Middle|}(MailKind.Renewal);
        private void Middle(MailKind about) => Inner(about);
        private void Inner(MailKind about) => ms.Send(about);
        """,
        "Outer(); Middle(MailKind.Outage);");

    [Fact]
    public Task Call_WithMailerFromTheMiddle_IsReportedWhereTheTopicIsPassed() => Job.Runs(
        """
        private static void Post(IMailer mailer, MailKind about) => mailer.Send(about);
        private void ByMicrosoft(MailKind about) => Post(ms, about);
        private void ByPartner(MailKind about) => Post(partner, about);
        """,
        "{|CSPN1001:ByMicrosoft|}(MailKind.Renewal); ByMicrosoft(MailKind.Outage); ByPartner(MailKind.Renewal);");

    [Fact]
    public Task Call_WithTopicFromTheMiddle_IsReportedWhereTheMailerIsPassed() => Job.Runs(
        """
        private static void Post(IMailer mailer, MailKind about) => mailer.Send(about);
        private static void Remind(IMailer mailer) => Post(mailer, MailKind.Renewal);
        private static void Alert(IMailer mailer) => Post(mailer, MailKind.Outage);
        """,
        "{|CSPN1001:Remind|}(ms); Remind(partner); Alert(ms);");

    [Fact]
    public Task Call_WithRecipientFromTheOutermost_IsReportedThere() => Job.Runs(
        """
        private void Offer(object to) => Notify(MailKind.Offer, to);
        private void Notify(MailKind about, object to) => ms.Send(about, to);
        """,
        "{|CSPN1002:Offer|}(customer); Offer(new PartnerContact()); if (Guards.HasContract(customer)) Offer(customer);");

    [Fact]
    public Task Call_OfChainThatNarrows_IsClean() => Job.Runs(
        """
        private void Outer(MailKind about) { if (about is not (MailKind.Renewal or MailKind.Invoice)) Inner(about); }
        private void Inner(MailKind about) => ms.Send(about);
        """,
        "Outer(MailKind.Renewal); Outer(flag ? MailKind.Invoice : MailKind.Outage); Outer(kind);");

    [Fact]
    public Task Call_OfChainThatReplaces_IsJudgedByWhatIsSent() => Job.Runs(
        """
        private void Soft(MailKind about) => Inner(about == MailKind.Renewal ? MailKind.Outage : about);
        private void Inner(MailKind about) => ms.Send(about);
        """,
        "Soft(MailKind.Renewal); Soft(MailKind.Outage); {|CSPN1001:Soft|}(MailKind.Invoice);");

    [Fact]
    public Task Call_OfMiddleByTwo_IsReportedAtEach() => Job.With(
        """
        public void First() => {|CSPN1001:Middle|}(MailKind.Renewal);
        public void Second() => Middle(MailKind.Outage);
        public void Third() => {|CSPN1001:Middle|}(MailKind.Invoice);
        private void Middle(MailKind about) => Inner(about);
        private void Inner(MailKind about) => ms.Send(about);
        """);

    [Fact]
    public Task Call_OfChainThatForks_IsReportedOnce() => Job.Runs(
        """
        private void Fork(MailKind about, bool left) { if (left) Left(about); else Right(about); }
        private void Left(MailKind about) => ms.Send(about);
        private void Right(MailKind about) => partner.Send(about);
        """,
        "{|CSPN1001:Fork|}(MailKind.Renewal, flag); {|CSPN1001:Fork|}(MailKind.Renewal, true); Fork(MailKind.Renewal, false); Fork(MailKind.Outage, flag);");

    [Fact]
    public Task Call_OfChainThroughClasses_IsReportedAtTheOutermost() => Analyzed.Code(
        """
        public static class Post { public static void Deliver(IMailer mailer, object what, object to) => mailer.Send(what, to); }
        public class Outbox(MicrosoftMailer ms) { public void Put(Mail mail, Customer to) => Post.Deliver(ms, mail, to); }
        public class Notifier(Outbox outbox) { public void Notify(MailKind about, Customer to) => outbox.Put(new Mail { Kind = about }, to); }
        public class Renewals(Notifier notifier)
        {
            public void Run(Customer customer)
            {
                notifier.{|CSPN1001:Notify|}(MailKind.Renewal, customer);
                notifier.Notify(MailKind.Outage, customer);
            }
        }
        """);

    [Fact]
    public Task Call_OfChainThatAlwaysViolates_IsReportedAtTheSendOnly() => Job.Runs(
        """
        private void Outer() => Inner();
        private void Inner() => ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """,
        "Outer(); Inner();");

    [Fact]
    public Task Call_InLoopAndTry_IsReportedAtTheOutermost() => Job.Runs(
        """
        private void All(IEnumerable<Customer> all, MailKind about) { foreach (var each in all) Retry(about, each); }
        private void Retry(MailKind about, Customer to)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                try { ms.Send(about, to); return; }
                catch (TimeoutException) { Console.WriteLine(attempt); }
            }
        }
        """,
        "{|CSPN1001:All|}(customers, MailKind.Renewal); All(customers, MailKind.Outage);");
}

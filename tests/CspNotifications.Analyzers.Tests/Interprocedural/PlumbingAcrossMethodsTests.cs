using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A sender's calls on itself are silent inside; a topic stated in one counts at the callers of that member from outside.</summary>
public class PlumbingAcrossMethodsTests
{
    private const string Mailer =
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void Send(object to, MailKind about) { }
            public void SendRenewal(object to) => Send(to, MailKind.Renewal);
            public void SendOutage(object to) { this.Send(to, MailKind.Outage); }
            public void SendInvoice(object to) => SendBill(to, true);
            private void SendBill(object to, bool late) => Send(to, late ? MailKind.Invoice : MailKind.Outage);
            public void Remind(object to, bool late) { if (late) SendRenewal(to); else SendOutage(to); }
            public void SendOffer(object to) => Send(to, MailKind.Offer);
            public void Start() { }
        }

        """;

    private static Task Uses(string statements, string types = Mailer) => Analyzed.Code(
        types + "public class Desk { public void Run(Mailer mailer, Customer customer, bool flag) { " + statements + " } }");

    [Fact]
    public Task Call_OfMemberThatStatesARenewal_IsReported() => Uses(
        "mailer.{|CSPN1001:SendRenewal|}(customer); mailer.SendRenewal(new PartnerContact()); mailer.SendOutage(customer); mailer.Start();");

    [Fact]
    public Task Call_OfMemberTwoDeep_IsReported() => Uses(
        "mailer.{|CSPN1001:SendInvoice|}(customer); mailer.SendInvoice(new Employee()); mailer.{|CSPN1001:Remind|}(customer, flag); mailer.{|CSPN1001:Remind|}(customer, true); mailer.Remind(customer, false);");

    [Fact]
    public Task Call_OfMemberThatStatesAnOffer_IsReportedByTheRecipient() => Uses(
        "mailer.{|CSPN1002:SendOffer|}(customer); mailer.SendOffer(\"somebody\"); if (customer.IsDirect) mailer.SendOffer(customer);");

    [Fact]
    public Task Call_OfPartnersMember_IsClean() => Uses(
        "mailer.SendRenewal(customer); mailer.SendInvoice(customer); mailer.Remind(customer, flag); new MicrosoftMailer().{|CSPN1001:Send|}(MailKind.Renewal, customer);",
        Mailer.Replace("SenderOrigin.Microsoft", "SenderOrigin.Partner"));

    [Fact]
    public Task Call_ByHelperOutside_IsReportedWhereItStands() => Analyzed.Code(Mailer +
        """
        public class Desk(Mailer mailer)
        {
            private void Remind(Customer to) => mailer.{|CSPN1001:SendRenewal|}(to);
            private void Alert(Customer to) => mailer.SendOutage(to);
            private void Offer(object to) => mailer.SendOffer(to);
            public void Run(Customer customer) { Remind(customer); Alert(customer); {|CSPN1002:Offer|}(customer); Offer(new Employee()); }
        }
        """);

    [Fact]
    public Task Call_OfOverloadThatForwards_IsReportedOnce() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void Send(MailKind about) => Send(about, null);
            public void Send(MailKind about, object to) { }
            public void Send() => Send(MailKind.Renewal);
            public void Ping() => Send(MailKind.Outage);
        }
        public class Desk { public void Run(Mailer mailer) { mailer.{|CSPN1001:Send|}(MailKind.Renewal); mailer.Send(MailKind.Outage); mailer.{|CSPN1001:Send|}(); mailer.Ping(); } }
        """);

    [Fact]
    public Task Call_OfStaticSendersMember_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public static class Outbox
        {
            public static void Send(MailKind about, object to) { }
            public static void SendRenewal(object to) => Send(MailKind.Renewal, to);
            public static void SendOutage(object to) => Send(MailKind.Outage, to);
        }
        public class Desk { public void Run(Customer customer) { Outbox.{|CSPN1001:SendRenewal|}(customer); Outbox.SendOutage(customer); Outbox.SendRenewal(new Employee()); } }
        """);

    [Fact]
    public Task Call_OfDerivedSendersMember_IsReported() => Analyzed.Code(
        """
        public class Special : MicrosoftMailer { public void SendRenewal(object to) => base.Send(MailKind.Renewal, to); public void SendOutage(object to) => Send(MailKind.Outage, to); }
        public class Desk { public void Run(Special special, Customer customer) { special.{|CSPN1001:SendRenewal|}(customer); special.SendOutage(customer); special.SendRenewal(new PartnerContact()); } }
        """);

    [Fact]
    public Task Call_OfMemberThatSendsByAnother_IsReportedInside() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)]
        public class Theirs(MicrosoftMailer ms)
        {
            public void SendRenewal(object to) => ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
            public void SendOutage(object to) => ms.Send(MailKind.Outage, to);
        }
        public class Desk { public void Run(Theirs theirs, Customer customer) { theirs.SendRenewal(customer); theirs.SendOutage(customer); } }
        """);

    [Fact]
    public Task Call_OfPartnersMemberThatHandsOnToMicrosoft_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)]
        public class Theirs(MicrosoftMailer ms) { public void Send(MailKind about) => ms.Send(about); }
        public class Desk { public void Run(Theirs theirs) { theirs.{|CSPN1001:Send|}(MailKind.Renewal); theirs.Send(MailKind.Outage); } }
        """);

    [Fact]
    public Task Call_OfMicrosoftMemberThatHandsOn_IsReportedOnce() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Ours(MicrosoftMailer ms) { public void Send(MailKind about) => ms.Send(about); }
        public class Desk { public void Run(Ours ours) { ours.{|CSPN1001:Send|}(MailKind.Renewal); ours.Send(MailKind.Outage); } }
        """);

    [Fact]
    public Task Call_OfMemberThatStatesTheTopicInALambda_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void Send(MailKind about, object to) { }
            public void SendAll(List<Customer> all) => all.ForEach(one => Send(MailKind.Renewal, one));
            public void AlertAll(List<Customer> all) { foreach (var one in all) Send(MailKind.Outage, one); }
        }
        public class Desk { public void Run(Mailer mailer, List<Customer> all) { mailer.{|CSPN1001:SendAll|}(all); mailer.AlertAll(all); } }
        """);

    [Fact]
    public Task Call_OfDeclaredContract_IsJudgedByIt() => Analyzed.Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(string text, object to); }
        public class Service(ISmtp smtp)
        {
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public void SendRenewal(object to) => smtp.Deliver("renew", to);
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.ServiceIncident)] public void SendOutage(object to) => smtp.Deliver("down", to);
        }
        public class Desk { public void Run(Service service, Customer customer) { service.{|CSPN1001:SendRenewal|}(customer); service.SendRenewal(new Employee()); service.SendOutage(customer); } }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>More combinations than are kept apart: a violation is never lost, and what is irrelevant does not part what belongs together.</summary>
public class ManyPathsTests
{
    [Fact]
    public Task ForbiddenCombination_AmongSixteen_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, bool a, bool b, bool c, bool d)
            {
                IMailer mailer = partner; var k = MailKind.Outage; object to = new PartnerContact(); var extra = MailKind.Maintenance;
                if (a) mailer = ms;
                if (b) k = MailKind.Renewal;
                if (c) to = customer;
                if (d) extra = MailKind.Outage;
                mailer.{|CSPN1001:Send|}(k, to);
            }
        }
        """);

    [Fact]
    public Task ForbiddenCombination_OfFiveSwitches_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, int a, int b, int c)
            {
                var mailer = a switch { 0 => ms, 1 => partner, _ => (IMailer)partner };
                var k = b switch { 0 => MailKind.Outage, 1 => MailKind.Maintenance, 2 => MailKind.Newsletter, 3 => MailKind.Offer, _ => MailKind.Invoice };
                object to = c switch { 0 => new Employee(), 1 => new PartnerContact(), _ => customer };
                mailer.{|CSPN1001:Send|}(k, to);
            }
        }
        """);

    [Fact]
    public Task ForbiddenOnlyWhenAllFiveFlagsAreSet_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, bool a, bool b, bool c, bool d, bool e)
            {
                var k1 = MailKind.Outage;
                var k2 = MailKind.Outage; var k3 = MailKind.Outage; var k4 = MailKind.Outage; var k5 = MailKind.Outage;
                if (a) k1 = MailKind.Renewal;
                if (b) k2 = k1;
                if (c) k3 = k2;
                if (d) k4 = k3;
                if (e) k5 = k4;
                ms.{|CSPN1001:Send|}(k5, customer);
            }
        }
        """);

    [Fact]
    public Task TenKinds_OneForbidden_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, int a)
            {
                var k = MailKind.Outage;
                for (var i = 0; i < a; i++)
                {
                    switch (i)
                    {
                        case 0: k = MailKind.Outage; break;
                        case 1: k = MailKind.Maintenance; break;
                        case 2: k = MailKind.None; break;
                        case 9: k = MailKind.Renewal; break;
                        default: k = MailKind.Outage; break;
                    }
                }

                ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task IrrelevantTexts_DoNotPartSenderAndKind_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, bool a, bool b, bool c, bool d, bool e)
            {
                IMailer mailer = ms; var k = MailKind.Outage; var text = "";
                if (e) { mailer = partner; k = MailKind.Renewal; }
                if (a) text += "a";
                if (b) text += "b";
                if (c) text += "c";
                if (d) text += "d";
                mailer.Send(k, text);
            }
        }
        """);

    [Fact]
    public Task IrrelevantKinds_DoNotPartSenderAndKind_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, bool a, bool b, bool c, bool d, bool e)
            {
                IMailer mailer = ms; var k = MailKind.Outage;
                var k1 = MailKind.Outage; var k2 = MailKind.Outage; var k3 = MailKind.Outage; var k4 = MailKind.Outage;
                if (e) { mailer = partner; k = MailKind.Renewal; }
                if (a) k1 = MailKind.Maintenance;
                if (b) k2 = MailKind.Maintenance;
                if (c) k3 = MailKind.Maintenance;
                if (d) k4 = MailKind.Maintenance;
                mailer.Send(k, customer);
                ms.Send(k1, customer); ms.Send(k2, customer); ms.Send(k3, customer); ms.Send(k4, customer);
            }
        }
        """);

    [Fact]
    public Task IrrelevantKinds_DoNotPartGuardAndItsBool_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, bool a, bool b, bool c, bool d)
            {
                var may = false;
                var k1 = MailKind.Outage; var k2 = MailKind.Outage; var k3 = MailKind.Outage; var k4 = MailKind.Outage;
                if (customer.IsDirect) may = true;
                if (a) k1 = MailKind.Maintenance;
                if (b) k2 = MailKind.Maintenance;
                if (c) k3 = MailKind.Maintenance;
                if (d) k4 = MailKind.Maintenance;
                ms.Send(k1, customer); ms.Send(k2, customer); ms.Send(k3, customer); ms.Send(k4, customer);
                if (may) ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task ManyGuardedCustomers_StayGuarded_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer a, Customer b, Customer c, Customer d, Customer e)
            {
                if (a.IsDirect) ms.Send(MailKind.Offer, a);
                if (b.IsDirect) ms.Send(MailKind.Offer, b);
                if (c.IsDirect) ms.Send(MailKind.Offer, c);
                if (d.IsDirect) ms.Send(MailKind.Offer, d);
                if (e.IsDirect) ms.Send(MailKind.Offer, e); else ms.{|CSPN1002:Send|}(MailKind.Offer, e);
            }
        }
        """);
}

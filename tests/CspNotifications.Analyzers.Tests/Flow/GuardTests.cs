using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Guards of every kind, asked in every way, narrow the object that was asked and no other.</summary>
public class GuardTests
{
    [Fact]
    public Task Property_IsClean() => Analyzed.Body("if (customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Property_Negated_IsReported() => Analyzed.Body("if (!customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Property_Else_IsReported() => Analyzed.Body("if (customer.IsDirect) { } else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Property_DoesNotAllowSubscriptions_IsReported() =>
        Analyzed.Body("if (customer.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Property_EndsWithItsBranch_IsReported() => Analyzed.Body(
        """
        if (customer.IsDirect) { flag = true; }
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task WhenFalse_Failed_IsClean() => Analyzed.Body("if (!customer.IsCspOnly) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task WhenFalse_Held_IsReported() => Analyzed.Body("if (customer.IsCspOnly) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task WhenFalse_EqualToFalse_IsClean() => Analyzed.Body("if (customer.IsCspOnly == false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task StaticMethod_IsClean() => Analyzed.Body("if (Guards.HasContract(customer)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task StaticMethod_Negated_IsReported() =>
        Analyzed.Body("if (!Guards.HasContract(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task StaticMethod_OfAnother_IsReported() =>
        Analyzed.Body("if (Guards.HasContract(other)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Extension_IsClean() => Analyzed.Body("if (customer.IsDirectToo()) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Extension_OfAnother_IsReported() => Analyzed.Body("if (other.IsDirectToo()) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Extension_CalledAsStatic_IsClean() => Analyzed.Body("if (Guards.IsDirectToo(customer)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task MethodOfAService_NarrowsItsArgument_IsClean() => Analyzed.Code(
        """
        public abstract class Directory
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public abstract bool Knows(Customer customer);
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Directory directory, Customer customer)
            {
                if (directory.Knows(customer)) ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task MethodOfAService_OfAnother_IsReported() => Analyzed.Code(
        """
        public abstract class Directory
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public abstract bool Knows(Customer customer);
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Directory directory, Customer customer, Customer other)
            {
                if (directory.Knows(other)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Field_IsClean() => Analyzed.Code(
        """
        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Account
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public bool Direct;
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Account account)
            {
                if (account.Direct) ms.Send(MailKind.Offer, account);
                else ms.{|CSPN1002:Send|}(MailKind.Offer, account);
            }
        }
        """);

    [Fact]
    public Task Topic_Held_IsClean() => Analyzed.Body(
        """
        object what = flag ? new OutageNotice("mail") : new RenewalNotice("E5");
        if (Guards.IsIncident(what)) ms.Send(what, customer);
        """);

    [Fact]
    public Task Topic_Failed_IsReported() => Analyzed.Body(
        """
        object what = flag ? new OutageNotice("mail") : new RenewalNotice("E5");
        if (!Guards.IsIncident(what)) ms.{|CSPN1001:Send|}(what, customer);
        """);

    [Fact]
    public Task Topic_OfAnEnum_Held_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (Guards.IsIncident(k)) ms.Send(k, customer);
        """);

    [Fact]
    public Task Topic_OfAnEnum_Failed_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (!Guards.IsIncident(k)) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Topic_OfAnUnknownEnum_Failed_IsClean() => Analyzed.Body("if (!Guards.IsIncident(kind)) ms.Send(kind, customer);");

    [Fact]
    public Task Origin_Held_IsClean() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        if (Guards.IsPartner(mailer)) mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Origin_Failed_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        if (!Guards.IsPartner(mailer)) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Origin_OfUnknown_Failed_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                if (!Guards.IsPartner(mailer)) mailer.Send(MailKind.Renewal, customer);
            }
        }
        """);

    /// <summary>What a guard said before it was set to something else counts no more.</summary>
    [Fact]
    public Task Send_AfterTheGuardWasSet_IsJudgedByThat() => Analyzed.Body(
        """
        if (!customer.IsDirect || !other.IsDirect) return;
        ms.Send(MailKind.Offer, customer);
        customer.IsDirect = true;
        ms.Send(MailKind.Offer, customer);
        customer.IsDirect = false;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        other.IsDirect = flag;
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        if (other.IsDirect) ms.Send(MailKind.Offer, other);
        """);
}

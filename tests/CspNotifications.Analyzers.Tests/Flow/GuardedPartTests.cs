using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Guards on what a message is sent to or made of.</summary>
public class GuardedPartTests
{
    [Fact]
    public Task MailTo_GuardedBefore_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        ms.Send(new Mail { Kind = MailKind.Offer, To = customer });
        """);

    [Fact]
    public Task MailTo_GuardedAfterItWasPutIn_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (customer.IsDirect) ms.Send(mail);
        """);

    [Fact]
    public Task MailTo_AnotherGuarded_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (other.IsDirect) ms.{|CSPN1002:Send|}(mail);
        """);

    [Fact]
    public Task MailTo_OverwrittenAfterGuard_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (!customer.IsDirect) return;
        mail.To = other;
        ms.{|CSPN1002:Send|}(mail);
        """);

    [Fact]
    public Task MailTo_VariableOverwrittenAfterGuard_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (!customer.IsDirect) return;
        customer = other;
        ms.Send(mail);
        """);

    [Fact]
    public Task MailTo_AskedByPattern_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (mail is { To: Customer { IsDirect: true } }) ms.Send(mail);
        """);

    [Fact]
    public Task MailTo_AskedThroughACast_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (((Customer)mail.To).IsDirect) ms.Send(mail);
        """);

    [Fact]
    public Task MessageTo_Asked_IsClean() => Analyzed.Body(
        """
        var message = new Message(MailKind.Offer, customer);
        if (message.To.IsDirect) ms.Send(message);
        """);

    [Fact]
    public Task MessageTo_ReplacedByWith_IsReported() => Analyzed.Body(
        """
        var message = new Message(MailKind.Offer, customer);
        if (!message.To.IsDirect) return;
        message = message with { To = other };
        ms.{|CSPN1002:Send|}(message);
        """);

    [Fact]
    public Task MessageKind_ReplacedByWith_KeepsTheGuard_IsClean() => Analyzed.Body(
        """
        var message = new Message(MailKind.Renewal, customer);
        if (!message.To.IsDirect) return;
        message = message with { Kind = MailKind.Offer };
        ms.Send(message);
        """);

    [Fact]
    public Task MessageParameter_KindAndGuard_ReportsOnlyTheRenewal() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Message message)
            {
                switch (message)
                {
                    case { Kind: MailKind.Invoice }: partner.Send(message); break;
                    case { Kind: MailKind.Offer, To.IsDirect: true }: ms.Send(message); break;
                    case { Kind: MailKind.Renewal }: ms.{|CSPN1001:Send|}(message); break;
                    default: ms.Send(message); break;
                }
            }
        }
        """);

    [Fact]
    public Task Await_BetweenGuardAndSend_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public async Task Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) return;
                await Task.Delay(1);
                ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task CaseVarWhen_IsClean() => Analyzed.Body("switch (customer) { case var c when c.IsDirect: ms.Send(MailKind.Offer, customer); break; }");

    [Fact]
    public Task TwoGuards_RecipientAndTopic_IsClean() => Analyzed.Body(
        """
        object what = flag ? new OutageNotice("mail") : new RenewalNotice("E5");
        if (customer.IsDirect && Guards.IsIncident(what)) ms.Send(what, customer);
        """);

    [Fact]
    public Task TwoGuards_OnlyTheRecipient_IsReported() => Analyzed.Body(
        """
        object what = flag ? new OutageNotice("mail") : new RenewalNotice("E5");
        if (customer.IsDirect || Guards.IsIncident(what)) ms.{|CSPN1001:Send|}(what, customer);
        """);
}

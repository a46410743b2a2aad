namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Helpers that map one thing to another by a switch: each argument has its own result.</summary>
public class SwitchReturnTests
{
    [Fact]
    public Task Send_ByMailerForTheKind_StaysWithIt() => Job.Runs(
        "private IMailer For(MailKind about) => about switch { MailKind.Renewal or MailKind.Invoice => partner, MailKind.Offer or MailKind.Newsletter => partner, _ => ms };",
        """
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        For(about).Send(about, customer);
        For(kind).Send(kind, customer);
        For(MailKind.Newsletter).Send(MailKind.Newsletter, customer);
        For(MailKind.Outage).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfKindMapped_IsJudgedByTheResult() => Job.Runs(
        "private static MailKind Soften(MailKind about) => about switch { MailKind.Renewal => MailKind.Outage, MailKind.Invoice => MailKind.Maintenance, _ => about };",
        """
        ms.Send(Soften(MailKind.Renewal), customer);
        ms.Send(Soften(MailKind.Invoice), customer);
        ms.{|CSPN1003:Send|}(Soften(MailKind.Newsletter), customer);
        ms.Send(Soften(kind), customer);
        """);

    [Fact]
    public Task Send_OfKindByStatement_IsJudgedByTheArgument() => Job.Runs(
        """
        private static MailKind Of(string text)
        {
            switch (text)
            {
                case "renewal": return MailKind.Renewal;
                case "invoice":
                case "bill": return MailKind.Invoice;
                case null: throw new ArgumentNullException(nameof(text));
                default: return MailKind.Outage;
            }
        }
        """,
        """
        ms.{|CSPN1001:Send|}(Of("bill"), customer);
        ms.Send(Of("down"), customer);
        ms.{|CSPN1001:Send|}(Of(customer.Name), customer);
        """);

    [Fact]
    public Task Send_OfKindByType_IsJudgedByTheArgument() => Job.Runs(
        "private static MailKind Of(object what) => what switch { RenewalNotice => MailKind.Renewal, OutageNotice { Service: not \"\" } => MailKind.Outage, _ => MailKind.None };",
        """
        ms.{|CSPN1001:Send|}(Of(new RenewalNotice("E5")), customer);
        ms.Send(Of(new OutageNotice("mail")), customer);
        ms.{|CSPN1001:Send|}(Of(anybody), customer);
        """);

    [Fact]
    public Task Send_BySwitchThatSaysYes_IsNarrowed() => Job.Runs(
        "private static bool IsFree(MailKind about) => about switch { MailKind.Renewal or MailKind.Invoice => false, _ => true };",
        """
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        if (IsFree(about)) ms.Send(about, customer);
        else ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_BySwitchOnKindAndCustomer_StaysWithThem() => Job.Runs(
        """
        private IMailer For(MailKind about, Customer to) => (about, to.IsDirect) switch
        {
            (MailKind.Offer, true) => ms,
            (MailKind.Outage, _) => ms,
            _ => partner,
        };
        """,
        """
        For(MailKind.Offer, customer).Send(MailKind.Offer, customer);
        For(MailKind.Outage, customer).Send(MailKind.Outage, customer);
        For(MailKind.Renewal, customer).Send(MailKind.Renewal, customer);
        For(MailKind.Offer, customer).{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_BySwitchWithGuardClause_IsNarrowed() => Job.Runs(
        "private Customer Direct(object who) => who switch { Customer c when c.IsDirect => c, _ => throw new ArgumentException() }; private Customer Any(object who) => who switch { Customer c => c, _ => throw new ArgumentException() };",
        "ms.Send(MailKind.Offer, Direct(customer)); ms.{|CSPN1002:Send|}(MailKind.Offer, Any(other));");

    [Fact]
    public Task Send_OfMailByKind_IsJudgedByTheArgument() => Job.Runs(
        """
        private static Mail Template(MailKind about, Customer to) => about switch
        {
            MailKind.Renewal => new Mail { Kind = MailKind.Renewal, To = new PartnerContact() },
            MailKind.Outage => new Mail { Kind = MailKind.Outage, To = to },
            var other => new Mail { Kind = other, To = to },
        };
        """,
        """
        ms.Send(Template(MailKind.Renewal, customer));
        ms.Send(Template(MailKind.Outage, customer));
        ms.{|CSPN1001:Send|}(Template(MailKind.Invoice, customer));
        ms.{|CSPN1002:Send|}(Template(MailKind.Offer, customer));
        """);
}

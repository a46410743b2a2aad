using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Property, positional, list, type, var and declaration patterns.</summary>
public class PatternTests
{
    [Fact]
    public Task Property_GuardTrue_IsClean() => Analyzed.Body("if (customer is { IsDirect: true }) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Property_GuardFalse_IsReported() =>
        Analyzed.Body("if (customer is { IsDirect: false }) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Property_GuardNotTrue_ThenReturn_IsClean() => Analyzed.Body(
        """
        if (customer is not { IsDirect: true }) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Property_GuardAmongOthers_IsClean() => Analyzed.Body(
        """
        if (customer is { Name: "Contoso", IsDirect: true }) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Property_GuardAmongOthers_Failed_IsReported() => Analyzed.Body(
        """
        if (customer is { Name: "Contoso", IsDirect: true }) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Property_Designation_IsClean() => Analyzed.Body("if (customer is { IsDirect: true } direct) ms.Send(MailKind.Offer, direct);");

    [Fact]
    public Task Property_DesignationOfAnother_IsReported() =>
        Analyzed.Body("if (other is { IsDirect: true } direct) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Property_VarOfGuard_IsClean() =>
        Analyzed.Body("if (customer is { IsDirect: var isDirect } && isDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Property_VarOfGuard_NotAsked_IsReported() =>
        Analyzed.Body("if (customer is { IsDirect: var isDirect }) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Property_WhenFalseGuard_IsClean() => Analyzed.Body("if (customer is { IsCspOnly: false }) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Property_Either_IsReported() => Analyzed.Body(
        """
        if (customer is { IsDirect: true } or { Name: "Contoso" }) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Property_Kind_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = kind };
        if (mail is { Kind: MailKind.Renewal }) ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task Property_KindNot_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = flag ? MailKind.Renewal : MailKind.Outage };
        if (mail is { Kind: not MailKind.Renewal }) ms.Send(mail, customer);
        """);

    [Fact]
    public Task Property_Recipient_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        if (mail is { To: Customer to }) ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        """);

    [Fact]
    public Task ExtendedProperty_IsClean() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order)
            {
                if (order is { Customer.IsDirect: true }) ms.Send(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task ExtendedProperty_NotAsked_IsReported() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } public Customer Payer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order)
            {
                if (order is { Customer.IsDirect: true }) ms.{|CSPN1002:Send|}(MailKind.Offer, order.Payer);
            }
        }
        """);

    [Fact]
    public Task Positional_Kind_IsReported() => Analyzed.Body(
        """
        var message = new Message(kind, customer);
        if (message is (MailKind.Renewal, _)) ms.{|CSPN1001:Send|}(message);
        """);

    [Fact]
    public Task Positional_KindOutage_IsClean() => Analyzed.Body(
        """
        var message = new Message(flag ? MailKind.Renewal : MailKind.Outage, customer);
        if (message is (MailKind.Outage, _)) ms.Send(message);
        """);

    [Fact]
    public Task Positional_Variables_IsReported() => Analyzed.Body(
        """
        var message = new Message(MailKind.Renewal, customer);
        if (message is var (k, to)) ms.{|CSPN1001:Send|}(k, to);
        """);

    [Fact]
    public Task Positional_Guard_IsClean() => Analyzed.Body(
        """
        var message = new Message(MailKind.Offer, customer);
        if (message is (_, { IsDirect: true })) ms.Send(message);
        """);

    [Fact]
    public Task Tuple_Guard_IsClean() => Analyzed.Body("if ((customer.IsDirect, flag) is (true, true)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Tuple_GuardIgnored_IsReported() =>
        Analyzed.Body("if ((customer.IsDirect, flag) is (_, true)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Tuple_Comparison_IsClean() => Analyzed.Body("if ((customer.IsDirect, flag) == (true, false)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Tuple_OfKindAndCustomer_IsReported() =>
        Analyzed.Body("if ((kind, customer) is (MailKind.Renewal, { IsDirect: true })) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Send_AfterACastThatFails_IsNotReached() => Analyzed.Body(
        """
        object what = new RenewalNotice("x");
        if (flag)
        {
            var renewal = (RenewalNotice)what;
            ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        else
        {
            var outage = (OutageNotice)what;
            ms.Send(MailKind.Renewal, customer);
        }
        """);
}

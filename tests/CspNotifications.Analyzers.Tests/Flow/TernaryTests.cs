using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Choices in receivers and arguments.</summary>
public class TernaryTests
{
    [Fact]
    public Task Receiver_IsReported() => Analyzed.Body("(flag ? (IMailer)ms : partner).{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Receiver_BothPartner_IsClean() => Analyzed.Body("(flag ? partner : new PartnerMailer()).Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Receiver_ByTheKind_IsClean() => Analyzed.Body("(kind == MailKind.Renewal ? (IMailer)partner : ms).Send(kind, customer);");

    [Fact]
    public Task Receiver_ByTheKindInverted_IsReported() =>
        Analyzed.Body("(kind != MailKind.Renewal ? (IMailer)partner : ms).{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Receiver_ByTheGuard_IsClean() => Analyzed.Body("(customer.IsDirect ? (IMailer)ms : partner).Send(MailKind.Offer, customer);");

    [Fact]
    public Task Receiver_ByTheGuardInverted_IsReported() =>
        Analyzed.Body("(customer.IsDirect ? (IMailer)partner : ms).{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Argument_IsReported() => Analyzed.Body("ms.{|CSPN1001:Send|}(flag ? MailKind.Renewal : MailKind.Outage, customer);");

    [Fact]
    public Task Argument_BothOperational_IsClean() => Analyzed.Body("ms.Send(flag ? MailKind.Maintenance : MailKind.Outage, customer);");

    [Fact]
    public Task Argument_ByTheGuard_IsClean() => Analyzed.Body("ms.Send(customer.IsDirect ? MailKind.Offer : MailKind.Outage, customer);");

    [Fact]
    public Task Argument_ByTheGuardOfAnother_IsReported() =>
        Analyzed.Body("ms.{|CSPN1002:Send|}(other.IsDirect ? MailKind.Offer : MailKind.Outage, customer);");

    [Fact]
    public Task Argument_Recipient_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(MailKind.Renewal, flag ? customer : (object)new PartnerContact());");

    [Fact]
    public Task Argument_Recipient_BothInside_IsClean() =>
        Analyzed.Body("ms.Send(MailKind.Renewal, flag ? new Employee() : (object)new PartnerContact());");

    [Fact]
    public Task ReceiverAndArgument_ByTheSameFlag_IsClean() =>
        Analyzed.Body("(flag ? (IMailer)ms : partner).Send(flag ? MailKind.Outage : MailKind.Renewal, customer);");

    [Fact]
    public Task ReceiverAndArgument_ByDifferentFlags_IsReported() =>
        Analyzed.Body("(flag ? (IMailer)ms : partner).{|CSPN1001:Send|}(flag2 ? MailKind.Outage : MailKind.Renewal, customer);");

    [Fact]
    public Task Nested_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(flag ? MailKind.Outage : flag2 ? MailKind.Maintenance : MailKind.Invoice, customer);");
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Switch statements and expressions, their defaults, when clauses and results.</summary>
public class SwitchTests
{
    [Fact]
    public Task Case_OfRenewal_IsReported() => Analyzed.Body("switch (kind) { case MailKind.Renewal: ms.{|CSPN1001:Send|}(kind, customer); break; }");

    [Fact]
    public Task Case_OfTwoOperationalKinds_IsClean() =>
        Analyzed.Body("switch (kind) { case MailKind.Outage: case MailKind.Maintenance: ms.Send(kind, customer); break; }");

    [Fact]
    public Task Case_OfTwoLabels_OneASubscription_IsReported() =>
        Analyzed.Body("switch (kind) { case MailKind.Outage: case MailKind.Renewal: ms.{|CSPN1001:Send|}(kind, customer); break; }");

    [Fact]
    public Task Default_OfUnknownEnum_IsClean() =>
        Analyzed.Body("switch (kind) { case MailKind.Outage: break; default: ms.Send(kind, customer); break; }");

    [Fact]
    public Task Default_AfterTheSubscriptionCases_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        switch (k)
        {
            case MailKind.Renewal:
            case MailKind.Invoice:
                partner.Send(k, customer);
                break;
            default:
                ms.Send(k, customer);
                break;
        }
        """);

    [Fact]
    public Task Default_AfterOneOfTheSubscriptionCases_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        switch (k)
        {
            case MailKind.Renewal: break;
            default: ms.{|CSPN1001:Send|}(k, customer); break;
        }
        """);

    [Fact]
    public Task Default_WrittenFirst_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        switch (k)
        {
            default: ms.Send(k, customer); break;
            case MailKind.Renewal: break;
        }
        """);

    [Fact]
    public Task CaseWhen_MayNotHold_DefaultIsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        switch (k)
        {
            case MailKind.Renewal when flag2: break;
            default: ms.{|CSPN1001:Send|}(k, customer); break;
        }
        """);

    [Fact]
    public Task CaseWhen_GuardHolds_IsClean() =>
        Analyzed.Body("switch (kind) { case MailKind.Offer when customer.IsDirect: ms.Send(kind, customer); break; }");

    [Fact]
    public Task CaseWhen_GuardOfAnother_IsReported() =>
        Analyzed.Body("switch (kind) { case MailKind.Offer when other.IsDirect: ms.{|CSPN1002:Send|}(kind, customer); break; }");

    [Fact]
    public Task CaseWhen_GuardFailed_NextCaseIsReported() => Analyzed.Body(
        """
        switch (kind)
        {
            case MailKind.Offer when customer.IsDirect: break;
            case MailKind.Offer: ms.{|CSPN1002:Send|}(kind, customer); break;
        }
        """);

    [Fact]
    public Task CasePattern_Either_IsReported() =>
        Analyzed.Body("switch (kind) { case MailKind.Renewal or MailKind.Invoice: ms.{|CSPN1001:Send|}(kind, customer); break; }");

    [Fact]
    public Task GotoCase_BringsAnotherMember_IsReported() => Analyzed.Body(
        """
        switch (kind)
        {
            case MailKind.Renewal: goto case MailKind.Outage;
            case MailKind.Outage: ms.{|CSPN1001:Send|}(kind, customer); break;
        }
        """);

    [Fact]
    public Task SwitchOnGuard_TrueIsClean() => Analyzed.Body("switch (customer.IsDirect) { case true: ms.Send(MailKind.Offer, customer); break; }");

    [Fact]
    public Task SwitchOnGuard_FalseIsReported() =>
        Analyzed.Body("switch (customer.IsDirect) { case false: ms.{|CSPN1002:Send|}(MailKind.Offer, customer); break; }");

    [Fact]
    public Task SwitchOnGuard_DefaultAfterTrue_IsReported() =>
        Analyzed.Body("switch (customer.IsDirect) { case true: break; default: ms.{|CSPN1002:Send|}(MailKind.Offer, customer); break; }");

    [Fact]
    public Task Expression_ResultIsASubscription_IsReported() => Analyzed.Body(
        """
        var k = flag switch { true => MailKind.Renewal, false => MailKind.Outage };
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Expression_ResultsAreOperational_IsClean() => Analyzed.Body(
        """
        var k = kind switch { MailKind.Renewal => MailKind.Maintenance, _ => MailKind.Outage };
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Expression_ChoosesTheSender_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        IMailer mailer = k switch { MailKind.Renewal or MailKind.Invoice => partner, _ => ms };
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task Expression_ChoosesTheWrongSender_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        IMailer mailer = k switch { MailKind.Renewal => ms, _ => partner };
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Expression_DiscardOfUnknownEnum_IsClean() => Analyzed.Body(
        """
        IMailer mailer = kind switch { MailKind.Outage => partner, _ => ms };
        mailer.Send(kind, customer);
        """);

    [Fact]
    public Task Expression_WhenGuard_ChoosesTheKind_IsClean() => Analyzed.Body(
        """
        var k = customer switch { { IsDirect: true } => MailKind.Offer, _ => MailKind.Outage };
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Expression_WhenGuardOfAnother_ChoosesTheKind_IsReported() => Analyzed.Body(
        """
        var k = other switch { { IsDirect: true } => MailKind.Offer, _ => MailKind.Outage };
        ms.{|CSPN1002:Send|}(k, customer);
        """);

    [Fact]
    public Task Expression_ThrowingArm_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        k = k switch { MailKind.Renewal => throw new InvalidOperationException(), _ => k };
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Expression_OfATuple_GuardIsTrue_IsClean() => Analyzed.Body(
        """
        var k = (customer.IsDirect, flag) switch { (true, true) => MailKind.Offer, _ => MailKind.Outage };
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Expression_OfATuple_GuardIsFalse_IsReported() => Analyzed.Body(
        """
        var k = (customer.IsDirect, flag) switch { (false, true) => MailKind.Offer, _ => MailKind.Outage };
        ms.{|CSPN1002:Send|}(k, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Comparisons narrow an enum whose members say what they are about; a negative one leaves an unknown enum unknown.</summary>
public class EnumNarrowingTests
{
    [Fact]
    public Task Equal_ToRenewal_IsReported() => Analyzed.Body("if (kind == MailKind.Renewal) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Equal_ToOutage_IsClean() => Analyzed.Body("if (kind == MailKind.Outage) ms.Send(kind, customer);");

    [Fact]
    public Task Equal_ConstantOnTheLeft_IsReported() => Analyzed.Body("if (MailKind.Renewal == kind) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Equal_OfUnknownEnum_ElseIsClean() => Analyzed.Body("if (kind == MailKind.Outage) { } else ms.Send(kind, customer);");

    [Fact]
    public Task NotEqual_OfUnknownEnum_IsClean() => Analyzed.Body("if (kind != MailKind.Outage) ms.Send(kind, customer);");

    [Fact]
    public Task NotEqual_RemovesTheMemberFromAKnownSet_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k != MailKind.Renewal) ms.Send(k, customer);
        """);

    [Fact]
    public Task NotEqual_KeepsTheOtherMembers_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k != MailKind.Outage) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task NotEqual_ThenReturn_IsReported() => Analyzed.Body(
        """
        if (kind != MailKind.Renewal) return;
        ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task NotEqual_ToEverySubscriptionKind_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (k != MailKind.Renewal && k != MailKind.Invoice) ms.Send(k, customer);
        """);

    [Fact]
    public Task NotEqual_ToOneOfTwoSubscriptionKinds_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (k != MailKind.Renewal) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task NotEqual_OfASetMadeInBranches_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (flag) k = MailKind.Renewal;
        if (k != MailKind.Renewal) ms.Send(k, customer);
        """);

    [Fact]
    public Task EitherOfTwoSubscriptionKinds_IsReported() =>
        Analyzed.Body("if (kind == MailKind.Renewal || kind == MailKind.Invoice) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task EitherOfTwoOperationalKinds_IsClean() =>
        Analyzed.Body("if (kind == MailKind.Outage || kind == MailKind.Maintenance) ms.Send(kind, customer);");

    [Fact]
    public Task EqualsMethod_ToRenewal_IsReported() => Analyzed.Body("if (kind.Equals(MailKind.Renewal)) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task EqualsMethod_Negated_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (!k.Equals(MailKind.Renewal)) ms.Send(k, customer);
        """);

    [Fact]
    public Task StaticEquals_ToRenewal_IsReported() => Analyzed.Body("if (Equals(kind, MailKind.Renewal)) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Equal_ToAVariable_IsReported() => Analyzed.Body(
        """
        var wanted = MailKind.Renewal;
        if (kind == wanted) ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Equal_ToASetOfOperationalKinds_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        var legal = flag2 ? MailKind.Outage : MailKind.Maintenance;
        if (k == legal) ms.Send(k, customer);
        """);

    [Fact]
    public Task Equal_OfAnAlias_NarrowsTheVariableItCameFrom_IsReported() => Analyzed.Body(
        """
        var same = kind;
        if (same == MailKind.Renewal) ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Equal_ThenOverwritten_IsReported() =>
        Analyzed.Body("if (kind == MailKind.Outage) { kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(kind, customer); }");

    [Fact]
    public Task Equal_ThenOverwrittenByOutage_IsClean() =>
        Analyzed.Body("if (kind == MailKind.Renewal) { kind = MailKind.Outage; ms.Send(kind, customer); }");

    [Fact]
    public Task Equal_ToTwoMembersAtOnce_CannotBe_IsClean() =>
        Analyzed.Body("if (kind == MailKind.Outage && kind == MailKind.Renewal) ms.Send(kind, customer);");

    [Fact]
    public Task Equal_OfAMember_NarrowsTheWhole_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = kind };
        if (mail.Kind == MailKind.Renewal) ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task Equal_OfAMember_ToOutage_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = flag ? MailKind.Renewal : MailKind.Outage };
        if (mail.Kind == MailKind.Outage) ms.Send(mail, customer);
        """);

    [Fact]
    public Task RuledOutMember_IsNotAskedForLater_IsClean() => Analyzed.Body(
        """
        IMailer by = kind switch { MailKind.Renewal or MailKind.Invoice => partner, _ => ms };
        if (kind == MailKind.Renewal) by.Send(kind, customer);
        if (kind == MailKind.Newsletter) by.{|CSPN1003:Send|}(kind, customer);
        """);

    [Fact]
    public Task AllSubscriptionMembersRuledOut_OfElementThatMayBeOne_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer customer, Queue<MailKind> kinds)
            {
                kinds.Enqueue(MailKind.Renewal);
                while (kinds.TryDequeue(out var k))
                {
                    if (k is MailKind.Renewal or MailKind.Invoice) partner.Send(k, customer);
                    else ms.Send(k, customer);

                    if (k != MailKind.Invoice) ms.{|CSPN1001:Send|}(k, customer);
                }
            }
        }
        """);
}

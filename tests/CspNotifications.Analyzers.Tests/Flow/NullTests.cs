using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Conditional access, coalescing and nullable truths and kinds.</summary>
public class NullTests
{
    [Fact]
    public Task ConditionalGuard_EqualToTrue_IsClean() => Analyzed.Body("if (customer?.IsDirect == true) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_IsTrue_IsClean() => Analyzed.Body("if (customer?.IsDirect is true) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_NotEqualToTrue_IsReported() =>
        Analyzed.Body("if (customer?.IsDirect != true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_NotEqualToTrue_ThenReturn_IsClean() => Analyzed.Body(
        """
        if (customer?.IsDirect != true) return;
        ms.Send(MailKind.Offer, customer);
        """);

    // Direct, or null: then there is no customer.
    [Fact]
    public Task ConditionalGuard_NotEqualToFalse_MayBeNull_IsClean() => Analyzed.Body(
        """
        if (customer?.IsDirect == false) return;
        if (customer != null) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ConditionalGuard_CoalesceFalse_IsClean() => Analyzed.Body("if (customer?.IsDirect ?? false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_CoalesceTrue_CustomerNotNull_IsClean() =>
        Analyzed.Body("if ((customer?.IsDirect ?? true) && customer != null) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_CoalesceFalse_Negated_IsReported() =>
        Analyzed.Body("if (!(customer?.IsDirect ?? false)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_GetValueOrDefault_IsClean() =>
        Analyzed.Body("if ((customer?.IsDirect).GetValueOrDefault()) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalGuard_Kept_IsClean() => Analyzed.Body(
        """
        var isDirect = customer?.IsDirect;
        if (isDirect == true) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ConditionalGuard_Kept_HasValueAndValue_IsClean() => Analyzed.Body(
        """
        var isDirect = customer?.IsDirect;
        if (isDirect.HasValue && isDirect.Value) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ConditionalGuard_Kept_OnlyHasValue_IsReported() => Analyzed.Body(
        """
        var isDirect = customer?.IsDirect;
        if (isDirect.HasValue) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ConditionalGuard_OfAnother_IsReported() =>
        Analyzed.Body("if (other?.IsDirect == true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalWhenFalseGuard_EqualToFalse_IsClean() =>
        Analyzed.Body("if (customer?.IsCspOnly == false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalWhenFalseGuard_NotEqualToTrue_IsClean() =>
        Analyzed.Body("if (customer?.IsCspOnly != true && customer != null) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task NullableTruth_NotAsked_NotEqualToTrue_IsReported() => Analyzed.Body(
        """
        bool? asked = null;
        if (flag) asked = customer.IsCspOnly;
        if (asked != true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task NullCheck_EstablishesNothing_IsReported() => Analyzed.Body("if (customer != null) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task ConditionalSend_IsReported() => Analyzed.Body("ms?.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task ConditionalSend_ByPartner_IsClean() => Analyzed.Body("partner?.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Coalesce_OfSenders_IsReported() => Analyzed.Body(
        """
        IMailer mailer = (IMailer)partner ?? ms;
        mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Coalesce_OfCustomers_OneGuarded_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, other ?? customer);
        """);

    [Fact]
    public Task Coalesce_OfCustomers_FirstIsNotNull_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        Customer to = null;
        ms.Send(MailKind.Offer, to ?? customer);
        """);

    [Fact]
    public Task CoalesceAssignment_OfNull_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        Customer to = null;
        to ??= customer;
        ms.Send(MailKind.Offer, to);
        """);

    [Fact]
    public Task CoalesceAssignment_OfACustomer_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        other ??= customer;
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task NullableKind_IsReported() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : null;
        if (k != null) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task NullableKind_Value_IsReported() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : null;
        if (k.HasValue) ms.{|CSPN1001:Send|}(k.Value, customer);
        """);

    [Fact]
    public Task NullableKind_IsNull_IsClean() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : null;
        if (k == null) ms.Send(k ?? MailKind.Outage, customer);
        """);

    [Fact]
    public Task NullableKind_Coalesce_IsClean() => Analyzed.Body(
        """
        MailKind? k = null;
        ms.Send(k ?? MailKind.Outage, customer);
        """);

    [Fact]
    public Task NullableKind_EqualToOutage_IsClean() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k == MailKind.Outage) ms.Send(k.Value, customer);
        """);

    [Fact]
    public Task NullableKind_NotEqualToRenewal_IsClean() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k != MailKind.Renewal) ms.Send(k, customer);
        """);

    [Fact]
    public Task NullableKind_PatternWithVariable_IsReported() => Analyzed.Body(
        """
        MailKind? k = flag ? MailKind.Renewal : null;
        if (k is { } value) ms.{|CSPN1001:Send|}(value, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Guard results kept in locals, combined, compared, grown stale.</summary>
public class BoolLocalTests
{
    [Fact]
    public Task Kept_IsClean() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        if (isDirect) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_Negated_IsReported() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        if (!isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_NegationKept_IsClean() => Analyzed.Body(
        """
        var isCsp = !customer.IsDirect;
        if (!isCsp) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_OfAnother_IsReported() => Analyzed.Body(
        """
        var isDirect = other.IsDirect;
        if (isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_ThenCustomerOverwritten_IsReported() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        customer = other;
        if (isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_ThenOverwritten_AliasIsClean() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        var same = customer;
        customer = other;
        if (isDirect) ms.Send(MailKind.Offer, same);
        """);

    [Fact]
    public Task Kept_ThenLocalOverwritten_IsReported() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        isDirect = flag;
        if (isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Kept_Copied_IsClean() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        var may = isDirect;
        if (may) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Combined_And_IsClean() => Analyzed.Body(
        """
        var may = flag && customer.IsDirect;
        if (may) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Combined_And_Failed_IsReported() => Analyzed.Body(
        """
        var may = flag && customer.IsDirect;
        if (!may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Combined_Or_IsReported() => Analyzed.Body(
        """
        var may = flag || customer.IsDirect;
        if (may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Combined_OrNot_ThenReturn_IsClean() => Analyzed.Body(
        """
        var stop = flag || !customer.IsDirect;
        if (stop) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Combined_TwoLocals_IsClean() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        var isWanted = kind == MailKind.Offer;
        if (isDirect && isWanted) ms.Send(kind, customer);
        """);

    [Fact]
    public Task Combined_TwoLocals_OnlyTheKind_IsReported() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        var isWanted = kind == MailKind.Offer;
        if (isWanted) ms.{|CSPN1002:Send|}(kind, customer);
        """);

    [Fact]
    public Task Combined_TwoLocalsKept_IsClean() => Analyzed.Body(
        """
        var isDirect = customer.IsDirect;
        var isWanted = kind == MailKind.Offer;
        var both = isDirect & isWanted;
        if (both) ms.Send(kind, customer);
        """);

    [Fact]
    public Task Kept_KindTest_ThenKindOverwritten_IsReported() => Analyzed.Body(
        """
        var isOutage = kind == MailKind.Outage;
        kind = MailKind.Renewal;
        if (isOutage) ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Kept_KindTest_IsReported() => Analyzed.Body(
        """
        var isRenewal = kind is MailKind.Renewal or MailKind.Invoice;
        if (isRenewal) ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Kept_TypeTest_IsClean() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        var isPartner = mailer is PartnerMailer;
        if (isPartner) mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task SetInBranch_IsClean() => Analyzed.Body(
        """
        var may = false;
        if (customer.IsDirect) may = true;
        if (may) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task SetInBranch_OtherTruth_IsReported() => Analyzed.Body(
        """
        var may = true;
        if (customer.IsDirect) may = false;
        if (may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task SetInBranch_OrByFlag_IsReported() => Analyzed.Body(
        """
        var may = flag;
        if (customer.IsDirect) may = true;
        if (may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task CompoundAnd_IsClean() => Analyzed.Body(
        """
        var may = flag;
        may &= customer.IsDirect;
        if (may) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task CompoundOr_IsReported() => Analyzed.Body(
        """
        var may = customer.IsDirect;
        may |= flag;
        if (may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task CompoundAnd_OverwrittenCustomer_IsReported() => Analyzed.Body(
        """
        var may = customer.IsDirect;
        customer = other;
        may &= flag;
        if (may) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task AssignedInTheCondition_IsClean() => Analyzed.Body(
        """
        bool isDirect;
        if ((isDirect = customer.IsDirect) && flag) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Ternary_Kept_IsClean() => Analyzed.Body(
        """
        var may = customer.IsDirect ? flag : false;
        if (may) ms.Send(MailKind.Offer, customer);
        """);
}

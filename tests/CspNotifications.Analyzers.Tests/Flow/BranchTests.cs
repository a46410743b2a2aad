using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class BranchTests
{
    [Fact]
    public Task Send_OfRenewal_IsReported() => Analyzed.Body("ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfOutage_IsClean() => Analyzed.Body("ms.Send(MailKind.Outage, customer);");

    [Fact]
    public Task Send_ByPartner_IsClean() => Analyzed.Body("partner.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfUnknownKind_IsClean() => Analyzed.Body("ms.Send(kind, customer);");

    [Fact]
    public Task Send_OfOfferToCspCustomer_IsReported() => Analyzed.Body("ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_OfOfferBehindGuard_IsClean() => Analyzed.Body("if (customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Send_OfOfferBehindGuardOfOther_IsReported() =>
        Analyzed.Body("if (other.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_OfNewsletter_IsAdvised() => Analyzed.Body("ms.{|CSPN1003:Send|}(MailKind.Newsletter, customer);");

    [Fact]
    public Task Send_KindFromTernary_IsReported() =>
        Analyzed.Body("var k = flag ? MailKind.Renewal : MailKind.Outage; ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_SetTogether_IsClean() => Analyzed.Body(
        """
        IMailer sender; MailKind k;
        if (flag) { sender = ms; k = MailKind.Outage; } else { sender = partner; k = MailKind.Renewal; }
        sender.Send(k, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Facets that were set together stay together; beyond the bound a violation is never lost.</summary>
public class CorrelationTests
{
    [Fact]
    public Task SenderAndKind_SetTogether_IsClean() => Analyzed.Body(
        """
        IMailer mailer = ms; var k = MailKind.Outage;
        if (flag) { mailer = partner; k = MailKind.Renewal; }
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_SetCrosswise_IsReported() => Analyzed.Body(
        """
        IMailer mailer = partner; var k = MailKind.Outage;
        if (flag) { mailer = ms; k = MailKind.Renewal; }
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByTheSameFlagTwice_IsClean() => Analyzed.Body(
        """
        IMailer mailer; MailKind k;
        if (flag) mailer = ms; else mailer = partner;
        if (flag) k = MailKind.Outage; else k = MailKind.Renewal;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByTheSameFlagTwice_Inverted_IsReported() => Analyzed.Body(
        """
        IMailer mailer; MailKind k;
        if (flag) mailer = ms; else mailer = partner;
        if (!flag) k = MailKind.Outage; else k = MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByDifferentFlags_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        var k = flag2 ? MailKind.Outage : MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByTheSameFlagInTernaries_IsClean() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        var k = flag ? MailKind.Outage : MailKind.Renewal;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_FlagOverwrittenBetween_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        flag = flag2;
        var k = flag ? MailKind.Outage : MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_FlagInvertedBetween_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        flag = !flag;
        var k = flag ? MailKind.Outage : MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByALocalCopyOfTheFlag_IsClean() => Analyzed.Body(
        """
        var isIncident = flag;
        IMailer mailer = isIncident ? ms : partner;
        var k = flag ? MailKind.Outage : MailKind.Renewal;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByALocalNegationOfTheFlag_IsClean() => Analyzed.Body(
        """
        var isRenewal = !flag;
        IMailer mailer = flag ? ms : partner;
        var k = isRenewal ? MailKind.Renewal : MailKind.Outage;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderAndKind_ByALocalSetFromTheFlag_IsClean() => Analyzed.Body(
        """
        var isIncident = false;
        if (flag) isIncident = true;
        IMailer mailer = isIncident ? ms : partner;
        var k = flag ? MailKind.Outage : MailKind.Renewal;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task SenderByTheKind_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        IMailer mailer = ms;
        if (k == MailKind.Renewal) mailer = partner;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task KindByTheGuard_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (customer.IsDirect) k = MailKind.Offer;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task KindByTheGuardOfAnother_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (other.IsDirect) k = MailKind.Offer;
        ms.{|CSPN1002:Send|}(k, customer);
        """);

    [Fact]
    public Task KindByTheGuard_CustomerOverwritten_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (customer.IsDirect) k = MailKind.Offer;
        customer = other;
        ms.{|CSPN1002:Send|}(k, customer);
        """);

    [Fact]
    public Task CustomerByTheGuard_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Offer;
        Customer to = customer;
        if (!customer.IsDirect) k = MailKind.Maintenance;
        ms.Send(k, to);
        """);

    [Fact]
    public Task TwoFlags_EveryLegalCombination_IsClean() => Analyzed.Body(
        """
        IMailer mailer = partner; var k = MailKind.Renewal;
        if (flag) { mailer = ms; k = MailKind.Outage; if (flag2) k = MailKind.Maintenance; }
        else if (flag2) k = MailKind.Newsletter;
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task TwoFlags_OneForbiddenCombination_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        var k = MailKind.Outage;
        if (flag && flag2) k = MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task TwoFlags_ForbiddenCombinationExcluded_IsClean() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        var k = flag2 ? MailKind.Renewal : MailKind.Outage;
        if (!(flag && flag2)) mailer.Send(k, customer);
        """);

    [Fact]
    public Task MailMembers_SetTogether_IsClean() => Analyzed.Body(
        """
        var mail = new Mail();
        IMailer mailer;
        if (flag) { mail.Kind = MailKind.Outage; mailer = ms; } else { mail.Kind = MailKind.Renewal; mailer = partner; }
        mailer.Send(mail, customer);
        """);

    [Fact]
    public Task MailMembers_SetCrosswise_IsReported() => Analyzed.Body(
        """
        var mail = new Mail();
        IMailer mailer;
        if (flag) { mail.Kind = MailKind.Outage; mailer = partner; } else { mail.Kind = MailKind.Renewal; mailer = ms; }
        mailer.{|CSPN1001:Send|}(mail, customer);
        """);

    /// <summary>Both flags were needed, and are asked again.</summary>
    [Theory]
    [InlineData("var about = flag && flag2 ? MailKind.Outage : MailKind.Renewal;")]
    [InlineData("var about = MailKind.Renewal; if (flag) if (flag2) about = MailKind.Outage;")]
    [InlineData("var about = MailKind.Outage; if (!flag || !flag2) about = MailKind.Renewal;")]
    public Task Send_UnderTheSameTwoFlags_GoesWithThem(string choice) => Analyzed.Body(
        choice + """
        if (flag && flag2) ms.Send(about); else ms.{|CSPN1001:Send|}(about);
        if (flag) ms.{|CSPN1001:Send|}(about);
        """);
}

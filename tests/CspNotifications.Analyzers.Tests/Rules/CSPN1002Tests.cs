using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>From Microsoft, about a non-CSP product, to a customer who has no relationship to Microsoft.</summary>
public class CSPN1002Tests
{
    [Fact]
    public Task Send_ToCspCustomer_IsReported() => Analyzed.Body("ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_WhereTheGuardDoesNotHold_IsReported() =>
        Analyzed.Body("if (!customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_AfterTheGuardedVariableWasWritten_IsReported() => Analyzed.Body(
        "if (customer.IsDirect) { customer = other; ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }");

    [Theory]
    [InlineData("if (customer.IsDirect) ms.Send(MailKind.Offer, customer);")]
    [InlineData("if (!customer.IsCspOnly) ms.Send(MailKind.Offer, customer);")]
    [InlineData("if (Guards.HasContract(customer)) ms.Send(MailKind.Offer, customer);")]
    [InlineData("if (customer.IsDirectToo()) ms.Send(MailKind.Offer, customer);")]
    [InlineData("if (!customer.IsDirect) return; ms.Send(MailKind.Offer, customer);")]
    [InlineData("ms.Send(MailKind.Offer, new PartnerContact());")]
    [InlineData("ms.Send(MailKind.Offer, new Employee());")]
    [InlineData("ms.Send(MailKind.Offer, \"somebody@customer.example\");")]
    [InlineData("ms.Send(MailKind.Offer);")]
    [InlineData("ms.Send(MailKind.Outage, customer);")]
    [InlineData("ms.Send(MailKind.Maintenance, customer);")]
    [InlineData("partner.Send(MailKind.Offer, customer);")]
    public Task Send_OutsideTheReportedCell_IsClean(string statement) => Analyzed.Body(statement);

    [Fact]
    public async Task Message_Always_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send' always sends a notification from Microsoft ('MicrosoftMailer') about a non-CSP product ('MailKind.Offer') "
            + "to a CSP customer ('Customer'): Microsoft writes about these only to customers who have an existing commercial relationship "
            + "with Microsoft. Check the relationship first, or send it through the partner.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Offer, customer);")).English());

    [Fact]
    public async Task Message_InKorean_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send'은(는) 항상 CSP가 아닌 제품('MailKind.Offer')에 대한 알림을 Microsoft('MicrosoftMailer') 이름으로 CSP 고객('Customer')에게 보냅니다. "
            + "Microsoft는 Microsoft와 기존 상업적 관계가 있는 고객에게만 이러한 제품에 대해 직접 통신합니다. "
            + "먼저 상업적 관계를 확인하거나 클라우드 솔루션 공급자 파트너를 통해 보내세요.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Offer, customer);")).InKorean());

    [Theory]
    [InlineData("if (flag && !customer.IsDirect) return; ms.Send(MailKind.Offer, customer);")]
    [InlineData("ms.Send(flag ? MailKind.Offer : MailKind.Outage, customer);")]
    public async Task Message_WhereOnlySomePathsViolate_SaysSo(string statements)
    {
        var reported = await Reported.InBodyAsync(statements);

        Assert.Equal("CSPN1002", reported.Id);
        Assert.Contains("'MicrosoftMailer.Send' on some paths sends", reported.English());
        Assert.Contains("일부 경로에서", reported.InKorean());
    }

    [Fact]
    public async Task AdditionalLocations_AreOriginTopicAndRecipientInThisOrder() => Assert.Equal(
        ["Send", "ms", "MailKind.Offer", "customer"],
        (await Reported.InBodyAsync("ms.Send(MailKind.Offer, customer);")).Places());

    [Fact]
    public async Task Diagnostic_IsAWarning() => Assert.Equal(
        DiagnosticSeverity.Warning,
        (await Reported.InBodyAsync("ms.Send(MailKind.Offer, customer);")).Severity);
}

using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>From Microsoft, about a general matter, to a customer.</summary>
public class CSPN1003Tests
{
    [Theory]
    [InlineData("ms.{|CSPN1003:Send|}(MailKind.Newsletter, customer);")]
    [InlineData("ms.{|CSPN1003:Send|}(MailKind.Newsletter, new object());")]
    [InlineData("ms.{|CSPN1003:Send|}(MailKind.Newsletter);")]
    [InlineData("if (customer.IsDirect) ms.{|CSPN1003:Send|}(MailKind.Newsletter, customer);")]
    public Task Send_OfGeneralMatter_IsReported(string statement) => Analyzed.Body(statement);

    [Theory]
    [InlineData("ms.Send(MailKind.Newsletter, new PartnerContact());")]
    [InlineData("ms.Send(MailKind.Newsletter, new Employee());")]
    [InlineData("ms.Send(MailKind.Outage, customer);")]
    [InlineData("ms.Send(MailKind.Maintenance, customer);")]
    [InlineData("ms.Send(\"hello\", customer);")]
    [InlineData("partner.Send(MailKind.Newsletter, customer);")]
    public Task Send_OutsideTheReportedCells_IsClean(string statement) => Analyzed.Body(statement);

    [Fact]
    public async Task Message_Always_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send' always sends a notification from Microsoft ('MicrosoftMailer') about a general matter "
            + "('MailKind.Newsletter') to a CSP customer ('Customer'): communication with customers is expected to come from the partner. "
            + "Send it through the partner.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Newsletter, customer);")).English());

    [Fact]
    public async Task Message_InKorean_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send'은(는) 항상 일반 주제('MailKind.Newsletter')에 대한 알림을 Microsoft('MicrosoftMailer') 이름으로 CSP 고객('Customer')에게 보냅니다. "
            + "고객과의 통신은 클라우드 솔루션 공급자 파트너로부터 오는 것으로 예상합니다. 파트너를 통해 보내세요.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Newsletter, customer);")).InKorean());

    [Fact]
    public async Task Message_WhereOnlySomePathsViolate_SaysSo()
    {
        var reported = await Reported.InBodyAsync("ms.Send(flag ? MailKind.Newsletter : MailKind.Outage, customer);");

        Assert.Contains("'MicrosoftMailer.Send' on some paths sends", reported.English());
        Assert.Contains("일부 경로에서", reported.InKorean());
    }

    [Fact]
    public async Task Message_ToEitherKindOfCustomer_SaysAlways()
    {
        var reported = await Reported.InBodyAsync("if (flag && !customer.IsDirect) return; ms.Send(MailKind.Newsletter, customer);");

        Assert.Contains("always sends", reported.English());
    }

    [Fact]
    public async Task AdditionalLocations_AreOriginTopicAndRecipientInThisOrder() => Assert.Equal(
        ["Send", "ms", "MailKind.Newsletter", "customer"],
        (await Reported.InBodyAsync("ms.Send(MailKind.Newsletter, customer);")).Places());

    [Fact]
    public async Task Diagnostic_IsInformation() => Assert.Equal(
        DiagnosticSeverity.Info,
        (await Reported.InBodyAsync("ms.Send(MailKind.Newsletter, customer);")).Severity);
}

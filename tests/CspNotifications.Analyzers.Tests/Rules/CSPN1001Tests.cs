using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>From Microsoft, about a CSP subscription, to a customer.</summary>
public class CSPN1001Tests
{
    [Theory]
    [InlineData("MailKind.Renewal", "customer")]
    [InlineData("MailKind.Invoice", "customer")]
    [InlineData("new RenewalNotice(\"E3\")", "customer")]
    [InlineData("MailKind.Renewal", "new object()")]
    [InlineData("MailKind.Renewal", "\"somebody@customer.example\"")]
    [InlineData("MailKind.Renewal", "null")]
    public Task Send_OfSubscriptionTopic_IsReported(string what, string to) => Analyzed.Body($"ms.{{|CSPN1001:Send|}}({what}, {to});");

    [Fact]
    public Task Send_OfSubscriptionTopicToDirectCustomer_IsReported() =>
        Analyzed.Body("if (customer.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfSubscriptionTopicToNobodyDeclared_IsReported() => Analyzed.Body("ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Theory]
    [InlineData("ms.Send(MailKind.Renewal, new PartnerContact());")]
    [InlineData("ms.Send(MailKind.Renewal, new Employee());")]
    [InlineData("ms.Send(MailKind.Outage, customer);")]
    [InlineData("ms.Send(MailKind.Maintenance, customer);")]
    [InlineData("ms.Send(MailKind.None, customer);")]
    [InlineData("ms.Send(kind, customer);")]
    [InlineData("partner.Send(MailKind.Renewal, customer);")]
    [InlineData("partner.Send(MailKind.Renewal);")]
    [InlineData("IMailer unknown = null!; unknown.Send(MailKind.Renewal, customer);")]
    public Task Send_OutsideTheForbiddenCells_IsClean(string statement) => Analyzed.Body(statement);

    [Fact]
    public Task Send_ReachedByTwoViolations_IsReportedOnceByTheWorst() => Analyzed.Body(
        "ms.{|CSPN1001:Send|}(flag ? MailKind.Renewal : flag2 ? MailKind.Offer : MailKind.Newsletter, customer);");

    [Fact]
    public Task Send_OfMixedMessage_IsReportedByItsWorstTopic() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.ServiceIncident, TopicKind.CspSubscription)]
        public record OutageCredit;
        public class Job { public void Run(MicrosoftMailer ms, Customer c) => ms.{|CSPN1001:Send|}(new OutageCredit(), c); }
        """);

    [Fact]
    public async Task Message_Always_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send' always sends a notification from Microsoft ('MicrosoftMailer') about a CSP subscription "
            + "('MailKind.Renewal') to a CSP customer ('Customer'): Microsoft does not write to the partner's customers about their "
            + "subscriptions. Send it through the partner.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);")).English());

    [Fact]
    public async Task Message_InKorean_SaysWhoWhatAndToWhom() => Assert.Equal(
        "'MicrosoftMailer.Send'은(는) 항상 CSP 구독('MailKind.Renewal')에 대한 알림을 Microsoft('MicrosoftMailer') 이름으로 CSP 고객('Customer')에게 보냅니다. "
            + "Microsoft는 파트너의 고객에게 구독과 관련된 통신을 직접 보내지 않습니다. 클라우드 솔루션 공급자 파트너를 통해 보내세요.",
        (await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);")).InKorean());

    [Theory]
    [InlineData("ms.Send(flag ? MailKind.Renewal : MailKind.Outage, customer);")]
    [InlineData("var k = MailKind.Outage; if (flag) k = MailKind.Renewal; ms.Send(k, customer);")]
    [InlineData("IMailer m = flag ? ms : partner; m.Send(MailKind.Renewal, customer);")]
    public async Task Message_WhereOnlySomePathsViolate_SaysSo(string statements)
    {
        var reported = await Reported.InBodyAsync(statements);

        Assert.Contains(".Send' on some paths sends", reported.English());
        Assert.Contains("일부 경로에서", reported.InKorean());
    }

    [Theory]
    [InlineData("ms.Send(flag ? MailKind.Renewal : MailKind.Invoice, customer);")]
    [InlineData("if (flag) ms.Send(MailKind.Renewal, customer);")]
    public async Task Message_WhereEveryPathViolates_SaysAlways(string statements) =>
        Assert.Contains("' always sends", (await Reported.InBodyAsync(statements)).English());

    [Fact]
    public async Task Message_ToNobodyDeclared_SaysThatACustomerIsAssumed()
    {
        var reported = await Reported.InBodyAsync("ms.Send(MailKind.Renewal, anybody);");

        Assert.Contains("to a recipient who is taken for a customer:", reported.English());
        Assert.Contains("고객으로 간주되는 받는 사람에게", reported.InKorean());
    }

    [Fact]
    public async Task Message_ToDirectCustomer_SaysSo() => Assert.Contains(
        "to a customer with an existing commercial relationship with Microsoft ('",
        (await Reported.InBodyAsync("if (customer.IsDirect) ms.Send(MailKind.Renewal, customer);")).English());

    [Fact]
    public async Task AdditionalLocations_AreOriginTopicAndRecipientInThisOrder() => Assert.Equal(
        ["Send", "ms", "MailKind.Renewal", "customer"],
        (await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);")).Places());

    [Fact]
    public async Task AdditionalLocations_OfAnUnknownRecipient_AreOriginAndTopic() => Assert.Equal(
        ["Send", "ms", "MailKind.Renewal"],
        (await Reported.InBodyAsync("ms.Send(MailKind.Renewal, anybody);")).Places());

    [Fact]
    public async Task Diagnostic_IsAWarning() => Assert.Equal(
        DiagnosticSeverity.Warning,
        (await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);")).Severity);
}

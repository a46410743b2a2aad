using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class CounterTests
{
    [Fact]
    public Task Send_AfterCountingLoop_IsReported() => Analyzed.Body(
        "for (var i = 0; i < 2; i++) { } ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_AfterIncrement_IsReported() => Analyzed.Body(
        "var i = 0; i++; if (i == 1) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_AfterDecrement_IsReported() => Analyzed.Body(
        "var i = 1; --i; if (i != 1) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_AfterCompoundIncrement_IsReported() => Analyzed.Body(
        "var i = 0; i += 1; if (i == 1) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfCountedElement_IsReported() => Analyzed.Body(
        "var kinds = new[] { MailKind.Outage, MailKind.Renewal }; var i = 0; i++; ms.{|CSPN1001:Send|}(kinds[i], customer);");

    [Fact]
    public Task Send_OfIncrementedKind_IsNotTheOldOne() => Analyzed.Body(
        "var k = MailKind.Renewal; k++; k++; ms.Send(k, customer);");
}

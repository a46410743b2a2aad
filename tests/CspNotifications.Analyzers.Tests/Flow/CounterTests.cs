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

    [Fact]
    public Task Send_OfIncrementedKind_IsTheNextMember() => Analyzed.Body(
        """
        var next = MailKind.None; next++; ms.{|CSPN1001:Send|}(next, customer);
        var calm = MailKind.Invoice; ++calm; ms.Send(calm, customer);
        """);

    [Fact]
    public Task Send_OfDecrementedKind_IsTheMemberBefore() => Analyzed.Body(
        """
        var late = MailKind.Outage; late--; ms.{|CSPN1001:Send|}(late, customer);
        var none = MailKind.Renewal; --none; ms.Send(none, customer);
        """);

    [Fact]
    public Task Send_OfAKindWhileItIsCounted_IsOneOrTheOtherByWhereItStands() => Analyzed.Body(
        """
        var before = MailKind.Invoice; ms.{|CSPN1001:Send|}(before++, customer); ms.Send(before, customer);
        var after = MailKind.Invoice; ms.Send(++after, customer);
        """);

    [Fact]
    public Task Send_OfOneOfSeveralCountedKinds_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, bool flag) { var kind = Pick(flag); kind++; ms.{|CSPN1001:Send|}(kind, customer); }
            public void Calm(MicrosoftMailer ms, Customer customer, bool flag) { var kind = Pick(flag); kind--; ms.Send(kind, customer); }
            private static MailKind Pick(bool flag) => flag ? MailKind.None : MailKind.Maintenance;
        }
        """);
}

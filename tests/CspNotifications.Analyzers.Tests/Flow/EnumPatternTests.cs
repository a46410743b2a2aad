using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Constant, relational, negated and combined patterns over an enum.</summary>
public class EnumPatternTests
{
    [Fact]
    public Task IsConstant_IsReported() => Analyzed.Body("if (kind is MailKind.Renewal) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task IsNotConstant_OfUnknownEnum_IsClean() => Analyzed.Body("if (kind is not MailKind.Outage) ms.Send(kind, customer);");

    [Fact]
    public Task IsNotConstant_RemovesTheMember_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k is not MailKind.Renewal) ms.Send(k, customer);
        """);

    [Fact]
    public Task IsNotConstant_ThenReturn_IsReported() => Analyzed.Body(
        """
        if (kind is not MailKind.Invoice) return;
        ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task IsEither_OneOfThemASubscription_IsReported() =>
        Analyzed.Body("if (kind is MailKind.Outage or MailKind.Renewal) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task IsEither_BothOperational_IsClean() => Analyzed.Body("if (kind is MailKind.Outage or MailKind.Maintenance) ms.Send(kind, customer);");

    [Fact]
    public Task IsNotEither_OfUnknownEnum_IsClean() =>
        Analyzed.Body("if (kind is not (MailKind.Outage or MailKind.Maintenance)) ms.Send(kind, customer);");

    [Fact]
    public Task IsNotEither_RemovesBoth_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (k is not (MailKind.Renewal or MailKind.Invoice)) ms.Send(k, customer);
        """);

    [Fact]
    public Task IsNotAnd_RemovesBoth_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (k is not MailKind.Renewal and not MailKind.Invoice) ms.Send(k, customer);
        """);

    [Fact]
    public Task IsNotAnd_RemovesOnlyOne_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (k is not MailKind.Renewal and not MailKind.Outage) ms.{|CSPN1001:Send|}(k, customer);
        """);

    // `not A or B` is `(not A) or B`.
    [Fact]
    public Task NotOr_BindsTighter_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k is not MailKind.Outage or MailKind.Outage) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Relational_AtMostInvoice_IsReported() =>
        Analyzed.Body("if (kind is > MailKind.None and <= MailKind.Invoice) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Relational_FromOutageToMaintenance_IsClean() =>
        Analyzed.Body("if (kind is >= MailKind.Outage and < MailKind.Offer) ms.Send(kind, customer);");

    [Fact]
    public Task Relational_RemovesFromAKnownSet_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k is > MailKind.Invoice) ms.Send(k, customer);
        """);

    [Fact]
    public Task RelationalOperator_RemovesFromAKnownSet_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k > MailKind.Invoice) ms.Send(k, customer);
        """);

    [Fact]
    public Task RelationalOperator_Failed_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (!(k > MailKind.Invoice)) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task RelationalOperator_ConstantOnTheLeft_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (MailKind.Invoice < k) ms.Send(k, customer);
        """);

    [Fact]
    public Task VarPattern_WithCondition_IsReported() =>
        Analyzed.Body("if (kind is var k && k == MailKind.Renewal) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task BoxedConstantPattern_IsReported() => Analyzed.Body(
        """
        object what = kind;
        if (what is MailKind.Renewal) ms.{|CSPN1001:Send|}(what, customer);
        """);

    [Fact]
    public Task BoxedConstantPattern_OfUnknownObject_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object what, Customer customer)
            {
                if (what is MailKind.Renewal) ms.{|CSPN1001:Send|}(what, customer);
            }
        }
        """);

    [Fact]
    public Task BoxedDeclarationPattern_OfUnknownObject_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object what, Customer customer)
            {
                if (what is MailKind k && k == MailKind.Renewal) ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task BoxedConstantPattern_OfUnknownObject_Outage_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object what, Customer customer)
            {
                if (what is MailKind.Outage) ms.Send(what, customer);
            }
        }
        """);
}

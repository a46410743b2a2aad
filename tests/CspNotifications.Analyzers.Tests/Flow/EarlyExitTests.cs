using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Return, continue, break, throw and goto end a path, and with it what was true on it.</summary>
public class EarlyExitTests
{
    [Fact]
    public Task Return_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Return_OnTheWrongSide_IsReported() => Analyzed.Body(
        """
        if (customer.IsDirect) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Return_OnlyWithFlag_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect && flag) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Return_ForAnother_IsReported() => Analyzed.Body(
        """
        if (!other.IsDirect) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Throw_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) throw new InvalidOperationException();
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Throw_OnlyWithFlag_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect) { if (flag) throw new InvalidOperationException(); }
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ThrowExpression_InTernary_IsClean() => Analyzed.Body(
        """
        var direct = customer.IsDirect ? customer : throw new InvalidOperationException();
        ms.Send(MailKind.Offer, direct);
        """);

    [Fact]
    public Task ThrowExpression_InTernary_VariableItself_IsClean() => Analyzed.Body(
        """
        _ = customer.IsDirect ? 0 : throw new InvalidOperationException();
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ThrowExpression_OnTheWrongSide_IsReported() => Analyzed.Body(
        """
        _ = customer.IsDirect ? throw new InvalidOperationException() : 0;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ThrowExpression_InCoalesce_IsReported() => Analyzed.Body(
        """
        var known = customer ?? throw new ArgumentNullException();
        ms.{|CSPN1002:Send|}(MailKind.Offer, known);
        """);

    [Fact]
    public Task Continue_IsClean() => Analyzed.Body(
        """
        foreach (var c in new[] { customer, other })
        {
            if (!c.IsDirect) continue;
            ms.Send(MailKind.Offer, c);
        }
        """);

    [Fact]
    public Task Continue_OnTheWrongSide_IsReported() => Analyzed.Body(
        """
        foreach (var c in new[] { customer, other })
        {
            if (c.IsDirect) continue;
            ms.{|CSPN1002:Send|}(MailKind.Offer, c);
        }
        """);

    [Fact]
    public Task Break_IsClean() => Analyzed.Body(
        """
        while (flag)
        {
            if (!customer.IsDirect) break;
            ms.Send(MailKind.Offer, customer);
        }
        """);

    [Fact]
    public Task Break_AfterTheLoop_IsReported() => Analyzed.Body(
        """
        while (true)
        {
            if (!customer.IsDirect) break;
        }
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Break_OnlyWhenDirect_AfterTheLoop_IsClean() => Analyzed.Body(
        """
        while (true)
        {
            if (customer.IsDirect) break;
        }
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Goto_JumpsOver_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) goto done;
        ms.Send(MailKind.Offer, customer);
        done:
        flag = true;
        """);

    [Fact]
    public Task Goto_JumpsTo_IsReported() => Analyzed.Body(
        """
        if (customer.IsDirect) goto done;
        flag = true;
        done:
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Goto_Backwards_BringsARenewal_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        again:
        ms.{|CSPN1001:Send|}(k, customer);
        k = MailKind.Renewal;
        if (flag) goto again;
        """);

    [Fact]
    public Task KindReturn_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k == MailKind.Renewal) return;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task KindReturn_ByPartner_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if (k is MailKind.Renewal) { partner.Send(k, customer); return; }
        ms.Send(k, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Using, lock, checked blocks and lambdas keep what is true where they stand.</summary>
public class BlockTests
{
    [Fact]
    public Task Using_GuardBefore_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        using (var stream = new System.IO.MemoryStream()) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Using_GuardInside_IsClean() => Analyzed.Body(
        """
        using var stream = new System.IO.MemoryStream();
        if (customer.IsDirect) ms.Send(MailKind.Offer, customer); else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Using_ReturnInside_AfterIt_IsClean() => Analyzed.Body(
        """
        using (var stream = new System.IO.MemoryStream()) { if (!customer.IsDirect) return; }
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Using_KindSetInside_AfterIt_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        using (var stream = new System.IO.MemoryStream()) { k = MailKind.Renewal; }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Lock_GuardInside_IsClean() => Analyzed.Body("lock (this) { if (customer.IsDirect) ms.Send(MailKind.Offer, customer); }");

    [Fact]
    public Task Lock_ReturnInside_AfterIt_IsClean() => Analyzed.Body(
        """
        lock (this) { if (!customer.IsDirect) return; }
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Lock_Inside_IsReported() => Analyzed.Body("lock (this) { ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); }");

    [Fact]
    public Task Checked_Inside_IsReported() => Analyzed.Body("checked { unchecked { ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); } }");

    [Fact]
    public Task Lambda_InAGuardedRegion_IsClean() =>
        Analyzed.Body("if (customer.IsDirect) { Action send = () => ms.Send(MailKind.Offer, customer); send(); }");

    [Fact]
    public Task Lambda_OutsideOfTheGuardedRegion_IsReported() => Analyzed.Body(
        """
        if (customer.IsDirect) { }
        Action send = () => ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        send();
        """);

    [Fact]
    public Task Lambda_GuardInside_IsClean() => Analyzed.Body(
        """
        Action send = () => { if (customer.IsDirect) ms.Send(MailKind.Offer, customer); };
        send();
        """);

    [Fact]
    public Task Lambda_UnderAnotherGuard_IsReported() =>
        Analyzed.Body("if (other.IsDirect) { Action send = () => ms.{|CSPN1002:Send|}(MailKind.Offer, customer); send(); }");
}

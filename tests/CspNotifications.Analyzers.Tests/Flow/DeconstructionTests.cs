using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Tuples, deconstruction and swaps in and around conditions.</summary>
public class DeconstructionTests
{
    [Fact]
    public Task Deconstructed_Kind_IsReported() => Analyzed.Body(
        """
        var (k, to) = (MailKind.Renewal, customer);
        ms.{|CSPN1001:Send|}(k, to);
        """);

    [Fact]
    public Task Deconstructed_Swapped_IsReported() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Renewal;
        (a, b) = (b, a);
        ms.{|CSPN1001:Send|}(a, customer);
        ms.Send(b, customer);
        """);

    [Fact]
    public Task Deconstructed_Rotated_IsReported() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Maintenance; var c = MailKind.Renewal;
        (a, b, c) = (b, c, a);
        ms.Send(a, customer);
        ms.{|CSPN1001:Send|}(b, customer);
        ms.Send(c, customer);
        """);

    [Fact]
    public Task Deconstructed_SenderAndKind_IsClean() => Analyzed.Body(
        """
        var (mailer, k) = flag ? ((IMailer)ms, MailKind.Outage) : (partner, MailKind.Renewal);
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task Deconstructed_SenderAndKind_Crosswise_IsReported() => Analyzed.Body(
        """
        var (mailer, k) = flag ? ((IMailer)partner, MailKind.Outage) : (ms, MailKind.Renewal);
        mailer.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Deconstructed_SenderAndKind_FromSwitch_IsClean() => Analyzed.Body(
        """
        var (mailer, k) = kind switch
        {
            MailKind.Renewal => ((IMailer)partner, MailKind.Renewal),
            _ => (ms, MailKind.Outage),
        };
        mailer.Send(k, customer);
        """);

    [Fact]
    public Task Deconstructed_GuardResult_IsClean() => Analyzed.Body(
        """
        var (isDirect, to) = (customer.IsDirect, customer);
        if (isDirect) ms.Send(MailKind.Offer, to);
        """);

    [Fact]
    public Task Deconstructed_GuardResultOfAnother_IsReported() => Analyzed.Body(
        """
        var (isDirect, to) = (other.IsDirect, customer);
        if (isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        """);

    [Fact]
    public Task TupleMember_GuardResult_IsClean() => Analyzed.Body(
        """
        var asked = (IsDirect: customer.IsDirect, To: customer);
        if (asked.IsDirect) ms.Send(MailKind.Offer, asked.To);
        """);

    [Fact]
    public Task TupleMember_Overwritten_IsReported() => Analyzed.Body(
        """
        var asked = (IsDirect: customer.IsDirect, To: customer);
        asked.To = other;
        if (asked.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, asked.To);
        """);

    [Fact]
    public Task TupleMember_Guarded_IsClean() => Analyzed.Body(
        """
        var pair = (K: MailKind.Offer, To: customer);
        if (pair.To.IsDirect) ms.Send(pair.K, pair.To);
        """);

    [Fact]
    public Task Record_Deconstructed_IsReported() => Analyzed.Body(
        """
        var (k, to) = new Message(MailKind.Renewal, customer);
        ms.{|CSPN1001:Send|}(k, to);
        """);

    [Fact]
    public Task Record_DeconstructedAndGuarded_IsClean() => Analyzed.Body(
        """
        var (k, to) = new Message(MailKind.Offer, customer);
        if (to.IsDirect) ms.Send(k, to);
        """);

    [Fact]
    public Task Discarded_IsClean() => Analyzed.Body(
        """
        (_, var k) = (MailKind.Renewal, MailKind.Outage);
        ms.Send(k, customer);
        """);

    [Fact]
    public Task ChainedAssignment_IsReported() => Analyzed.Body(
        """
        MailKind a, b;
        a = b = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(a, customer);
        """);
}

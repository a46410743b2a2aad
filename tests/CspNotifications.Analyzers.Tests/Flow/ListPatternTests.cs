using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>List patterns; how many elements there are is not known.</summary>
public class ListPatternTests
{
    [Fact]
    public Task Element_IsReported() => Analyzed.Body(
        """
        var kinds = new[] { kind };
        if (kinds is [MailKind.Renewal]) ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task FirstAndRest_IsReported() => Analyzed.Body(
        """
        MailKind[] kinds = [MailKind.Renewal, MailKind.Outage];
        if (kinds is [var first, ..]) ms.{|CSPN1001:Send|}(first, customer);
        """);

    [Fact]
    public Task FirstAndRest_Outage_IsClean() => Analyzed.Body(
        """
        var kinds = new[] { MailKind.Outage, MailKind.Renewal };
        if (kinds is [var first, ..]) ms.Send(first, customer);
        """);

    [Fact]
    public Task Guard_IsClean() => Analyzed.Body(
        """
        Customer[] customers = [customer, other];
        if (customers is [{ IsDirect: true } first, ..]) ms.Send(MailKind.Offer, first);
        """);

    [Fact]
    public Task Guard_OfTheFirst_SecondIsReported() => Analyzed.Body(
        """
        Customer[] customers = [customer, other];
        if (customers is [{ IsDirect: true }, var second]) ms.{|CSPN1002:Send|}(MailKind.Offer, second);
        """);

    [Fact]
    public Task Empty_ThenReturn_IsReported() => Analyzed.Body(
        """
        MailKind[] kinds = [MailKind.Renewal];
        if (kinds is []) return;
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task NotEmpty_IsReported() => Analyzed.Body(
        """
        MailKind[] kinds = [MailKind.Renewal];
        if (kinds is not []) ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task NotOneElement_IsReported() => Analyzed.Body(
        """
        MailKind[] kinds = [MailKind.Renewal, MailKind.Renewal];
        if (kinds is [_]) return;
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task NotOneElement_OfAList_IsReported() => Analyzed.Body(
        """
        var kinds = new List<MailKind> { MailKind.Renewal };
        if (kinds is [_, _]) return;
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task EmptyInASwitch_IsReported() => Analyzed.Body(
        """
        MailKind[] kinds = [MailKind.Renewal];
        switch (kinds)
        {
            case []: break;
            default: ms.{|CSPN1001:Send|}(kinds[0], customer); break;
        }
        """);
}

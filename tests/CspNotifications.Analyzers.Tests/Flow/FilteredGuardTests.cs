using CspNotifications.Analyzers.Tests.Interprocedural;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>An element that passed a filter by a guard need not be asked again, and says the same when it is.</summary>
public class FilteredGuardTests
{
    [Theory]
    [InlineData("customers.Where(x => x.IsDirect)")]
    [InlineData("customers.Where(x => x.IsDirect).ToList()")]
    [InlineData("customers.Where(x => x.IsDirect).OrderBy(x => x.Name)")]
    [InlineData("from x in customers where x.IsDirect select x")]
    [InlineData("new[] { customer }.Where(x => x.IsDirect).Where(x => x.Name != null)")]
    [InlineData("customers.Where(x => !x.IsCspOnly)")]
    public Task Element_ThatPassed_IsAskedAgain(string filtered) => Job.Runs("", 
        $$"""
        foreach (var one in {{filtered}})
        {
            ms.Send(one.IsDirect ? MailKind.Outage : MailKind.Renewal);
            ms.Send(one is { IsDirect: false } ? MailKind.Renewal : MailKind.Outage);
            if (!one.IsDirect) ms.Send(MailKind.Renewal);
            if (one.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
            if (other.IsCspOnly) ms.{|CSPN1001:Send|}(MailKind.Invoice);
        }
        """);

    [Fact]
    public Task Element_ThatIsSetAfterwards_IsWhatItWasSetTo() => Job.Runs("", 
        """
        foreach (var one in customers.Where(x => x.IsDirect))
        {
            one.IsDirect = flag;
            ms.{|CSPN1001:Send|}(one.IsDirect ? MailKind.Outage : MailKind.Renewal);
        }

        foreach (var one in customers.Where(x => x.Name != ""))
            ms.{|CSPN1001:Send|}(one.IsDirect ? MailKind.Outage : MailKind.Renewal);
        """);

    [Fact]
    public Task Guards_OfEither_AreGuardsOfTheOne() => Job.Runs("",
        """
        foreach (var one in new[] { customer, other }.Where(x => x.IsDirect).OrderBy(x => x.Name))
            ms.Send(one.IsDirect ? MailKind.Outage : MailKind.Renewal);

        var either = flag ? customer : other;
        if (either.IsDirect) ms.Send(MailKind.Offer, either); else ms.{|CSPN1002:Send|}(MailKind.Offer, either);
        if (!customer.IsDirect || !other.IsDirect) return;
        either = flag ? customer : other;
        ms.Send(either.IsDirect ? MailKind.Outage : MailKind.Renewal);
        ms.Send(MailKind.Offer, either);
        foreach (var one in customers) { if (flag) either = one; }
        ms.{|CSPN1001:Send|}(either.IsDirect ? MailKind.Outage : MailKind.Renewal);
        """);
}

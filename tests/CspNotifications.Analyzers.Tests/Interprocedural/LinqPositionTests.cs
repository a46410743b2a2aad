namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Queries over sequences whose elements are known one by one: what comes first, what last, what not at all.</summary>
public class LinqPositionTests
{
    private const string Late = "MailKind[] late = [MailKind.Renewal, MailKind.Outage]; MailKind[] down = [MailKind.Outage, MailKind.Renewal];";

    private static Task Runs(string statements) => Job.Runs("", Late + statements);

    [Fact]
    public Task FirstAndLast_AreTheFirstAndTheLast() => Runs(
        """
        ms.{|CSPN1001:Send|}(late.First()); ms.Send(late.Last()); ms.Send(down.First()); ms.{|CSPN1001:Send|}(down.LastOrDefault());
        ms.Send(late[^1]); ms.{|CSPN1001:Send|}(down[^1]);
        var list = new List<MailKind> { MailKind.Outage, MailKind.Renewal };
        ms.Send(list.First()); ms.{|CSPN1001:Send|}(list.Last()); ms.Send(list[^2]); ms.{|CSPN1001:Send|}(list[^1]);
        ms.Send(down.ElementAt(0)); ms.{|CSPN1001:Send|}(down.ElementAt(1));
        """);

    [Fact]
    public Task Parts_AreWhatIsLeft() => Runs(
        """
        foreach (var about in late.Skip(1)) ms.Send(about);
        foreach (var about in down.Skip(1)) ms.{|CSPN1001:Send|}(about);
        foreach (var about in down.Take(1)) ms.Send(about);
        foreach (var about in late.TakeLast(1)) ms.Send(about);
        foreach (var about in down.SkipLast(1)) ms.Send(about);
        ms.Send(late.Reverse().First()); ms.{|CSPN1001:Send|}(down.Reverse().First());
        """);

    [Fact]
    public Task Sums_KeepTheOrder() => Runs(
        """
        ms.Send(down.Concat(late).First()); ms.{|CSPN1001:Send|}(late.Concat(late).First()); ms.Send(down.Concat(late).Last());
        ms.Send(late.Append(MailKind.Maintenance).Last()); ms.{|CSPN1001:Send|}(late.Append(MailKind.Invoice).Last());
        ms.Send(late.Prepend(MailKind.Maintenance).First()); ms.{|CSPN1001:Send|}(down.Prepend(MailKind.Invoice).First());
        ms.Send(late.Append(MailKind.Renewal).Distinct().Last()); ms.{|CSPN1001:Send|}(late.Append(MailKind.Renewal).Last());
        """);

    [Fact]
    public Task Orders_GoByTheConstants() => Runs(
        """
        ms.Send(late.OrderByDescending(about => about).First()); ms.{|CSPN1001:Send|}(down.OrderBy(about => about).First());
        ms.Send(late.Max()); ms.{|CSPN1001:Send|}(down.Min()); ms.Send(late.MaxBy(about => (int)about)); ms.Send(down.OrderBy(about => about).Last());
        """);

    [Fact]
    public Task Filters_DropWhatCannotPass() => Runs(
        """
        ms.Send(late.Where(about => about != MailKind.Renewal).First()); ms.Send(late.First(about => about == MailKind.Outage));
        ms.{|CSPN1001:Send|}(down.Where(about => about != MailKind.Outage).First()); ms.{|CSPN1001:Send|}(down.First(about => about == MailKind.Renewal));
        foreach (var about in from each in late where each is not MailKind.Renewal select each) ms.Send(about);
        if (late.All(about => about == MailKind.Outage)) ms.Send(MailKind.Renewal);
        if (late.Any(about => about == MailKind.Outage)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Fact]
    public Task Filters_ByWhatIsUnknown_AreTwoPaths() => Runs(
        """
        ms.Send(down.Where(about => flag).First()); ms.{|CSPN1001:Send|}(down.Where(about => flag).Last());
        ms.{|CSPN1001:Send|}(down.Where(about => about != MailKind.Outage || flag2).First());
        ms.Send(MailKind.Offer, new[] { customer, other }.Last(each => each.IsDirect));
        ms.{|CSPN1002:Send|}(MailKind.Offer, new[] { customer, other }.Last(each => !each.IsDirect));
        """);

    [Fact]
    public Task Filter_SaysNothingOfTheObjectsThemselves() => Runs(
        "foreach (var each in new[] { customer, other }.Where(each => each.IsDirect)) ms.Send(MailKind.Offer, each); ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Projections_KeepTheOrder() => Runs(
        """
        ms.Send(late.Select(about => about == MailKind.Renewal ? MailKind.Outage : MailKind.Invoice).First());
        ms.{|CSPN1001:Send|}(late.Select(about => about == MailKind.Renewal ? MailKind.Outage : MailKind.Invoice).Last());
        ms.Send(late.Select(about => new Mail { Kind = about }).Last()); ms.{|CSPN1001:Send|}(late.Select(about => new Mail { Kind = about }).First());
        """);

    [Fact]
    public Task Defaults_AreWhatIsHandedOutOfNothing() => Runs(
        """
        ms.Send(late.FirstOrDefault(about => about == MailKind.Invoice));
        if (flag) { try { ms.Send(late.First(about => about == MailKind.Invoice)); ms.Send(MailKind.Renewal); } catch (InvalidOperationException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); } }
        """);

    /// <summary>Elements whose places are no longer known.</summary>
    [Fact]
    public Task Changes_ForgetThePlaces() => Runs(
        """
        var list = new List<MailKind> { MailKind.Renewal, MailKind.Outage };
        if (flag) list.Reverse(); else list.RemoveAt(1);
        ms.{|CSPN1001:Send|}(list.Last());
        var other1 = flag ? new List<MailKind> { MailKind.Outage, MailKind.Outage } : new List<MailKind> { MailKind.Renewal };
        ms.{|CSPN1001:Send|}(other1.Last());
        var grown = new List<MailKind> { MailKind.Outage };
        grown.Add(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(grown.Last());
        var empty = new MailKind[2];
        empty[1] = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(empty.Last());
        """);

    [Fact]
    public Task Send_BehindTheLargestOfNothing_IsUnreachable() => Runs(
        """
        if (flag) { ms.Send(down.Where(about => about == MailKind.Invoice).Max()); ms.Send(MailKind.Renewal); }
        ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Fact]
    public Task Loop_OverNothing_IsUnreachable() => Runs(
        """
        foreach (var about in down.Where(each => each == MailKind.Invoice)) ms.Send(MailKind.Renewal);
        foreach (var about in down.Where(each => each == MailKind.Outage)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        foreach (var about in new List<MailKind>()) Console.WriteLine(about);
        foreach (var each in new[] { customer }.Where(each => flag)) ms.Send(flag ? MailKind.Outage : MailKind.Renewal);
        """);

    /// <summary>What the function makes of one element is not what it makes of the next.</summary>
    [Fact]
    public Task Projections_ThatAskAFlag_KeepTheElementsApart() => Runs(
        """
        foreach (var about in late.Select(each => flag ? each : MailKind.Outage)) ms.{|CSPN1001:Send|}(about);
        ms.{|CSPN1001:Send|}(late.Select(each => flag ? each : MailKind.Outage).First()); ms.Send(late.Select(each => flag ? each : MailKind.Outage).Last());
        ms.{|CSPN1001:Send|}(late.Select(each => Chosen(each, flag)).First()); ms.Send(late.Select(each => Chosen(each, flag)).Last());
        static MailKind Chosen(MailKind one, bool isIt) { if (isIt) return one; return MailKind.Maintenance; }
        """);

    /// <summary>Equal or not is two ways to go on, and so is greater or not.</summary>
    [Fact]
    public Task Elements_ThatMayBeEqual_AreTwoWays() => Job.Runs(
        """
        private static MailKind First(MailKind some) => new[] { MailKind.Outage, some }.Distinct().First();
        private static MailKind Last(MailKind some) => new[] { MailKind.Outage, some }.Distinct().Last();
        private static MailKind Best(MailKind some) => new[] { some, MailKind.Maintenance }.Max();
        """,
        """
        ms.Send(First(MailKind.Renewal)); ms.{|CSPN1001:Send|}(Last(MailKind.Renewal));
        ms.Send(Best(MailKind.Renewal)); ms.Send(Best(MailKind.Outage));
        var about = flag ? MailKind.Outage : MailKind.Renewal;
        ms.Send(new[] { MailKind.Maintenance, about }.Distinct().First());
        ms.{|CSPN1001:Send|}(new[] { about, MailKind.Maintenance }.Distinct().First());
        if (new[] { MailKind.Renewal, about }.Distinct().Last() == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); else ms.Send(about);
        ms.Send(new[] { MailKind.Maintenance, about }.Max()); ms.{|CSPN1001:Send|}(new[] { MailKind.Maintenance, about }.Min());
        """);

    [Fact]
    public Task Orders_OfWhatIsUnknown_AreTwoWays() => Job.Runs(
        """
        private static IEnumerable<MailKind> Sorted(MailKind some) => new[] { MailKind.Outage, some }.OrderBy(about => about);
        private static MailKind Best(MailKind some) => new[] { some, MailKind.Outage }.MaxBy(about => about);
        private void Tell(MailKind some)
        {
            foreach (var about in new[] { MailKind.Outage, some }.OrderBy(about => about).Take(1))
                ms.Send(about is MailKind.Newsletter ? MailKind.Renewal : MailKind.Outage);
        }
        """,
        """
        Tell(MailKind.Newsletter);
        ms.{|CSPN1001:Send|}(Sorted(MailKind.Renewal).First()); ms.Send(Sorted(MailKind.Renewal).Last()); ms.Send(Sorted(MailKind.Offer).First(), new PartnerContact());
        ms.Send(Best(MailKind.Renewal)); ms.Send(Best(MailKind.Invoice)); ms.Send(Best(MailKind.Maintenance));
        foreach (var about in Sorted(MailKind.Renewal)) ms.{|CSPN1001:Send|}(about);
        """);
}

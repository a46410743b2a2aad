using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>LINQ by methods: elements come back out, narrowed by what was asked of them, or as what was made of them.</summary>
public class LinqMethodTests
{
    [Fact]
    public Task Where_WithGuard_NarrowsTheElements() => Job.Runs(
        "private static bool HasContract(Customer one) => one.IsDirect;",
        """
        foreach (var one in customers.Where(one => one.IsDirect)) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.Where(one => !one.IsCspOnly)) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.Where(Guards.HasContract)) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.Where(one => HasContract(one))) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.Where(one => !one.IsDirect)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in customers.Where(one => one.Name != "")) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in customers.Where(one => customer.IsDirect)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task Where_WithGuard_LeavesTheSourceAsItWas() => Job.Runs(
        "",
        """
        var direct = customers.Where(one => one.IsDirect).ToList();
        foreach (var one in customers) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in direct) ms.Send(MailKind.Offer, one);
        """);

    [Fact]
    public Task Where_WithComparison_NarrowsTheElements() => Job.Runs(
        "",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Renewal, MailKind.Invoice];
        foreach (var about in all.Where(about => about is not (MailKind.Renewal or MailKind.Invoice))) ms.Send(about, customer);
        foreach (var about in all.Where(about => about != MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in all.Where(about => about == MailKind.Outage)) ms.Send(about, customer);
        foreach (var about in all.Where((about, i) => i > 0 && about == MailKind.Outage)) ms.Send(about, customer);
        """);

    [Fact]
    public Task Where_OnMembers_NarrowsThem() => Job.Runs(
        "",
        """
        var mails = new List<Mail> { new() { Kind = MailKind.Renewal, To = customer }, new() { Kind = MailKind.Outage, To = customer } };
        foreach (var mail in mails.Where(mail => mail.Kind == MailKind.Outage)) ms.Send(mail);
        foreach (var mail in mails.Where(mail => mail.Kind != MailKind.Outage)) ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Select_ToKindsAndMails_IsWhatWasMade() => Job.Runs(
        "",
        """
        foreach (var about in customers.Select(one => MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in customers.Select(one => MailKind.Outage)) ms.Send(about, customer);
        foreach (var mail in customers.Select(one => new Mail { Kind = MailKind.Renewal, To = one })) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in customers.Select(one => new Mail { Kind = MailKind.Renewal, To = new Employee() })) ms.Send(mail);
        foreach (var mail in customers.Where(one => one.IsDirect).Select(one => new Mail { Kind = MailKind.Offer, To = one })) ms.Send(mail);
        foreach (var mail in customers.Select(one => new Mail { Kind = MailKind.Offer, To = one })) ms.{|CSPN1002:Send|}(mail);
        """);

    [Fact]
    public Task Select_OfMembersAndTuples_IsWhatWasRead() => Job.Runs(
        "",
        """
        var mails = new List<Mail> { new() { Kind = MailKind.Renewal, To = new PartnerContact() } };
        foreach (var about in mails.Select(mail => mail.Kind)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var to in mails.Select(mail => mail.To)) ms.Send(MailKind.Renewal, to);
        foreach (var (about, to) in mails.Select(mail => (mail.Kind, mail.To))) ms.Send(about, to);
        foreach (var pair in mails.Select((mail, i) => new { mail.Kind, i })) ms.{|CSPN1001:Send|}(pair.Kind, customer);
        """);

    [Fact]
    public Task First_WithGuard_IsClean() => Job.Runs(
        "",
        """
        ms.Send(MailKind.Offer, customers.First(one => one.IsDirect));
        ms.Send(MailKind.Offer, customers.Single(one => one.IsDirect));
        ms.Send(MailKind.Offer, customers.Last(one => one.IsDirect));
        ms.{|CSPN1002:Send|}(MailKind.Offer, customers.First());
        ms.{|CSPN1002:Send|}(MailKind.Offer, customers.Single(one => one.Name == "a"));
        if (customers.FirstOrDefault(one => one.IsDirect) is { } found) ms.Send(MailKind.Offer, found);
        if (customers.FirstOrDefault() is { } any) ms.{|CSPN1002:Send|}(MailKind.Offer, any);
        ms.Send(MailKind.Offer, customers.Where(one => one.IsDirect).First());
        """);

    [Fact]
    public Task Any_AsGuard_SaysNothingOfTheOthers() => Job.Runs(
        "",
        """
        if (customers.Any(one => one.IsDirect))
            foreach (var one in customers) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task GroupBy_KeepsTheElements() => Job.Runs(
        "",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Renewal];
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        foreach (var group in all.GroupBy(about => about.ToString()))
            foreach (var about in group) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var group in calm.GroupBy(about => about.ToString()))
            foreach (var about in group) ms.Send(about, customer);
        foreach (var group in customers.GroupBy(one => MailKind.Renewal)) ms.{|CSPN1001:Send|}(group.Key, customer);
        foreach (var group in customers.GroupBy(one => MailKind.Outage)) ms.Send(group.Key, customer);
        """);

    [Fact]
    public Task GroupJoin_KeepsTheElements() => Job.Runs(
        "",
        """
        List<Mail> late = [new() { Kind = MailKind.Renewal }];
        List<Mail> calm = [new() { Kind = MailKind.Outage }];
        foreach (var found in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => found))
            foreach (var mail in found) ms.{|CSPN1001:Send|}(mail);
        foreach (var found in customers.GroupJoin(calm, c => c.Name, m => m.Subject, (c, found) => found))
            foreach (var mail in found) ms.Send(mail);
        foreach (var mail in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => found).SelectMany(found => found)) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => found).SelectMany(found => found).Where(mail => mail.Kind == MailKind.Outage)) ms.Send(mail);
        """);

    [Fact]
    public Task GroupJoin_ToMails_IsWhatWasMade() => Job.Runs(
        "",
        """
        List<Mail> late = [new() { Kind = MailKind.Renewal }];
        List<Mail> calm = [new() { Kind = MailKind.Outage }];
        foreach (var mail in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => new Mail { Kind = found.First().Kind, To = c })) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in customers.GroupJoin(calm, c => c.Name, m => m.Subject, (c, found) => new Mail { Kind = found.First().Kind, To = c })) ms.Send(mail);
        foreach (var mail in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => new Mail { Kind = found.First().Kind, To = new Employee() })) ms.Send(mail);
        foreach (var one in customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => c)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in customers.Where(c => c.IsDirect).GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => c)) ms.Send(MailKind.Offer, one);
        """);

    [Fact]
    public Task GroupJoin_OfWhatIsAddedLater_FindsItToo() => Job.Runs(
        "",
        """
        List<Mail> late = [new() { Kind = MailKind.Outage }];
        var groups = customers.GroupJoin(late, c => c.Name, m => m.Subject, (c, found) => found);
        foreach (var mail in groups.SelectMany(found => found)) ms.Send(mail);
        late.Add(new() { Kind = MailKind.Renewal });
        foreach (var mail in groups.SelectMany(found => found)) ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task ToDictionary_KeepsKeysAndValues() => Job.Runs(
        "",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Renewal];
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        ms.{|CSPN1001:Send|}(all.ToDictionary(about => about.ToString())["Renewal"], customer);
        ms.Send(calm.ToDictionary(about => about.ToString())["Outage"], customer);
        foreach (var (name, about) in customers.ToDictionary(one => one.Name, one => MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var (about, one) in customers.ToDictionary(one => MailKind.Outage)) ms.Send(about, one);
        foreach (var group in calm.ToLookup(about => about.ToString())) foreach (var about in group) ms.Send(about, customer);
        """);

    [Fact]
    public Task SelectMany_FlattensTheElements() => Job.Runs(
        "",
        """
        List<List<MailKind>> late = [[MailKind.Outage], [MailKind.Renewal]];
        List<List<MailKind>> calm = [[MailKind.Outage], [MailKind.Maintenance]];
        foreach (var about in late.SelectMany(list => list)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in calm.SelectMany(list => list)) ms.Send(about, customer);
        foreach (var mail in calm.SelectMany(list => list, (list, about) => new Mail { Kind = MailKind.Renewal })) ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task GroupBy_WithElementsMade_HasThem() => Job.Runs(
        "",
        """
        foreach (var group in customers.GroupBy(c => c.Name, c => MailKind.Renewal)) foreach (var about in group) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var group in customers.GroupBy(c => c.Name, c => MailKind.Outage)) foreach (var about in group) ms.Send(about, customer);
        foreach (var about in customers.GroupBy(c => c.Name, c => MailKind.Renewal, (name, abouts) => abouts.First())) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in customers.GroupBy(c => c.Name, c => MailKind.Renewal, (name, abouts) => MailKind.Outage)) ms.Send(about, customer);
        """);

    [Fact]
    public Task AggregateBy_HasItsKeysAndWhatItBeginsWith() => Job.Runs(
        "",
        """
        foreach (var pair in customers.AggregateBy(c => MailKind.Renewal, 0, (count, c) => count + 1)) ms.{|CSPN1001:Send|}(pair.Key, customer);
        foreach (var pair in customers.AggregateBy(c => MailKind.Outage, 0, (count, c) => count + 1)) ms.Send(pair.Key, customer);
        foreach (var pair in customers.AggregateBy(c => c.Name, name => MailKind.Renewal, (about, c) => about)) ms.{|CSPN1001:Send|}(pair.Value, customer);
        foreach (var pair in customers.AggregateBy(c => c.Name, name => MailKind.Outage, (about, c) => about)) ms.Send(pair.Value, customer);
        foreach (var pair in customers.AggregateBy(c => c.Name, MailKind.Renewal, (about, c) => about)) ms.{|CSPN1001:Send|}(pair.Value, customer);
        """);

    [Fact]
    public Task Zip_PairsTheElements() => Job.Runs(
        "",
        """
        MailKind[] late = [MailKind.Renewal];
        object[] staff = [new Employee()];
        foreach (var (about, to) in late.Zip(staff)) ms.Send(about, to);
        foreach (var (about, to) in late.Zip(customers)) ms.{|CSPN1001:Send|}(about, to);
        foreach (var mail in late.Zip(customers, (about, one) => new Mail { Kind = about, To = one })) ms.{|CSPN1001:Send|}(mail);
        foreach (var about in late.Zip(customers, (about, one) => MailKind.Outage)) ms.Send(about, customer);
        """);

    [Fact]
    public Task OfTypeAndCast_NarrowTheElements() => Job.Runs(
        "",
        """
        object[] all = [new RenewalNotice("E5"), new OutageNotice("mail")];
        foreach (var notice in all.OfType<OutageNotice>()) ms.Send(notice, customer);
        foreach (var notice in all.OfType<RenewalNotice>()) ms.{|CSPN1001:Send|}(notice, customer);
        foreach (object notice in all.Cast<object>()) ms.{|CSPN1001:Send|}(notice, customer);
        IMailer[] mailers = [ms, partner];
        foreach (var mailer in mailers.OfType<PartnerMailer>()) mailer.Send(MailKind.Renewal, customer);
        foreach (var mailer in mailers.OfType<MicrosoftMailer>()) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Orders_KeepTheElements() => Job.Runs(
        "",
        """
        MailKind[] late = [MailKind.Outage, MailKind.Renewal];
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        foreach (var about in late.OrderByDescending(about => about).ThenBy(about => about.ToString()).Skip(1).Take(3).Distinct()) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in calm.OrderBy(about => about).Skip(1).Take(3).Distinct().ToHashSet()) ms.Send(about, customer);
        foreach (var about in calm.Concat(late).ToArray()) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in calm.Append(MailKind.Maintenance).Prepend(MailKind.Outage)) ms.Send(about, customer);
        foreach (var about in calm.Append(MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var one in customers.Where(one => one.IsDirect).OrderBy(one => one.Name).Take(3).ToList()) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.TakeWhile(one => one.IsDirect)) ms.Send(MailKind.Offer, one);
        foreach (var one in customers.SkipWhile(one => one.IsDirect)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task Folds_HandOutElements() => Job.Runs(
        "",
        """
        MailKind[] late = [MailKind.Outage, MailKind.Renewal];
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        ms.{|CSPN1001:Send|}(late.Min(), customer);
        ms.Send(calm.MinBy(about => about.ToString()), customer);
        ms.{|CSPN1001:Send|}(late.Aggregate((one, two) => two), customer);
        ms.Send(calm.Aggregate(MailKind.Outage, (one, two) => two), customer);
        ms.Send(late.Aggregate(MailKind.Renewal, (one, two) => MailKind.Outage, one => MailKind.Maintenance), customer);
        ms.Send(late.Count(), customer);
        """);

    [Fact]
    public Task Sources_MakeElements() => Analyzed.Body(
        """
        foreach (var about in Enumerable.Repeat(MailKind.Renewal, 2)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Enumerable.Repeat(MailKind.Outage, 2)) ms.Send(about, customer);
        foreach (var about in Enumerable.Range(0, 3).Select(_ => MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Enumerable.Empty<MailKind>()) ms.Send(about, customer);
        foreach (var (i, about) in new[] { MailKind.Outage }.Index()) ms.Send(about, customer);
        foreach (var two in new[] { MailKind.Renewal }.Chunk(2)) ms.{|CSPN1001:Send|}(two[0], customer);
        """);

    [Fact]
    public Task Where_OnSomethingElse_SaysNothingOfThatAfterwards() => Job.Runs(
        "",
        """
        var gate = Gates.One;
        var calm = new[] { MailKind.Outage }.Where(one => gate.IsOpen).FirstOrDefault();
        ms.{|CSPN1001:Send|}(gate.IsOpen ? MailKind.Outage : MailKind.Renewal, customer);
        ms.Send(calm, customer);
        if (gate.IsOpen) ms.Send(gate.IsOpen ? MailKind.Outage : MailKind.Renewal, customer);
        """,
        "public class Gate { public bool IsOpen { get; init; } } public static class Gates { public static Gate One => throw new InvalidOperationException(); }");

    [Fact]
    public Task DefaultThatIsHandedIn_MayBeWhatComesOut() => Job.Runs(
        "",
        """
        List<MailKind> some = [kind];
        ms.{|CSPN1001:Send|}(some.Where(about => flag).FirstOrDefault(MailKind.Renewal));
        ms.{|CSPN1001:Send|}(some.SingleOrDefault(about => about == MailKind.Outage, MailKind.Renewal));
        ms.Send(some.SingleOrDefault(about => about == MailKind.Outage, MailKind.Maintenance));
        MailKind[] down = [MailKind.Outage];
        ms.Send(down.LastOrDefault(MailKind.Renewal));
        ms.{|CSPN1001:Send|}(down.Where(about => about == MailKind.Maintenance).FirstOrDefault(MailKind.Renewal));
        ms.{|CSPN1001:Send|}(down.FirstOrDefault(about => about == MailKind.Maintenance, MailKind.Renewal));
        """);

    /// <summary>A filter that asks something else: some pass, and then it is so; or none does, and nothing is handed out.</summary>
    [Theory]
    [InlineData("customers.Where(each => flag)")]
    [InlineData("customers.Where(each => flag && each.IsDirect)")]
    [InlineData("customers.FindAll(each => flag)")]
    [InlineData("from each in customers where flag select each")]
    public async Task Filter_ByWhatIsNoElement_SaysItOfWhatPasses(string filtered)
    {
        await Job.Runs("",
            $$"""
            foreach (var one in {{filtered}}) ms.Send(flag ? MailKind.Outage : MailKind.Renewal);
            foreach (var one in {{filtered}}) ms.{|CSPN1001:Send|}(flag ? MailKind.Renewal : MailKind.Outage);
            ms.{|CSPN1001:Send|}(flag ? MailKind.Outage : MailKind.Renewal);
            """);
        await Job.Runs("",
            $$"""
            var list = ({{filtered}}).Select(each => MailKind.Renewal).ToList();
            if (!flag) foreach (var one in list) ms.Send(one);
            ms.{|CSPN1001:Send|}(list);
            """);
    }

    private const string Mails =
        """
        MailKind[] late = [MailKind.Renewal]; MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        List<Mail> lateMails = [new() { Kind = MailKind.Renewal }]; List<Mail> calmMails = [new() { Kind = MailKind.Outage }];

        """;

    [Theory]
    [InlineData("foreach (var (name, one) in customers.ToDictionary(elementSelector: c => MailKind.Renewal, keySelector: c => c.Name)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in Enumerable.Join(inner: lateMails, outer: customers, outerKeySelector: c => c.Name, innerKeySelector: m => m.Subject, resultSelector: (c, m) => m)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in Enumerable.Where(predicate: x => x == MailKind.Renewal, source: late)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in late.GroupBy(k => k.ToString(), (n, g) => g.First())) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in late.GroupBy(k => k, (key, g) => key)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in customers.LeftJoin(lateMails, c => c.Name, m => m.Subject, (c, m) => m)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in customers.LeftJoin(lateMails, c => c.Name, m => m.Subject, (c, m) => m == null ? MailKind.Renewal : MailKind.Outage)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var one in lateMails.RightJoin(customers, m => m.Subject, c => c.Name, (m, c) => m)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("ms.{|CSPN1001:Send|}(calm.Aggregate(MailKind.Outage, (a, b) => b, one => MailKind.Renewal));")]
    [InlineData("ms.{|CSPN1001:Send|}(customers.Aggregate(MailKind.Renewal, (a, b) => MailKind.Outage));")]
    [InlineData("ms.{|CSPN1001:Send|}(customers.Aggregate(MailKind.Outage, (a, b) => a == MailKind.Outage ? MailKind.Maintenance : MailKind.Renewal));")]
    [InlineData("foreach (var (a, b, one) in calm.Zip(calm, late)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var (name, one) in customers.AggregateBy(c => c.Name, MailKind.Outage, (a, c) => MailKind.Renewal)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("foreach (var group in late.ToLookup(k => k.ToString())) foreach (var one in group) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("ms.{|CSPN1001:Send|}(late.ToLookup(k => k.ToString())[\"Renewal\"]);")]
    public Task Elements_ThatAreBroughtTogether_AreReported(string statements) => Job.Runs("", Mails + statements);

    [Theory]
    [InlineData("foreach (var (name, one) in customers.ToDictionary(elementSelector: c => MailKind.Outage, keySelector: c => MailKind.Renewal)) ms.Send(one);")]
    [InlineData("foreach (var one in customers.GroupBy(c => c.Name, c => MailKind.Renewal, (n, g) => MailKind.Outage)) ms.Send(one);")]
    [InlineData("foreach (var one in customers.LeftJoin(calmMails, c => c.Name, m => m.Subject, (c, m) => m)) ms.Send(one);")]
    [InlineData("foreach (var one in customers.LeftJoin(lateMails, c => c.Name, m => m.Subject, (c, m) => c.Name)) ms.Send(one);")]
    [InlineData("ms.Send(calm.Aggregate(MailKind.Outage, (a, b) => b));")]
    [InlineData("ms.Send(late.Aggregate(MailKind.Renewal, (a, b) => b, one => MailKind.Outage));")]
    [InlineData("foreach (var (a, b, one) in calm.Zip(late, calm)) ms.Send(one);")]
    [InlineData("foreach (var (name, one) in customers.AggregateBy(c => c.Name, MailKind.Outage, (a, c) => MailKind.Maintenance)) ms.Send(one);")]
    [InlineData("ms.Send(calm.ToLookup(k => k.ToString())[\"Outage\"]);")]
    [InlineData("kind = MailKind.Renewal; foreach (var g in late.GroupJoin(calm, c => c, m => m, (c, found) => c)) kind = MailKind.Outage; ms.Send(kind);")]
    public Task Elements_ThatAreBroughtTogether_AreCleanWithoutTheRenewal(string statements) => Job.Runs("", Mails + statements);
}

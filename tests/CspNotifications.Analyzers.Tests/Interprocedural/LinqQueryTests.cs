using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>LINQ by query expressions.</summary>
public class LinqQueryTests
{
    [Fact]
    public Task Where_WithGuard_NarrowsTheElements() => Job.Runs(
        "",
        """
        foreach (var one in from c in customers where c.IsDirect select c) ms.Send(MailKind.Offer, one);
        foreach (var one in from c in customers where !c.IsDirect select c) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in from c in customers select c) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var one in from c in customers where c.Name != "" where c.IsDirect orderby c.Name select c) ms.Send(MailKind.Offer, one);
        """);

    [Fact]
    public Task Where_WithComparison_NarrowsTheElements() => Analyzed.Body(
        """
        MailKind[] all = [MailKind.Outage, MailKind.Renewal];
        foreach (var about in from k in all where k != MailKind.Renewal select k) ms.Send(about, customer);
        foreach (var about in from k in all where k != MailKind.Outage select k) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in from k in all orderby k descending select k) ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Select_ToMails_IsWhatWasMade() => Job.Runs(
        "",
        """
        foreach (var mail in from c in customers select new Mail { Kind = MailKind.Renewal, To = c }) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in from c in customers select new Mail { Kind = MailKind.Outage, To = c }) ms.Send(mail);
        foreach (var mail in from c in customers where c.IsDirect select new Mail { Kind = MailKind.Offer, To = c }) ms.Send(mail);
        foreach (var mail in from c in customers select new Mail { Kind = MailKind.Offer, To = c }) ms.{|CSPN1002:Send|}(mail);
        """);

    [Fact]
    public Task Let_KeepsWhatWasAsked() => Job.Runs(
        "",
        """
        foreach (var one in from c in customers let ok = c.IsDirect where ok select c) ms.Send(MailKind.Offer, one);
        foreach (var one in from c in customers let ok = c.IsDirect where !ok select c) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        foreach (var about in from c in customers let k = MailKind.Renewal select k) ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task TwoSources_ArePaired() => Job.Runs(
        "",
        """
        MailKind[] late = [MailKind.Renewal];
        object[] staff = [new Employee()];
        foreach (var mail in from k in late from s in staff select new Mail { Kind = k, To = s }) ms.Send(mail);
        foreach (var mail in from k in late from c in customers select new Mail { Kind = k, To = c }) ms.{|CSPN1001:Send|}(mail);
        foreach (var (k, c) in from k in late from c in customers where k != MailKind.Renewal select (k, c)) ms.Send(k, c);
        """);

    [Fact]
    public Task Join_PairsTheElements() => Job.Runs(
        "",
        """
        var orders = new List<Order> { new Order("a", MailKind.Renewal) };
        var calm = new List<Order> { new Order("a", MailKind.Outage) };
        foreach (var mail in from c in customers join o in orders on c.Name equals o.Name select new Mail { Kind = o.About, To = c }) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in from c in customers join o in calm on c.Name equals o.Name select new Mail { Kind = o.About, To = c }) ms.Send(mail);
        """,
        "public record Order(string Name, MailKind About);");

    [Fact]
    public Task GroupJoin_KeepsTheElements() => Job.Runs(
        "",
        """
        List<Mail> late = [new() { Kind = MailKind.Renewal }];
        List<Mail> calm = [new() { Kind = MailKind.Outage }];
        foreach (var found in from c in customers join m in late on c.Name equals m.Subject into found select found)
            foreach (var mail in found) ms.{|CSPN1001:Send|}(mail);
        foreach (var found in from c in customers join m in calm on c.Name equals m.Subject into found select found)
            foreach (var mail in found) ms.Send(mail);
        foreach (var mail in from c in customers join m in late on c.Name equals m.Subject into found from m in found select m) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in from c in customers join m in calm on c.Name equals m.Subject into found from m in found.DefaultIfEmpty() select m) ms.Send(mail);
        """);

    [Fact]
    public Task GroupJoin_WithWhatIsJoined_IsWhatWasMade() => Job.Runs(
        "",
        """
        List<Mail> late = [new() { Kind = MailKind.Renewal }];
        foreach (var mail in from c in customers join m in late on c.Name equals m.Subject into found from m in found select new Mail { Kind = m.Kind, To = c }) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in from c in customers join m in late on c.Name equals m.Subject into found from m in found select new Mail { Kind = m.Kind, To = new Employee() }) ms.Send(mail);
        foreach (var mail in from c in customers join m in late on c.Name equals m.Subject into found from m in found where m.Kind == MailKind.Outage select m) ms.Send(mail);
        foreach (var one in from c in customers join m in late on c.Name equals m.Subject into found where c.IsDirect select c) ms.Send(MailKind.Offer, one);
        foreach (var one in from c in customers join m in late on c.Name equals m.Subject into found where found.Any() select c) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task Group_KeepsTheElements() => Job.Runs(
        "",
        """
        foreach (var group in from c in customers where c.IsDirect group c by c.Name)
            foreach (var one in group) ms.Send(MailKind.Offer, one);
        foreach (var group in from c in customers group c by c.Name into named where named.Key != "" select named)
            foreach (var one in group) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task First_OfQuery_IsClean() => Job.Runs(
        "",
        """
        ms.Send(MailKind.Offer, (from c in customers where c.IsDirect select c).First());
        ms.{|CSPN1002:Send|}(MailKind.Offer, (from c in customers select c).First());
        """);

    [Fact]
    public Task Query_InHelper_IsKnownByItsCaller() => Job.Runs(
        "private static IEnumerable<Customer> Direct(IEnumerable<Customer> all) => from c in all where c.IsDirect select c; private static IEnumerable<Customer> Named(IEnumerable<Customer> all) => from c in all where c.Name != \"\" select c;",
        "foreach (var one in Direct(customers)) ms.Send(MailKind.Offer, one); foreach (var one in Named(customers)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);");
}

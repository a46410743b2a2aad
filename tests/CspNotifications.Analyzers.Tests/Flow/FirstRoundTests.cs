using CspNotifications.Analyzers.Tests.Interprocedural;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A loop over elements that are there runs at least once; one over elements that may not be there perhaps not at all.</summary>
public class FirstRoundTests
{
    private static Task After(string loop) => Job.Runs("", 
        $$"""
        kind = MailKind.Renewal;
        var full = new List<int> { 1 };
        {{loop}}
        """);

    [Theory]
    [InlineData("foreach (var each in new[] { 1, 2 }) kind = MailKind.Outage;")]
    [InlineData("foreach (var each in full) kind = MailKind.Outage;")]
    [InlineData("foreach (var each in new[] { 1, 2 }) { foreach (var inner in full) kind = MailKind.Outage; }")]
    [InlineData("foreach (var each in full.Select(x => x + 1)) kind = MailKind.Outage;")]
    [InlineData("foreach (var each in new[] { MailKind.Outage, MailKind.Maintenance }) kind = each;")]
    [InlineData("full.ForEach(_ => kind = MailKind.Outage);")]
    [InlineData("Array.ForEach(new[] { 1 }, _ => kind = MailKind.Outage);")]
    [InlineData("Task.Run(() => { kind = MailKind.Outage; }).Wait();")]
    [InlineData("full.ForEach(_ => throw new InvalidOperationException());")]
    public Task Loop_ThatRuns_LeavesWhatItWrites(string loop) => After(loop + " ms.Send(kind);");

    [Theory]
    [InlineData("foreach (var each in customers) kind = MailKind.Outage;")]
    [InlineData("foreach (var each in new[] { 1, 2 }) { if (flag) kind = MailKind.Outage; }")]
    [InlineData("foreach (var each in new[] { 1, 2 }) { if (flag) break; kind = MailKind.Outage; }")]
    [InlineData("full.Clear(); foreach (var each in full) kind = MailKind.Outage;")]
    [InlineData("Refill(full); foreach (var each in full) kind = MailKind.Outage; void Refill(List<int> list) => list.Clear();")]
    [InlineData("foreach (var each in full.Where(x => x > 3)) kind = MailKind.Outage;")]
    [InlineData("foreach (var each in full) { foreach (var inner in customers) kind = MailKind.Outage; }")]
    [InlineData("customers.ForEach(_ => kind = MailKind.Outage);")]
    [InlineData("var task = Task.Run(() => { kind = MailKind.Outage; });")]
    [InlineData("customers.ForEach(_ => throw new InvalidOperationException());")]
    public Task Loop_ThatMayNotRun_LeavesWhatWasBefore(string loop) => After(loop + " ms.{|CSPN1001:Send|}(kind);");

    [Fact]
    public Task Loop_InALoop_StartsAnew() => Job.Runs("", 
        """
        var full = new List<int> { 1 };
        foreach (var one in customers)
        {
            kind = MailKind.Renewal;
            foreach (var each in full) kind = MailKind.Outage;
            ms.Send(kind);
            kind = MailKind.Renewal;
            foreach (var each in full) { if (one.IsDirect) continue; kind = MailKind.Outage; }
            ms.{|CSPN1001:Send|}(kind);
        }
        """);

    [Fact]
    public Task Loop_OverAList_LeavesItAsItWas() => Job.Runs("",
        """
        var full = new List<MailKind> { MailKind.Outage };
        foreach (var each in full) Console.WriteLine(each);
        ms.Send(full[0] == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
        foreach (var each in customers) { foreach (var one in full) { kind = MailKind.Renewal; foreach (var last in full) kind = last; ms.Send(kind); } }
        """);

    [Fact]
    public Task Number_ThatATaskHolds_IsWhatItIs() => Job.Runs("",
        """
        var count = customers.Count;
        Task.Run(() => count).Wait();
        kind = MailKind.Outage;
        if (count == 1) kind = MailKind.Renewal;
        if (count != 1) ms.Send(kind); else ms.{|CSPN1001:Send|}(kind);
        """);

    [Fact]
    public Task Loop_OverAnIterator_RunsIfThatHandsSomethingOut() => Job.Runs(
        """
        private static IEnumerable<MailKind> One() { yield return MailKind.Outage; }
        private static IEnumerable<MailKind> Perhaps(bool flag) { if (flag) yield return MailKind.Outage; }
        """,
        """
        kind = MailKind.Renewal;
        foreach (var each in One()) kind = each;
        ms.Send(kind);
        kind = MailKind.Renewal;
        foreach (var each in Perhaps(flag)) kind = each;
        if (flag) ms.Send(kind); else ms.{|CSPN1001:Send|}(kind);
        kind = MailKind.Renewal;
        foreach (var each in One().Where(x => x != MailKind.Outage)) kind = each;
        ms.{|CSPN1001:Send|}(kind);
        """);
}

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

    private const string Sequences =
        """
        private static IEnumerable<int> Some() { yield return 1; }
        private static IEnumerable<int> Rest(IEnumerable<int> all) => all.Skip(1);
        private static IEnumerable<int> Among(IEnumerable<int> all, int sought) { foreach (var one in all) if (one == sought) yield return one; }
        private static List<int> Made() { var made = new List<int>(); made.Add(1); return made; }
        private static void Add(List<int> to) => to.Add(1);
        private static void AddIf(List<int> to, bool flag) { if (flag) to.Add(1); }
        private static void Drop(List<int> from) => from.RemoveAt(0);
        private static void ClearIf(List<int> from, bool flag) { if (flag) from.Clear(); }
        private List<int> _kept = new() { 1 };
        public void Clear() => _kept.Clear();

        """;

    [Theory]
    [InlineData("Some()")]
    [InlineData("Some().ToList()")]
    [InlineData("Some().OrderBy(x => -x)")]
    [InlineData("Some().Select(x => x + 1).Distinct()")]
    [InlineData("new[] { 1, customers.Count }.OrderBy(x => -x)")]
    [InlineData("customers.Append(customer)")]
    [InlineData("Made()")]
    [InlineData("full", "full.Sort(); full.Reverse(); Console.WriteLine(full.Count);")]
    [InlineData("full", "full = new(); full.Add(1);")]
    [InlineData("full", "full = new(); Add(full);")]
    [InlineData("full", "full = new(); if (flag) full.Add(1); else full.Add(2);")]
    [InlineData("full", "full = new(); full.RemoveAll(x => x == 1); full.Add(1);")]
    [InlineData("queue", "var queue = new Queue<int>(); queue.Enqueue(1);")]
    public Task Loop_OverSomethingThatIsThere_RunsAtLeastOnce(string sequence, string before = "") => Job.Runs(
        Sequences,
        $"kind = MailKind.Renewal; var full = new List<int> {{ 1 }}; {before} foreach (var each in {sequence}) kind = MailKind.Outage; ms.Send(kind);");

    [Theory]
    [InlineData("Some().Skip(1)")]
    [InlineData("Some().Where(x => x > customers.Count)")]
    [InlineData("Some().Take(customers.Count)")]
    [InlineData("Some().TakeWhile(x => x > customers.Count)")]
    [InlineData("Some().Except(new[] { 1 })")]
    [InlineData("new[] { 1, 2 }.Except(new[] { 1, 2 })")]
    [InlineData("new[] { 1, 2 }.Skip(customers.Count)")]
    [InlineData("Rest(full)")]
    [InlineData("Among(full, customers.Count)")]
    [InlineData("_kept")]
    [InlineData("full", "full.RemoveAt(0);")]
    [InlineData("full", "full.RemoveAll(x => x == customers.Count);")]
    [InlineData("full", "for (var i = 0; i < customers.Count; i++) full.RemoveAt(0);")]
    [InlineData("full", "full = Some().ToList(); full.Clear();")]
    [InlineData("full", "Drop(full);")]
    [InlineData("full", "ClearIf(full, flag);")]
    [InlineData("full", "var clear = () => full.Clear(); clear();")]
    [InlineData("full", "full = new(); AddIf(full, flag);")]
    [InlineData("full", "full = new(); Add(full); Drop(full);")]
    [InlineData("query", "var query = full.Where(x => x < 3); full.Clear();")]
    [InlineData("queue", "var queue = new Queue<int>(); queue.Enqueue(1); queue.Dequeue();")]
    [InlineData("queue", "var queue = new Queue<int>(); queue.Enqueue(1); while (queue.TryDequeue(out var taken)) Console.WriteLine(taken);")]
    [InlineData("table", "var table = new Dictionary<int, int>(); table.Add(1, 1); table.Remove(1);")]
    public Task Loop_OverWhatMayBeGone_PerhapsDoesNotRun(string sequence, string before = "") => Job.Runs(
        Sequences,
        $"kind = MailKind.Renewal; var full = new List<int> {{ 1 }}; {before} foreach (var each in {sequence}) kind = MailKind.Outage; ms.{{|CSPN1001:Send|}}(kind);");
}

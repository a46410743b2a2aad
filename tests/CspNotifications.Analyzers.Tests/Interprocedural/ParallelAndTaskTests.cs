namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Code that the framework runs: loops in parallel, tasks, continuations, threads.</summary>
public class ParallelAndTaskTests
{
    private const string Kinds =
        """
        private static readonly MailKind[] s_all = [MailKind.Outage, MailKind.Renewal];
        private static readonly MailKind[] s_calm = [MailKind.Outage, MailKind.Maintenance];
        private Task SendAsync(MailKind about) { ms.Send(about); return Task.CompletedTask; }
        private static Task<MailKind> LateAsync() => Task.FromResult(MailKind.Renewal);
        private static Task<MailKind> DownAsync() => Task.FromResult(MailKind.Outage);
        """;

    [Fact]
    public Task ParallelForEach_IsReportedByItsElements() => Job.Runs(
        Kinds,
        """
        Parallel.ForEach(s_all, about => ms.{|CSPN1001:Send|}(about, customer));
        Parallel.ForEach(s_calm, about => ms.Send(about, customer));
        Parallel.ForEach(s_all, about => partner.Send(about, customer));
        Parallel.ForEach(customers, one => { if (one.IsDirect) ms.Send(MailKind.Offer, one); else ms.{|CSPN1002:Send|}(MailKind.Offer, one); });
        """);

    [Fact]
    public Task ParallelForAndInvoke_IsReported() => Job.Runs(
        "",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Renewal];
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        Parallel.For(0, all.Length, i => ms.{|CSPN1001:Send|}(all[i], customer));
        Parallel.For(0, calm.Length, i => ms.Send(calm[i], customer));
        Parallel.Invoke(() => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer), () => ms.Send(MailKind.Outage, customer));
        """);

    [Fact]
    public Task ParallelForEachAsync_IsReportedByItsElements() => Job.RunsAsync(
        Kinds,
        """
        await Parallel.ForEachAsync(s_all, async (about, stop) => { await Task.Yield(); ms.{|CSPN1001:Send|}(about, customer); });
        await Parallel.ForEachAsync(s_calm, async (about, stop) => { await Task.Yield(); ms.Send(about, customer); });
        """);

    [Fact]
    public Task ForAll_OfParallelQuery_IsReportedByItsElements() => Job.Runs(
        "",
        """
        new[] { MailKind.Renewal }.AsParallel().ForAll(about => ms.{|CSPN1001:Send|}(about, customer));
        new[] { MailKind.Outage }.AsParallel().ForAll(about => ms.Send(about, customer));
        customers.AsParallel().Where(one => one.IsDirect).ForAll(one => ms.Send(MailKind.Offer, one));
        """);

    [Fact]
    public Task TaskRun_IsReportedInside() => Job.RunsAsync(
        Kinds,
        """
        var late = MailKind.Renewal;
        var down = MailKind.Outage;
        await Task.Run(() => ms.{|CSPN1001:Send|}(late, customer));
        await Task.Run(() => ms.Send(down, customer));
        await Task.Run(async () => { await Task.Yield(); ms.{|CSPN1001:Send|}(MailKind.Invoice, customer); });
        await Task.Factory.StartNew(() => ms.{|CSPN1001:Send|}(late, customer));
        await Task.Run(() => {|CSPN1001:SendAsync|}(MailKind.Renewal));
        await Task.Run(() => SendAsync(MailKind.Outage));
        if (customer.IsDirect) await Task.Run(() => ms.Send(MailKind.Offer, customer));
        """);

    [Fact]
    public Task Send_OfTaskRunsResult_IsReported() => Job.RunsAsync(
        Kinds,
        """
        ms.{|CSPN1001:Send|}(await Task.Run(() => MailKind.Renewal), customer);
        ms.Send(await Task.Run(() => MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(await Task.Run(LateAsync), customer);
        ms.Send(await Task.Run(async () => await DownAsync()), customer);
        """);

    [Fact]
    public Task Send_AfterTaskThatWritesACapture_IsReported() => Job.RunsAsync(
        "",
        """
        var about = MailKind.Outage;
        await Task.Run(() => about = MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about, customer);
        var calm = MailKind.Outage;
        await Task.Run(() => calm = MailKind.Maintenance);
        ms.Send(calm, customer);
        """);

    [Fact]
    public Task Send_OfAllResults_IsReportedByThem() => Job.RunsAsync(
        Kinds,
        """
        foreach (var about in await Task.WhenAll(LateAsync(), DownAsync())) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in await Task.WhenAll(DownAsync(), Task.FromResult(MailKind.Maintenance))) ms.Send(about, customer);
        var both = await Task.WhenAll(new List<Task<MailKind>> { LateAsync(), LateAsync() });
        ms.{|CSPN1001:Send|}(both[0], customer);
        """);

    [Fact]
    public Task Send_OfFirstResult_IsReported() => Job.RunsAsync(
        Kinds,
        """
        var first = await Task.WhenAny(LateAsync(), DownAsync());
        ms.{|CSPN1001:Send|}(await first, customer);
        ms.Send(await await Task.WhenAny(DownAsync(), DownAsync()), customer);
        """);

    [Fact]
    public Task Send_InContinuation_IsReported() => Job.RunsAsync(
        Kinds,
        """
        await LateAsync().ContinueWith(done => ms.{|CSPN1001:Send|}(done.Result, customer));
        await DownAsync().ContinueWith(done => ms.Send(done.Result, customer));
        ms.{|CSPN1001:Send|}(await DownAsync().ContinueWith(done => MailKind.Renewal), customer);
        """);

    [Fact]
    public Task WhenAll_OfSelectedSends_IsReportedInside() => Job.RunsAsync(
        Kinds,
        """
        await Task.WhenAll(s_all.Select(about => {|CSPN1001:SendAsync|}(about)));
        await Task.WhenAll(s_calm.Select(about => SendAsync(about)));
        await Task.WhenAll(s_all.Where(about => about != MailKind.Renewal).Select(about => SendAsync(about)));
        """);

    [Fact]
    public Task ThreadsAndTimers_AreReportedInside() => Job.Runs(
        "",
        """
        var about = MailKind.Renewal;
        System.Threading.ThreadPool.QueueUserWorkItem(_ => ms.{|CSPN1001:Send|}(about, customer));
        new System.Threading.Thread(() => ms.{|CSPN1001:Send|}(about, customer)).Start();
        using var timer = new System.Threading.Timer(_ => ms.Send(MailKind.Outage, customer));
        """);
}

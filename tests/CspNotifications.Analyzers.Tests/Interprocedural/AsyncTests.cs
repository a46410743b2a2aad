namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Own async methods: awaiting them is calling them.</summary>
public class AsyncTests
{
    private const string Helpers =
        """
        private static async Task<MailKind> LateAsync() { await Task.Yield(); return MailKind.Renewal; }
        private static async Task<MailKind> DownAsync() { await Task.Yield(); return MailKind.Outage; }
        private static async ValueTask<MailKind> PickAsync(bool urgent) { if (urgent) return await DownAsync(); return await LateAsync().ConfigureAwait(false); }
        private async Task NotifyAsync(MailKind about) { await Task.Yield(); ms.Send(about); }
        private async Task TellAsync(MailKind about) { await Task.Yield(); partner.Send(about); }
        """;

    [Fact]
    public Task Send_OfAwaitedResult_IsReported() => Job.RunsAsync(
        Helpers,
        """
        ms.{|CSPN1001:Send|}(await LateAsync(), customer);
        ms.Send(await DownAsync(), customer);
        ms.{|CSPN1001:Send|}(await LateAsync().ConfigureAwait(false), customer);
        ms.{|CSPN1001:Send|}(LateAsync().GetAwaiter().GetResult(), customer);
        ms.Send(DownAsync().Result, customer);
        """);

    [Fact]
    public Task Send_OfResultOfTwoDeep_IsJudgedByTheArgument() => Job.RunsAsync(
        Helpers,
        """
        ms.{|CSPN1001:Send|}(await PickAsync(flag), customer);
        ms.{|CSPN1001:Send|}(await PickAsync(false), customer);
        ms.Send(await PickAsync(true), customer);
        """);

    [Fact]
    public Task Call_ThatPassesTheTopic_IsReported() => Job.RunsAsync(
        Helpers,
        """
        await {|CSPN1001:NotifyAsync|}(MailKind.Renewal);
        await {|CSPN1001:NotifyAsync|}(MailKind.Invoice).ConfigureAwait(false);
        await NotifyAsync(MailKind.Outage);
        await TellAsync(MailKind.Renewal);
        var started = {|CSPN1001:NotifyAsync|}(MailKind.Renewal);
        await started;
        """);

    [Fact]
    public Task Call_OfAsyncChain_IsReportedAtTheOutermost() => Job.RunsAsync(
        Helpers + "private async Task OuterAsync(MailKind about, Customer to) { await InnerAsync(about, to).ConfigureAwait(false); } private Task InnerAsync(MailKind about, Customer to) { ms.Send(about, to); return Task.CompletedTask; }",
        "await {|CSPN1001:OuterAsync|}(MailKind.Renewal, customer); await OuterAsync(MailKind.Outage, customer); if (customer.IsDirect) await OuterAsync(MailKind.Offer, customer);");

    [Fact]
    public Task Send_OfTaskKept_IsReported() => Job.RunsAsync(
        Helpers,
        """
        var late = LateAsync();
        var down = DownAsync();
        await Task.WhenAll(late, down);
        ms.{|CSPN1001:Send|}(await late, customer);
        ms.Send(down.Result, customer);
        """);

    [Fact]
    public Task Send_ByAwaitedBool_IsNarrowed() => Job.RunsAsync(
        "private static async Task<bool> HasContractAsync(Customer one) { await Task.Yield(); return one.IsDirect; }",
        """
        if (await HasContractAsync(customer)) { ms.Send(MailKind.Offer, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, other); }
        var ok = await HasContractAsync(other);
        if (!ok) return;
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_OfAwaitedTuple_KeepsItsPartsTogether() => Job.RunsAsync(
        "private async Task<(IMailer, MailKind)> RouteAsync(bool urgent) { await Task.Yield(); return urgent ? (ms, MailKind.Outage) : (partner, MailKind.Renewal); }",
        """
        var (mailer, about) = await RouteAsync(flag);
        mailer.Send(about, customer);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfAsyncStream_IsReportedByItsElements() => Job.RunsAsync(
        """
        private static async IAsyncEnumerable<MailKind> AllAsync() { yield return MailKind.Outage; await Task.Yield(); yield return MailKind.Renewal; }
        private static async IAsyncEnumerable<MailKind> CalmAsync() { await Task.Yield(); yield return MailKind.Outage; }
        private static async IAsyncEnumerable<Customer> DirectAsync(IEnumerable<Customer> all) { foreach (var one in all) { await Task.Yield(); if (one.IsDirect) yield return one; } }
        """,
        """
        await foreach (var about in AllAsync()) ms.{|CSPN1001:Send|}(about, customer);
        await foreach (var about in CalmAsync().ConfigureAwait(false)) ms.Send(about, customer);
        await foreach (var one in DirectAsync(customers)) ms.Send(MailKind.Offer, one);
        """);

    [Fact]
    public Task Send_AfterAwaitedCallThatWrites_IsFollowed() => Job.RunsAsync(
        "private MailKind _about; private async Task SetAsync(MailKind about) { await Task.Yield(); _about = about; } private static async Task FillAsync(Mail mail) { await Task.Yield(); mail.Kind = MailKind.Renewal; }",
        """
        await SetAsync(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(_about, customer);
        await SetAsync(MailKind.Outage);
        ms.Send(_about, customer);
        var mail = new Mail { Kind = MailKind.Outage };
        await FillAsync(mail);
        ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task Call_OfAsyncVoid_IsReported() => Job.RunsAsync(
        "private async void Fire(MailKind about) { await Task.Yield(); ms.Send(about); }",
        "Fire(MailKind.Outage); {|CSPN1001:Fire|}(MailKind.Renewal);");

    [Fact]
    public Task Call_OfLocalAsyncFunction_IsReported() => Job.RunsAsync(
        "",
        """
        async Task NotifyAsync(MailKind about) { await Task.Yield(); ms.Send(about); }
        await {|CSPN1001:NotifyAsync|}(MailKind.Renewal);
        await NotifyAsync(MailKind.Outage);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>
/// Lambdas in locals: what an argument of the invocation decides is reported at the invocation, what was captured decides at the send inside.
/// </summary>
public class LambdaTests
{
    [Fact]
    public Task Invoke_ThatPassesTheTopic_IsReported() => Analyzed.Body(
        """
        Action<MailKind> notify = about => ms.Send(about, customer);
        {|CSPN1001:notify|}(MailKind.Renewal);
        notify(MailKind.Outage);
        notify.{|CSPN1001:Invoke|}(MailKind.Invoice);
        notify?.{|CSPN1001:Invoke|}(MailKind.Invoice);
        """);

    [Fact]
    public Task Invoke_OfPartnersLambda_IsClean() => Analyzed.Body(
        "Action<MailKind> notify = about => partner.Send(about, customer); notify(MailKind.Renewal);");

    [Fact]
    public Task Invoke_OfAnonymousMethodAndNaturalType_IsReported() => Analyzed.Body(
        """
        Action<MailKind> notify = delegate (MailKind about) { ms.Send(about); };
        var post = (MailKind about, object to) => ms.Send(about, to);
        var remind = (MailKind about = MailKind.Renewal) => ms.Send(about);
        {|CSPN1001:notify|}(MailKind.Renewal);
        {|CSPN1001:post|}(MailKind.Renewal, customer);
        post(MailKind.Renewal, new PartnerContact());
        {|CSPN1001:remind|}();
        remind(MailKind.Outage);
        """);

    [Fact]
    public Task Invoke_OfReplacedLambda_IsJudgedByTheNewOne() => Analyzed.Body(
        """
        Action<MailKind> notify = about => ms.Send(about);
        notify = about => partner.Send(about);
        notify(MailKind.Renewal);
        """);

    [Fact]
    public Task Invoke_OfLambdaChosenOnPaths_IsReported() => Analyzed.Body(
        """
        Action<MailKind> notify = flag ? about => ms.Send(about) : about => partner.Send(about);
        {|CSPN1001:notify|}(MailKind.Renewal);
        notify(MailKind.Outage);
        notify(flag ? MailKind.Outage : MailKind.Renewal);
        """);

    [Fact]
    public Task Send_OfCaptureAtTheCall_IsReportedInside() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        Action notify = () => ms.{|CSPN1001:Send|}(about, customer);
        about = MailKind.Renewal;
        notify();
        """);

    [Fact]
    public Task Send_OfCaptureReplacedBeforeTheCall_IsClean() => Analyzed.Body(
        """
        var about = MailKind.Renewal;
        Action notify = () => ms.Send(about, customer);
        about = MailKind.Outage;
        notify();
        """);

    [Fact]
    public Task Send_OfCaptureHandedToUnknownCode_IsReportedIfItIsWrittenLater() => Job.Runs(
        "private Action<Action> _queue; public void Use(Action<Action> queue) => _queue = queue;",
        """
        var about = MailKind.Outage;
        _queue(() => ms.{|CSPN1001:Send|}(about, customer));
        about = MailKind.Renewal;
        var calm = MailKind.Outage;
        _queue(() => ms.Send(calm, customer));
        var late = MailKind.Renewal;
        _queue(() => ms.{|CSPN1001:Send|}(late, customer));
        """);

    [Fact]
    public Task Send_InLambdaInGuardedRegion_IsClean() => Job.Runs(
        "private Action<Action> _queue; public void Use(Action<Action> queue) => _queue = queue;",
        """
        if (customer.IsDirect)
        {
            _queue(() => ms.Send(MailKind.Offer, customer));
            _queue(() => ms.{|CSPN1002:Send|}(MailKind.Offer, other));
            Action offer = () => ms.Send(MailKind.Offer, customer);
            offer();
        }
        """);

    [Fact]
    public Task Send_InLambdaInGuardedRegion_IsReportedIfTheCustomerIsReplacedLater() => Job.Runs(
        "private Action<Action> _queue; public void Use(Action<Action> queue) => _queue = queue;",
        "if (customer.IsDirect) _queue(() => ms.{|CSPN1002:Send|}(MailKind.Offer, customer)); customer = other; ms.Send(MailKind.Outage, customer);");

    [Fact]
    public Task Send_OfLambdasResult_IsReported() => Analyzed.Body(
        """
        Func<MailKind> late = () => MailKind.Renewal;
        Func<bool, MailKind> pick = urgent => urgent ? MailKind.Outage : MailKind.Renewal;
        Func<MailKind, MailKind> same = about => about;
        ms.{|CSPN1001:Send|}(late(), customer);
        ms.Send(pick(true), customer);
        ms.{|CSPN1001:Send|}(pick(flag), customer);
        ms.{|CSPN1001:Send|}(same(MailKind.Renewal), customer);
        ms.Send(same.Invoke(MailKind.Outage), customer);
        """);

    [Fact]
    public Task Send_OfCaptureThatALambdaWrote_IsReportedOnceItRan() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        Action late = () => about = MailKind.Renewal;
        ms.Send(about, customer);
        late();
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfCaptureThatAHandedOverLambdaWrites_IsReported() => Job.Runs(
        "private Action<Action> _queue; public void Use(Action<Action> queue) => _queue = queue;",
        """
        var about = MailKind.Outage;
        _queue(() => about = MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about, customer);
        var calm = MailKind.Outage;
        _queue(() => calm = MailKind.Maintenance);
        ms.Send(calm, customer);
        """);

    [Fact]
    public Task Invoke_OfNestedLambdas_IsReported() => Analyzed.Body(
        """
        Action<MailKind> outer = about => { Action inner = () => ms.Send(about, customer); inner(); };
        {|CSPN1001:outer|}(MailKind.Renewal);
        outer(MailKind.Outage);
        Func<MailKind, Action> later = about => () => ms.{|CSPN1001:Send|}(about, customer);
        later(MailKind.Renewal)();
        later(MailKind.Outage)();
        """);

    [Fact]
    public Task Invoke_OfAsyncLambda_IsReported() => Analyzed.Body(
        """
        Func<MailKind, Task> send = async about => { await Task.Yield(); ms.Send(about, customer); };
        {|CSPN1001:send|}(MailKind.Renewal).Wait();
        send(MailKind.Outage).Wait();
        Func<Task<MailKind>> late = async () => { await Task.Yield(); return MailKind.Renewal; };
        ms.{|CSPN1001:Send|}(late().Result, customer);
        """);

    [Fact]
    public Task Invoke_OfLambdaThatWritesItsArgument_IsFollowed() => Analyzed.Body(
        """
        Action<Mail> late = mail => mail.Kind = MailKind.Renewal;
        var soften = (ref MailKind about) => { if (about == MailKind.Renewal) about = MailKind.Outage; };
        var letter = new Mail { Kind = MailKind.Outage };
        ms.Send(letter, customer);
        late(letter);
        ms.{|CSPN1001:Send|}(letter, customer);
        var kept = MailKind.Renewal;
        soften(ref kept);
        ms.Send(kept, customer);
        """);

    [Fact]
    public Task Send_OfLoopVariableCaptured_IsReportedByItsElements() => Analyzed.Body(
        """
        var actions = new List<Action>();
        foreach (var about in new[] { MailKind.Outage, MailKind.Renewal })
            actions.Add(() => ms.{|CSPN1001:Send|}(about, customer));
        foreach (var about in new[] { MailKind.Outage, MailKind.Maintenance })
            actions.Add(() => ms.Send(about, customer));
        foreach (var action in actions)
            action();
        """);

    [Fact]
    public Task Send_InLambdaThatRoutes_IsClean() => Analyzed.Body(
        """
        Action<MailKind> route = about =>
        {
            if (about is MailKind.Renewal or MailKind.Invoice) { partner.Send(about); return; }
            ms.Send(about);
        };
        route(MailKind.Renewal);
        route(MailKind.Outage);
        route(kind);
        """);

    [Fact]
    public Task Invoke_OfRecursiveLambda_IsReported() => Analyzed.Body(
        """
        Action<MailKind, int> walk = null;
        walk = (about, depth) => { if (depth == 0) return; ms.Send(about, customer); walk(about, depth - 1); };
        {|CSPN1001:walk|}(MailKind.Renewal, 3);
        walk(MailKind.Outage, 3);
        """);

    /// <summary>A test of what was handed in, before a function is called that asks more: the caller's value passes one way only.</summary>
    [Theory]
    [InlineData("if (kind == MailKind.Renewal) Console.WriteLine();")]
    [InlineData("(kind == MailKind.Renewal ? mailer : mailer).Send(MailKind.Outage);")]
    [InlineData("Action first = () => (kind == MailKind.Renewal ? mailer : mailer).Send(MailKind.Outage); first();")]
    [InlineData("Action first = () => (mailer as PartnerMailer ?? (kind == MailKind.Renewal ? mailer : mailer)).Send(MailKind.Outage); first();")]
    public Task Send_InFunctionAfterATest_IsJudgedByTheCallersValue(string before) => Job.Runs(
        $$"""
        private static void Notify(MailKind kind, Customer to, IMailer mailer)
        {
            {{before}}
            Action second = () => mailer.Send(new Mail { Kind = to.IsDirect ? MailKind.Maintenance : kind });
            second();
        }
        """,
        "Notify(MailKind.Outage, customer, ms); {|CSPN1001:Notify|}(MailKind.Renewal, customer, ms); {|CSPN1001:Notify|}(MailKind.Invoice, customer, ms); Notify(MailKind.Renewal, customer, partner);");

    /// <summary>On the path through the function that does not write it, the variable is what it was.</summary>
    [Theory]
    [InlineData("Action set = () => { if (flag) about = MailKind.Outage; }; set();")]
    [InlineData("void Set() { if (!flag) return; about = MailKind.Outage; Console.WriteLine(); } Set();")]
    [InlineData("void Set() => about = MailKind.Outage; void Perhaps() { if (flag) Set(); } Perhaps();")]
    [InlineData("Action set = () => { void Inner() => about = MailKind.Outage; if (flag) Inner(); }; set();")]
    [InlineData("Run2(() => { foreach (var one in customers) about = MailKind.Outage; }); void Run2(Action run) => run();")]
    [InlineData("async Task Set() { await Task.Yield(); if (flag) about = MailKind.Outage; } Set().Wait();")]
    public Task Send_OfAVariableThatAFunctionMayWrite_IsReported(string write) => Job.Runs(
        "",
        $"var about = MailKind.Renewal; {write} ms.{{|CSPN1001:Send|}}(about);");

    /// <summary>The other way round, or in all cases, or behind the same test.</summary>
    [Theory]
    [InlineData("Action set = () => { if (flag) about = MailKind.Outage; else about = MailKind.Maintenance; }; set();")]
    [InlineData("Action set = () => { if (flag) about = MailKind.Outage; }; set(); if (!flag) return;")]
    [InlineData("void Set() => about = MailKind.Outage; void Always() { if (flag) Console.WriteLine(); Set(); } Always();")]
    [InlineData("Action set = () => { MailKind inner; if (flag) inner = MailKind.Outage; else inner = MailKind.Maintenance; about = inner; }; set();")]
    public Task Send_OfAVariableThatAFunctionWrites_IsClean(string write) => Job.Runs(
        "",
        $"var about = MailKind.Renewal; {write} ms.Send(about);");
}

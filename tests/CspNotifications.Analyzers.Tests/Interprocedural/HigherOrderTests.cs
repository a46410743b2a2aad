namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Source methods that call what they are given: judged at the call that brings function and argument together.</summary>
public class HigherOrderTests
{
    [Fact]
    public Task Call_WithTopicAndLambda_IsReported() => Job.Runs(
        "private static void Each(MailKind about, Action<MailKind> act) => act(about);",
        """
        {|CSPN1001:Each|}(MailKind.Renewal, about => ms.Send(about));
        Each(MailKind.Outage, about => ms.Send(about));
        Each(MailKind.Renewal, about => partner.Send(about));
        """);

    [Fact]
    public Task Call_WithTopicAndGroup_IsReported() => Job.Runs(
        "private static void Each(MailKind about, Action<MailKind> act) => act(about); private void Notify(MailKind about) => ms.Send(about); private void Tell(MailKind about) => partner.Send(about);",
        "{|CSPN1001:Each|}(MailKind.Renewal, Notify); Each(MailKind.Outage, Notify); Each(MailKind.Renewal, Tell);");

    [Fact]
    public Task Call_HandedOn_IsReportedAtTheOutermost() => Job.Runs(
        """
        private static void Outer(MailKind about, Action<MailKind> act) => Inner(act, about);
        private static void Inner(Action<MailKind> act, MailKind about) { if (act != null) act(about); }
        """,
        "{|CSPN1001:Outer|}(MailKind.Renewal, about => ms.Send(about)); Outer(MailKind.Outage, about => ms.Send(about)); Outer(MailKind.Renewal, null);");

    [Fact]
    public Task Call_OfHelperThatChoosesTheTopic_IsReportedByTheLambda() => Job.Runs(
        "private static void WithLate(Action<MailKind> act) => act(MailKind.Renewal); private static void WithDown(Action<MailKind> act) => act(MailKind.Outage);",
        """
        {|CSPN1001:WithLate|}(about => ms.Send(about));
        WithLate(about => partner.Send(about));
        WithDown(about => ms.Send(about));
        """);

    [Fact]
    public Task Call_OverElements_IsReportedByThem() => Job.Runs(
        "private static void All<T>(IEnumerable<T> all, Action<T> act) { foreach (var one in all) act(one); }",
        """
        {|CSPN1001:All|}(new[] { MailKind.Outage, MailKind.Renewal }, about => ms.Send(about));
        All(new[] { MailKind.Outage, MailKind.Maintenance }, about => ms.Send(about));
        All(new[] { MailKind.Renewal }, about => partner.Send(about));
        """);

    [Fact]
    public Task Send_InLambdaThatCaptures_IsReportedInside() => Job.Runs(
        "private static void Twice(Action act) { act(); act(); }",
        """
        var late = MailKind.Renewal;
        var down = MailKind.Outage;
        Twice(() => ms.{|CSPN1001:Send|}(late, customer));
        Twice(() => ms.Send(down, customer));
        Twice(() => ms.{|CSPN1001:Send|}(MailKind.Invoice, customer));
        """);

    [Fact]
    public Task Send_InLambdaThatRetries_IsClean() => Job.Runs(
        """
        private static void Retry(Action act)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                try { act(); return; }
                catch (TimeoutException) { Console.WriteLine(attempt); }
            }
        }
        """,
        "Retry(() => ms.Send(MailKind.Outage, customer)); if (customer.IsDirect) Retry(() => ms.Send(MailKind.Offer, customer)); Retry(() => ms.{|CSPN1002:Send|}(MailKind.Offer, other));");

    [Fact]
    public Task Send_InLambdaThatRunsOnlyWhenAsked_IsClean() => Job.Runs(
        "private static void If(bool condition, Action act) { if (condition) act(); }",
        "If(customer.IsDirect, () => ms.Send(MailKind.Offer, customer)); If(flag, () => ms.{|CSPN1002:Send|}(MailKind.Offer, other));");

    [Fact]
    public Task Send_OfMappedResult_IsReported() => Job.Runs(
        "private static TOut Map<TIn, TOut>(TIn one, Func<TIn, TOut> map) => map(one);",
        """
        ms.{|CSPN1001:Send|}(Map(flag, late => MailKind.Renewal), customer);
        ms.Send(Map(flag, late => MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(Map(MailKind.Renewal, about => about), customer);
        ms.Send(Map(new Mail { Kind = MailKind.Outage }, mail => mail.Kind), customer);
        """);

    [Fact]
    public Task Send_ToWhatAPredicateChose_IsClean() => Job.Runs(
        """
        private static Customer First(IEnumerable<Customer> all, Func<Customer, bool> isWanted)
        {
            foreach (var one in all)
            {
                if (isWanted(one)) return one;
            }

            throw new InvalidOperationException();
        }
        """,
        """
        ms.Send(MailKind.Offer, First(customers, one => one.IsDirect));
        ms.{|CSPN1002:Send|}(MailKind.Offer, First(customers, one => one.Name != ""));
        """);

    [Fact]
    public Task Call_WithFactory_IsReportedByWhatItMakes() => Job.Runs(
        "private void Post(Func<MailKind> make) => ms.Send(make()); private static void By(Func<IMailer> find, MailKind about) => find().Send(about);",
        """
        {|CSPN1001:Post|}(() => MailKind.Renewal);
        Post(() => MailKind.Outage);
        {|CSPN1001:By|}(() => ms, MailKind.Renewal);
        By(() => partner, MailKind.Renewal);
        """);

    [Fact]
    public Task Send_OfComposedFunctions_IsReported() => Job.Runs(
        "private static Func<A, C> Then<A, B, C>(Func<A, B> first, Func<B, C> second) => x => second(first(x));",
        """
        var soft = Then<bool, MailKind, MailKind>(late => late ? MailKind.Renewal : MailKind.Outage, about => about == MailKind.Renewal ? MailKind.Maintenance : about);
        ms.Send(soft(flag), customer);
        var hard = Then<bool, MailKind, MailKind>(late => MailKind.Outage, about => MailKind.Renewal);
        ms.{|CSPN1001:Send|}(hard(flag), customer);
        """);

    [Fact]
    public Task Call_OfAsyncHelper_IsReported() => Job.RunsAsync(
        "private static async Task EachAsync(MailKind about, Func<MailKind, Task> act) { await Task.Yield(); await act(about); }",
        """
        await {|CSPN1001:EachAsync|}(MailKind.Renewal, about => { ms.Send(about); return Task.CompletedTask; });
        await EachAsync(MailKind.Outage, async about => { await Task.Yield(); ms.Send(about); });
        await EachAsync(MailKind.Renewal, async about => { await Task.Yield(); partner.Send(about); });
        """);

    [Fact]
    public Task Call_OfHelperThatNeverCalls_IsClean() => Job.Runs(
        "private static void Ignore(MailKind about, Action<MailKind> act) => Console.WriteLine(about); private static void Each(MailKind about, Action<MailKind> act) => act(about);",
        "Ignore(MailKind.Renewal, about => ms.Send(about)); {|CSPN1001:Each|}(MailKind.Renewal, about => ms.Send(about));");

    private const string Runners =
        """
        private static void Do(Action<MailKind> action, MailKind about) => action(about);
        private static void Maybe(Action action, bool isDone) { if (isDone) action(); }
        private static void Deep(Action action) => Maybe(action, true);
        private static void Often(Action action, int times) { for (var i = 0; i < times; i++) action(); }
        """;

    /// <summary>What a function writes that a helper runs is written where the helper is called.</summary>
    [Fact]
    public Task Send_OfWhatAHandedFunctionWrote_IsReported() => Job.Runs(
        Runners,
        """
        var about = MailKind.Outage;
        Do(each => about = each, MailKind.Maintenance);
        ms.Send(about);
        Do(each => about = each, MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about);
        Do(each => about = each, MailKind.Outage);
        ms.Send(about);
        Deep(() => about = MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about);
        """);

    [Fact]
    public Task Send_OfWhatAHandedFunctionPerhapsWrote_IsReported() => Job.Runs(
        Runners,
        """
        var about = MailKind.Outage;
        Maybe(() => about = MailKind.Renewal, false);
        ms.Send(about);
        Maybe(() => about = MailKind.Renewal, flag);
        ms.{|CSPN1001:Send|}(about);
        Maybe(() => about = MailKind.Outage, true);
        ms.Send(about);
        var late = MailKind.Renewal;
        Often(() => late = MailKind.Outage, 3);
        ms.{|CSPN1001:Send|}(late);
        var mail = new Mail { Kind = MailKind.Outage };
        Often(() => mail.Kind = MailKind.Renewal, 3);
        ms.{|CSPN1001:Send|}(mail);
        """);
}

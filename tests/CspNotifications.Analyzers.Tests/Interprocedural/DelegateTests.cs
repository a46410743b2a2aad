using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Delegates of own types, several in one, in fields and events, made by methods.</summary>
public class DelegateTests
{
    private const string Types = "public delegate void Handler(MailKind about, object to); public delegate MailKind Picker(bool urgent);";

    [Fact]
    public Task Invoke_OfOwnDelegateType_IsReported() => Job.Runs(
        "",
        """
        Handler handle = (about, to) => ms.Send(about, to);
        {|CSPN1001:handle|}(MailKind.Renewal, customer);
        handle(MailKind.Renewal, new PartnerContact());
        {|CSPN1002:handle|}(MailKind.Offer, customer);
        Picker pick = urgent => urgent ? MailKind.Outage : MailKind.Renewal;
        ms.{|CSPN1001:Send|}(pick(flag), customer);
        ms.Send(pick(true), customer);
        """,
        Types);

    [Fact]
    public Task Invoke_OfSeveral_IsReportedIfOneOfThemViolates() => Job.Runs(
        "",
        """
        Action<MailKind> all = about => partner.Send(about);
        all(MailKind.Renewal);
        all += about => ms.Send(about);
        {|CSPN1001:all|}(MailKind.Renewal);
        all(MailKind.Outage);
        """);

    [Fact]
    public Task Invoke_OfSeveralThatBeganWithNone_IsReported() => Job.Runs(
        "",
        """
        Handler all = null;
        all += (about, to) => partner.Send(about, to);
        all?.Invoke(MailKind.Renewal, customer);
        if (flag) all += (about, to) => ms.Send(about, to);
        all?.{|CSPN1001:Invoke|}(MailKind.Renewal, customer);
        all?.Invoke(MailKind.Outage, customer);
        """,
        Types);

    [Fact]
    public Task Invoke_AfterTheMicrosoftOneWasTakenOut_IsClean() => Job.Runs(
        "",
        """
        Action<MailKind> ours = about => ms.Send(about);
        Action<MailKind> all = about => partner.Send(about);
        all += ours;
        {|CSPN1001:all|}(MailKind.Renewal);
        all -= ours;
        all(MailKind.Renewal);
        """);

    [Fact]
    public Task Raise_OfEventSubscribedBefore_IsReported() => Job.Runs(
        "public event Action<MailKind> Late; public event Action<MailKind> Calm;",
        """
        Late += about => ms.Send(about);
        Late?.{|CSPN1001:Invoke|}(MailKind.Renewal);
        Late(MailKind.Outage);
        Calm += about => partner.Send(about);
        Calm?.Invoke(MailKind.Renewal);
        """);

    [Fact]
    public Task Invoke_OfReadonlyField_IsReported() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly Action<MailKind> _send;
            private readonly Action<MailKind> _tell;
            private readonly Func<MailKind> _pick = () => MailKind.Renewal;
            private static readonly Func<MailKind> s_calm = () => MailKind.Outage;
            public Desk(MicrosoftMailer ms, PartnerMailer partner)
            {
                _send = about => ms.Send(about);
                _tell = about => partner.Send(about);
            }

            public void Run(MicrosoftMailer mailer, Customer customer)
            {
                _send(MailKind.Outage);
                _tell(MailKind.Renewal);
                mailer.{|CSPN1001:Send|}(_pick(), customer);
                mailer.Send(s_calm(), customer);
            }
        }
        """);

    [Fact]
    public Task Invoke_OfDelegateThatAMethodMade_IsReported() => Job.Runs(
        "private static Action<MailKind> By(IMailer mailer) => about => mailer.Send(about);",
        """
        var ours = By(ms);
        {|CSPN1001:ours|}(MailKind.Renewal);
        ours(MailKind.Outage);
        var theirs = By(partner);
        theirs(MailKind.Renewal);
        """);

    [Fact]
    public Task Invoke_OfDelegateByKind_IsJudgedByTheEntry() => Job.Runs(
        "",
        """
        var routes = new Dictionary<MailKind, Action<MailKind>>
        {
            [MailKind.Renewal] = about => partner.Send(about),
            [MailKind.Outage] = about => ms.Send(about),
        };
        routes[MailKind.Renewal](MailKind.Renewal);
        routes[MailKind.Outage](MailKind.Outage);
        var wrong = routes[MailKind.Outage];
        {|CSPN1001:wrong|}(MailKind.Renewal);
        """);

    [Fact]
    public Task Invoke_OfDelegatesInTupleAndArray_IsReported() => Job.Runs(
        "",
        """
        (Action<MailKind> ours, Action<MailKind> theirs) = (about => ms.Send(about), about => partner.Send(about));
        {|CSPN1001:ours|}(MailKind.Renewal);
        theirs(MailKind.Renewal);
        Action<MailKind>[] all = [about => partner.Send(about), about => ms.Send(about)];
        foreach (var each in all) {|CSPN1001:each|}(MailKind.Renewal);
        foreach (var each in all) each(MailKind.Outage);
        """);

    [Fact]
    public Task Invoke_OfDelegateProperty_IsReported() => Job.Runs(
        "",
        """
        var hooks = new Hooks { Send = about => ms.Send(about) };
        hooks.{|CSPN1001:Send|}(MailKind.Renewal);
        hooks.Send(MailKind.Outage);
        hooks.Send = about => partner.Send(about);
        hooks.Send(MailKind.Renewal);
        """,
        "public class Hooks { public Action<MailKind> Send { get; set; } }");

    [Fact]
    public Task Invoke_OfUnknownDelegate_IsClean() => Job.With(
        """
        public void Run(Action<MailKind> unknown, Action<MailKind> other, Func<MailKind> pick, Customer customer)
        {
            unknown(MailKind.Renewal);
            ms.Send(pick(), customer);
            Action<MailKind> known = other ?? (about => ms.Send(about));
            {|CSPN1001:known|}(MailKind.Renewal);
        }
        """);

    /// <summary>A function that becomes an element runs when somebody takes it out: with what the captured variable holds by then.</summary>
    [Theory]
    [InlineData("var list = new List<Action>(); list.Add(act);", "foreach (var each in list) each();")]
    [InlineData("var list = new List<Action>(); list.Add(act);", "list[0]();")]
    [InlineData("var list = new List<Action> { act };", "foreach (var each in list) each();")]
    [InlineData("var queue = new Queue<Action>(); queue.Enqueue(act);", "queue.Dequeue()();")]
    [InlineData("var acts = new List<Action>().Append(act);", "foreach (var each in acts) each();")]
    public async Task Function_InACollection_SeesWhatItsVariableHoldsWhenItRuns(string kept, string run)
    {
        await Job.Runs("", $"kind = MailKind.Outage; Action act = () => ms.{{|CSPN1001:Send|}}(kind); {kept} kind = MailKind.Renewal; {run}");
        await Job.Runs("", $"kind = MailKind.Outage; Action act = () => ms.Send(kind); {kept} kind = MailKind.Maintenance; {run}");
    }
}

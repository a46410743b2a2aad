using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Values that are made when they are asked for.</summary>
public class LazyAndFuncTests
{
    [Fact]
    public Task Send_OfLazyValue_IsWhatItsFactoryMakes() => Analyzed.Body(
        """
        var late = new Lazy<MailKind>(() => MailKind.Renewal);
        var down = new Lazy<MailKind>(() => MailKind.Outage);
        ms.{|CSPN1001:Send|}(late.Value, customer);
        ms.Send(down.Value, customer);
        partner.Send(late.Value, customer);
        """);

    [Fact]
    public Task Send_ByLazyMailer_IsReported() => Analyzed.Body(
        """
        var ours = new Lazy<IMailer>(() => ms);
        var theirs = new Lazy<IMailer>(() => partner, true);
        ours.Value.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        theirs.Value.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfLazyFromGroup_IsReported() => Job.Runs(
        "private static MailKind Late() => MailKind.Renewal; private static Mail Down() => new Mail { Kind = MailKind.Outage };",
        "var late = new Lazy<MailKind>(Late); ms.{|CSPN1001:Send|}(late.Value, customer); var down = new Lazy<Mail>(Down); ms.Send(down.Value, customer);");

    [Fact]
    public Task Send_OfLazyField_IsReported() => Analyzed.Code(
        """
        public class Desk
        {
            private readonly Lazy<IMailer> _ours = new(() => new MicrosoftMailer());
            private readonly Lazy<IMailer> _theirs;
            public Desk() => _theirs = new Lazy<IMailer>(() => new PartnerMailer());
            public void Run(Customer customer)
            {
                _ours.Value.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                _ours.Value.Send(MailKind.Outage, customer);
                _theirs.Value.Send(MailKind.Renewal, customer);
            }
        }
        """);

    /// <summary>It is made when it is asked for the first time, with what the variables hold by then.</summary>
    [Fact]
    public Task Send_OfLazyValue_SeesWhatWasWrittenSince() => Job.Runs(
        "private static void Change(ref MailKind kind) => kind = MailKind.Renewal;",
        """
        var about = MailKind.Outage;
        var late = new Lazy<MailKind>(() => about);
        ms.Send(late);
        if (flag) about = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(late);
        var about2 = MailKind.Outage;
        Lazy<MailKind> second = new(() => { return about2; }, true);
        Change(ref about2);
        ms.{|CSPN1001:Send|}(second.Value);
        var about3 = MailKind.Outage;
        var third = new Lazy<Mail>(() => new Mail { Kind = about3 });
        about3 = MailKind.Maintenance;
        ms.Send(third.Value);
        third.Value.Kind = MailKind.Outage;
        ms.Send(third.Value);
        """);

    [Fact]
    public Task Send_OfLazyMail_KeepsWritesToIt() => Analyzed.Body(
        """
        var mail = new Lazy<Mail>(() => new Mail { Kind = MailKind.Outage });
        ms.Send(mail.Value, customer);
        mail.Value.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mail.Value, customer);
        """);

    [Fact]
    public Task Send_ByFunctionThatChoosesTheMailer_StaysWithItsArgument() => Analyzed.Body(
        """
        Func<Customer, IMailer> route = one => one.IsDirect ? ms : partner;
        route(customer).Send(MailKind.Offer, customer);
        route(other).{|CSPN1002:Send|}(MailKind.Offer, customer);
        Func<IMailer> ours = () => ms;
        Func<IMailer> theirs = () => partner;
        ours().{|CSPN1001:Send|}(MailKind.Renewal, customer);
        theirs().Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfFunctionOfFunction_IsReported() => Analyzed.Body(
        """
        Func<bool, Func<MailKind>> pick = late => late ? () => MailKind.Renewal : () => MailKind.Outage;
        ms.{|CSPN1001:Send|}(pick(true)(), customer);
        ms.Send(pick(false)(), customer);
        ms.{|CSPN1001:Send|}(pick(flag)(), customer);
        """);

    [Fact]
    public Task Send_OfFunctionHandedToAHelper_IsReported() => Job.Runs(
        "private static T Get<T>(Func<T> make) => make(); private static T Once<T>(Lazy<T> lazy) => lazy.Value;",
        """
        ms.{|CSPN1001:Send|}(Get(() => MailKind.Renewal), customer);
        ms.Send(Get(() => MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(Once(new Lazy<MailKind>(() => MailKind.Renewal)), customer);
        ms.Send(Once(new Lazy<MailKind>(() => MailKind.Outage)), customer);
        """);

    private const string Demand = "private static MailKind Demand(bool holds) { if (!holds) throw new InvalidOperationException(); return MailKind.Outage; }";

    /// <summary>Perhaps the function never runs: then it did not throw either.</summary>
    [Theory]
    [InlineData("var lazy = new Lazy<MailKind>(() => Demand(flag));")]
    [InlineData("Task.Run(() => Demand(flag));")]
    [InlineData("var names = customers.Select(one => Demand(flag)).ToList();")]
    [InlineData("customers.ForEach(one => Demand(flag));")]
    [InlineData("Func<MailKind> never = () => Demand(flag);")]
    public Task Send_BesideAFunctionThatMayNotRun_IsReported(string function) => Job.Runs(
        Demand,
        $"{function} ms.{{|CSPN1001:Send|}}(flag ? MailKind.Outage : MailKind.Renewal);");

    [Theory]
    [InlineData("Func<MailKind> check = () => Demand(flag); check();")]
    [InlineData("Task.Run(() => Demand(flag)).Wait();")]
    [InlineData("new List<Customer> { customer }.ForEach(one => Demand(flag));")]
    public Task Send_BehindAFunctionThatRan_IsClean(string function) => Job.Runs(
        Demand,
        $"{function} ms.Send(flag ? MailKind.Outage : MailKind.Renewal);");

    [Fact]
    public Task Send_OfAVariableThatALazyValueMayWrite_IsReported() => Job.Runs(
        "private static MailKind Get(MailKind given) { var lazy = new Lazy<MailKind>(() => given = MailKind.Outage); return given; }",
        "ms.{|CSPN1001:Send|}(Get(MailKind.Renewal)); ms.Send(Get(MailKind.Maintenance));");

    /// <summary>The function that asks for the lazy value runs after what that looks at was written.</summary>
    [Fact]
    public Task Send_OfALazyValueInAFunction_SeesWhatWasWrittenSince() => Job.Runs(
        "",
        """
        var about = MailKind.Outage;
        var lazy = new Lazy<MailKind>(() => about);
        Action send = () => ms.{|CSPN1001:Send|}(new Mail { Kind = lazy.Value });
        about = MailKind.Renewal;
        send();
        """);
}

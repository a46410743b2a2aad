namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Overridden members: what an object was constructed as says which body runs, also where it may be one of several, and across helpers.</summary>
public class OverrideTests
{
    private const string Plans =
        """
        public interface IPlan { MailKind Get(int number); }
        public abstract class Plan : IPlan
        {
            public abstract MailKind Kind { get; }
            public abstract MailKind Get(int number);
            public abstract void Tell(IMailer mailer);
        }
        public class Down : Plan
        {
            public override MailKind Kind => MailKind.Outage;
            public override MailKind Get(int number) => Kind;
            public override void Tell(IMailer mailer) => mailer.Send(Kind);
        }
        public class Late : Plan
        {
            public override MailKind Kind => MailKind.Renewal;
            public override MailKind Get(int number) => Kind;
            public override void Tell(IMailer mailer) => mailer.Send(Kind);
        }

        """;

    private static Task Runs(string statements, string members = "") => Job.Runs(members, statements, Plans);

    [Fact]
    public Task Send_OfOneOfSeveral_IsReported() => Runs(
        """
        foreach (var plan in new Plan[] { new Down(), new Late() }) ms.{|CSPN1001:Send|}(plan.Kind);
        foreach (var plan in new Plan[] { new Down(), new Down() }) ms.Send(plan.Kind);
        foreach (var plan in new List<IPlan> { new Down(), new Late() }) ms.{|CSPN1001:Send|}(plan.Get(1));
        """);

    [Fact]
    public Task Call_OfOneOfSeveralThatSend_IsReported() => Runs(
        """
        var all = new List<Plan> { new Down() };
        foreach (var plan in all) plan.Tell(ms);
        if (flag) all.Add(new Late());
        foreach (var plan in all) plan.{|CSPN1001:Tell|}(ms);
        foreach (var plan in all) plan.Tell(partner);
        """);

    [Fact]
    public Task Send_OfOneOfSeveralOrOfOneFromOutside_IsReported() => Job.With(
        """
        public void Run(Plan given)
        {
            foreach (var plan in new[] { given, new Late() }) ms.{|CSPN1001:Send|}(plan.Kind);
            foreach (var plan in new[] { given, new Down() }) ms.Send(plan.Kind);
            ms.Send(given.Kind);
        }
        """,
        Plans);

    /// <summary>More states than are kept apart: the object is one of two then, and either body may run.</summary>
    [Fact]
    public Task Send_WhereManyPathsMeet_IsReported() => Runs(
        """
        ms?.Send(customer);
        Tell(ms, (customer is { IsCspOnly: false } | flag ? new Down() : new Late() as Plan).Kind, customer);
        """.Replace("Tell(", "{|CSPN1001:Tell|}("),
        "private static void Tell(IMailer mailer, MailKind about, Customer to) { if (true) mailer.Send(about); }");

    [Fact]
    public Task Tests_OfTheType_LeaveTheOthers() => Runs(
        """
        foreach (var plan in new Plan[] { new Down(), new Late() })
        {
            if (plan is Down) ms.Send(plan.Kind); else ms.{|CSPN1001:Send|}(plan.Kind);
            if (plan is not Late) ms.Send(plan.Kind); else ms.{|CSPN1001:Send|}(plan.Kind);
        }

        foreach (var notice in new object[] { new RenewalNotice("E5"), new OutageNotice("mail") })
        {
            if (notice is RenewalNotice) continue;
            ms.Send(notice, customer);
        }
        """);

    [Fact]
    public Task Send_OfWhatAHelperReadsOfItsArgument_IsReported() => Runs(
        """
        ms.{|CSPN1001:Send|}(KindOf(new Late())); ms.Send(KindOf(new Down()));
        ms.{|CSPN1001:Send|}(GetOf(new Late())); ms.Send(GetOf(new Down()));
        ms.{|CSPN1001:Send|}(Again(new Late())); ms.Send(Again(new Down()));
        """,
        """
        private static MailKind KindOf(Plan plan) => plan.Kind;
        private static MailKind GetOf(IPlan plan) => plan.Get(1);
        private static MailKind Again(IPlan plan) => GetOf(plan);
        """);

    [Fact]
    public Task Send_OfWhatALambdaReadsOfACapturedObject_IsReported() => Runs(
        """
        Plan plan = flag ? new Down() : new Late();
        Func<MailKind> about = () => plan.Kind;
        ms.{|CSPN1001:Send|}(about());
        if (flag) ms.Send(about());
        """);

    /// <summary>The base class implements the interface by a method that is overridden.</summary>
    [Fact]
    public Task Call_ThroughTheInterfaceOfTheBase_RunsTheOverride() => Runs(
        """
        IPlan late = new Late();
        IPlan down = new Down();
        ms.{|CSPN1001:Send|}(late.Get(1));
        ms.Send(down.Get(1));
        """);
}

using CspNotifications.Analyzers.Tests.Interprocedural;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Bodies, and webs of bodies, larger than anybody writes: the analysis comes to an end, soon, and still says what is sent at their end.</summary>
public class BoundsTests
{
    private const int Limit = 60_000;

    private const string Sends = "ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); ms.Send(MailKind.Outage, customer);";

    [Fact(Timeout = Limit)]
    public Task Body_OfThousandsOfStatements_Ends() => Analyzed.Body(
        Each(5_000, i => $"var x{i} = {i} + (flag ? 1 : 0); ms.Send(MailKind.Outage, customer);") + Sends);

    [Fact(Timeout = Limit)]
    public Task Body_OfThousandsOfCalls_Ends() => Job.Runs(
        "private static MailKind Same(MailKind about) => about; private void Tell(IMailer mailer, MailKind about, Customer to) => mailer.Send(about, to);",
        Each(1_000, i => $"var x{i} = Same(MailKind.Outage); Tell(ms, x{i}, customer);") + "this.{|CSPN1001:Tell|}(ms, Same(MailKind.Renewal), customer);");

    [Fact(Timeout = Limit)]
    public Task Body_OfHundredsOfNestedBranches_Ends() => Analyzed.Body(
        Each(200, i => $"if ({(i % 2 == 0 ? "flag" : "flag2")}) {{ kind = MailKind.Outage; ") + "ms.Send(kind, customer);" + new string('}', 200) + Sends);

    [Fact(Timeout = Limit)]
    public Task Body_OfHundredsOfBranchesInARow_Ends() => Job.Runs(
        "",
        Each(500, i => $"if (customers.Count == {i}) customer = other; else kind = MailKind.Outage;") + Sends);

    [Fact(Timeout = Limit)]
    public Task Switch_OverEnumOfThousands_Ends() => Analyzed.Code(
        $$"""
        public enum Many { [NotificationTopic(TopicKind.CspSubscription)] First, {{Each(10_000, i => $"M{i}, ")}} }

        public class Job(MicrosoftMailer ms)
        {
            public void Run(Many many, Customer customer)
            {
                switch (many)
                {
                    {{Each(1_000, i => $"case Many.M{i}: ms.Send(many, customer); break; ")}}
                    case Many.First: ms.{|CSPN1001:Send|}(many, customer); break;
                }
            }
        }
        """);

    [Fact(Timeout = Limit)]
    public Task Calls_ThroughAThousandMethods_AreFollowed() => Job.Runs(
        Each(1_000, i => $"private void M{i}(IMailer mailer, MailKind about, Customer to) => M{i + 1}(mailer, about, to); ")
            + "private void M1000(IMailer mailer, MailKind about, Customer to) => mailer.Send(about, to);",
        "this.{|CSPN1001:M0|}(ms, MailKind.Renewal, customer); M0(ms, MailKind.Outage, customer); M0(partner, MailKind.Renewal, customer);");

    [Fact(Timeout = Limit)]
    public Task Calls_InALargeRing_End() => Job.Runs(
        Each(100, i => $"private void M{i}(IMailer mailer, MailKind about, int n) {{ if (n == {i}) mailer.Send(about); else M{(i + 1) % 100}(mailer, about, n + 1); }} "),
        "this.{|CSPN1001:M0|}(ms, MailKind.Renewal, 3); M0(ms, MailKind.Outage, 3);");

    [Fact(Timeout = Limit)]
    public Task Calls_OfEachByEach_End() => Job.Runs(
        Each(16, i => $"private void M{i}(IMailer mailer, MailKind about, int n) {{ mailer.Send(about); {Each(16, j => $"if (n == {j}) M{j}(mailer, about, n - 1); ")} }} "),
        "this.{|CSPN1001:M0|}(ms, MailKind.Renewal, 3); M0(ms, MailKind.Outage, 3);");

    [Fact(Timeout = Limit)]
    public Task Lambdas_ByTheThousand_End() => Analyzed.Body(
        Each(1_000, i => $"Action a{i} = () => ms.Send(MailKind.Outage, customer); a{i}();") + Sends);

    [Fact(Timeout = Limit)]
    public Task Lambdas_InLambdasInLambdas_End() => Analyzed.Body(
        "Func<object> " + Each(20, i => $"f{i} = () => {{ ms.Send(MailKind.Outage, customer); Func<object> ") + "f = () => kind; return f();"
            + Each(20, i => $"}}; {(i < 19 ? $"return f{19 - i}();" : "f0();")} ") + Sends);

    [Fact(Timeout = Limit)]
    public Task Expression_OfHundredsOfTerms_Ends() => Job.Runs(
        "",
        $"var text = \"\"{Each(800, i => " + kind")}; ms.Send(text, customer); var all = flag{Each(400, i => $" && customers.Count != {i}")}; if (all) {{ {Sends} }}");

    [Fact(Timeout = Limit)]
    public Task Members_ByTheThousand_AreEstablished() => Analyzed.Code(
        $$"""
        public class Job(MicrosoftMailer ms)
        {
            {{Each(1_000, i => $"private readonly MailKind _m{i} = MailKind.Outage; ")}}
            private readonly MailKind _late = MailKind.Renewal;

            public void Run(Customer customer)
            {
                {{Each(1_000, i => $"ms.Send(_m{i}, customer); ")}}
                ms.{|CSPN1001:Send|}(_late, customer);
            }
        }
        """);

    [Fact(Timeout = Limit)]
    public Task Constructors_ThatHandOnByTheHundred_AreFollowed() => Analyzed.Code(
        $$"""
        public class Base0 { public MailKind Kind { get; } public Base0(MailKind kind) { Kind = kind; } }
        {{Each(200, i => $"public class Base{i + 1} : Base{i} {{ public Base{i + 1}(MailKind kind) : base(kind) {{ }} }} ")}}

        public class Job(MicrosoftMailer ms)
        {
            public void Run(Customer customer)
            {
                ms.{|CSPN1001:Send|}(new Base200(MailKind.Renewal).Kind, customer);
                ms.Send(new Base200(MailKind.Outage).Kind, customer);
            }
        }
        """);

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}

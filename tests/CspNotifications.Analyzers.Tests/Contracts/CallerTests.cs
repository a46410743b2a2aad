namespace CspNotifications.Analyzers.Tests.Contracts;

/// <summary>Values that come in from a caller, or that a function captured.</summary>
public class CallerTests
{
    [Fact]
    public Task Helper_ThatHandsOnWhatItIsHanded_IsReportedAtTheCall() => ContractWorld.Code(
        """
        public class Job
        {
            private void Helper(MailKind kind) => Desk.Report(kind);
            private void Second(MailKind kind) => Helper(kind);
            public void Run(MailKind kind)
            {
                Helper({|CSPN2001:MailKind.Renewal|});
                Second({|CSPN2001:MailKind.Renewal|});
                Helper(MailKind.Outage);
                Second(kind);
            }
        }
        """);

    [Fact]
    public Task PrivateHelper_WhoseCallersHaveAsked_IsClean() => ContractWorld.Code(
        """
        public class Job
        {
            private void Helper(Customer to) => Desk.ToDirect(to);
            public void Run(Customer to) { if (to.IsDirect) Helper(to); }
        }
        """);

    [Fact]
    public Task PrivateHelper_WhoseCallersHaveNotAsked_IsReportedThere() => ContractWorld.Code(
        """
        public class Job
        {
            private void Helper(Customer to) => Desk.ToDirect(to);
            public void Run(Customer to) => Helper({|CSPN2001:to|});
        }
        """);

    [Fact]
    public Task PublicMember_IsReportedInside() => ContractWorld.Code(
        "public class Job { public void Helper(Customer to) => Desk.ToDirect({|CSPN2001:to|}); public void Run(Customer to) => Helper(to); }");

    [Fact]
    public Task Parameter_ThatDeclaresItself_IsTrustedInside() => ContractWorld.Code(
        """
        public class Job
        {
            private void Helper([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) => Desk.Report(kind);
            private void Wrong([NotificationTopic(TopicKind.CspSubscription)] MailKind kind) => Desk.Report({|CSPN2001:kind|});
            public void Run() { Helper({|CSPN2001:MailKind.Renewal|}); Wrong(MailKind.Renewal); }
        }
        """);

    [Theory]
    [InlineData("var k = MailKind.Renewal; Action report = () => Desk.Report({|CSPN2001:k|}); report();")]
    [InlineData("var k = MailKind.Renewal; void Report() => Desk.Report({|CSPN2001:k|}); Report();")]
    [InlineData("Action<MailKind> report = k => Desk.Report(k); report({|CSPN2001:MailKind.Renewal|});")]
    [InlineData("void Report(MailKind k) => Desk.Report(k); Report({|CSPN2001:MailKind.Renewal|});")]
    [InlineData("Task.Run(() => Desk.Report({|CSPN2001:MailKind.Renewal|}));")]
    [InlineData("var all = new[] { 1 }.Select(_ => new Notice({|CSPN2001:MailKind.Renewal|}, \"\")).ToList();")]
    [InlineData("var report = ([NotificationTopic(TopicKind.ServiceIncident)] MailKind k) => { }; report({|CSPN2001:MailKind.Renewal|});")]
    [InlineData("void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind k) { } Report({|CSPN2001:MailKind.Renewal|});")]
    public Task Function_ThatHandsOnSomethingElse_IsReported(string statement) => ContractWorld.Body(statement);

    [Theory]
    [InlineData("var k = MailKind.Outage; Action report = () => Desk.Report(k); report();")]
    [InlineData("Action<MailKind> report = k => Desk.Report(k); report(MailKind.Outage); report(kind);")]
    [InlineData("if (customer.IsDirect) { Action a = () => Desk.ToDirect(customer); a(); }")]
    [InlineData("Task.Run(() => Desk.Report(MailKind.Outage));")]
    public Task Function_ThatAgrees_IsClean(string statement) => ContractWorld.Body(statement);

    [Fact]
    public Task DerivedType_ThatRestates_MayStandBehindItsBase() => ContractWorld.Code(
        """
        [NotificationTopic(TopicKind.General)] public class Letter { }
        [NotificationTopic(TopicKind.ServiceIncident)] public class OutageLetter : Letter { }
        [NotificationTopic(TopicKind.CspSubscription)] public sealed class RenewalLetter : Letter { }
        public class Job
        {
            private void Post([NotificationTopic(TopicKind.ServiceIncident)] Letter letter) { }
            public void Run(Letter letter, OutageLetter outage, RenewalLetter renewal)
            {
                Post(letter);
                Post(outage);
                Post({|CSPN2001:renewal|});
                Post({|CSPN2001:new Letter()|});
            }
        }
        """);

    [Fact]
    public Task Override_OfADeclaredParameter_IsHeldToIt() => ContractWorld.Code(
        """
        public interface IReporter { void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind); }
        public class Reporter : IReporter { public void Report(MailKind kind) { } }
        public class Job { public void Run(Reporter one, IReporter any) { one.Report({|CSPN2001:MailKind.Renewal|}); any.Report({|CSPN2001:MailKind.Renewal|}); } }
        """);

    [Fact]
    public Task Recursion_ComesToRest() => ContractWorld.Code(
        """
        public class Job
        {
            private void Down(MailKind kind, int depth) { Desk.Report(kind); if (depth > 0) Up(kind, depth - 1); }
            private void Up(MailKind kind, int depth) => Down(kind, depth);
            public void Run() => Down({|CSPN2001:MailKind.Renewal|}, 3);
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Methods that call themselves, directly or around: a fixed point.</summary>
public class RecursionTests
{
    [Fact]
    public Task Call_OfMethodThatCallsItself_IsReportedOutside() => Job.Runs(
        "private void Walk(MailKind about, int depth) { if (depth == 0) { ms.Send(about); return; } Walk(about, depth - 1); }",
        "{|CSPN1001:Walk|}(MailKind.Renewal, 3); Walk(MailKind.Outage, 3); Walk(kind, 3);");

    [Fact]
    public Task Call_OfMethodThatPassesItselfARenewal_IsReportedInside() => Job.Runs(
        "private void Walk(MailKind about, int depth) { ms.Send(about); if (depth > 0) {|CSPN1001:Walk|}(MailKind.Renewal, depth - 1); }",
        "Walk(MailKind.Outage, 3);");

    [Fact]
    public Task Call_OfMethodThatPassesItselfSomethingHarmless_IsJudgedByTheCaller() => Job.Runs(
        "private void Walk(MailKind about, int depth) { ms.Send(about); if (depth > 0) Walk(MailKind.Outage, depth - 1); }",
        "Walk(MailKind.Maintenance, 3); {|CSPN1001:Walk|}(MailKind.Renewal, 3);");

    [Fact]
    public Task Call_OfTwoThatCallEachOther_IsReportedOutside() => Job.Runs(
        """
        private void Even(MailKind about, int n) { if (n == 0) ms.Send(about); else Odd(about, n - 1); }
        private void Odd(MailKind about, int n) { if (n == 0) partner.Send(about); else Even(about, n - 1); }
        """,
        "{|CSPN1001:Even|}(MailKind.Renewal, 4); {|CSPN1001:Odd|}(MailKind.Renewal, 5); Even(MailKind.Outage, 4); Odd(MailKind.Outage, 5);");

    [Fact]
    public Task Call_OfThreeInARing_IsReportedOutside() => Job.Runs(
        """
        private void First(MailKind about, int n) => Second(about, n);
        private void Second(MailKind about, int n) => Third(n, about);
        private void Third(int n, MailKind about) { if (n > 0) First(about, n - 1); ms.Send(about); }
        """,
        "{|CSPN1001:First|}(MailKind.Renewal, 2); {|CSPN1001:Third|}(2, MailKind.Invoice); Second(MailKind.Outage, 2);");

    [Fact]
    public Task Send_OfRecursiveResult_IsReported() => Job.Runs(
        """
        private static MailKind Last(int n) => n == 0 ? MailKind.Renewal : Last(n - 1);
        private static MailKind Calm(int n) => n == 0 ? MailKind.Outage : Calm(n - 1);
        private static MailKind Keep(MailKind about, int n) => n == 0 ? about : Keep(about, n - 1);
        """,
        """
        ms.{|CSPN1001:Send|}(Last(3), customer);
        ms.Send(Calm(3), customer);
        ms.{|CSPN1001:Send|}(Keep(MailKind.Renewal, 3), customer);
        ms.Send(Keep(MailKind.Outage, 3), customer);
        """);

    [Fact]
    public Task Send_OfMutualResult_IsReported() => Job.Runs(
        """
        private static MailKind One(int n) => n == 0 ? MailKind.Outage : Two(n - 1);
        private static MailKind Two(int n) => n == 0 ? MailKind.Renewal : One(n - 1);
        private static MailKind Left(int n) => n == 0 ? MailKind.Outage : Right(n - 1);
        private static MailKind Right(int n) => n == 0 ? MailKind.Maintenance : Left(n - 1);
        """,
        "ms.{|CSPN1001:Send|}(One(customers.Count), customer); ms.Send(Left(customers.Count), customer);");

    [Fact]
    public Task Send_OfAccumulatedList_IsReported() => Job.Runs(
        """
        private static List<MailKind> Collect(int n, List<MailKind> all) { if (n == 0) return all; all.Add(MailKind.Renewal); return Collect(n - 1, all); }
        private static List<MailKind> Calm(int n, List<MailKind> all) { if (n == 0) return all; all.Add(MailKind.Outage); return Calm(n - 1, all); }
        """,
        """
        foreach (var about in Collect(3, new List<MailKind>())) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Calm(3, new List<MailKind>())) ms.Send(about, customer);
        """);

    [Fact]
    public Task Call_OverATree_IsReportedByItsRoot() => Job.Runs(
        "private void Visit(Node node) { ms.Send(node.About, null); foreach (var child in node.Children) Visit(child); }",
        """
        {|CSPN1001:Visit|}(new Node { About = MailKind.Renewal });
        Visit(new Node { About = MailKind.Outage, Children = { new Node { About = MailKind.Maintenance } } });
        """,
        "public class Node { public MailKind About { get; set; } public List<Node> Children { get; } = new(); }");

    [Fact]
    public Task Send_AfterRecursiveWrite_IsReported() => Job.Runs(
        "private MailKind _about; private void Set(int n) { if (n == 0) _about = MailKind.Renewal; else Set(n - 1); } private void Reset(int n) { _about = MailKind.Outage; if (n > 0) Reset(n - 1); }",
        "Set(3); ms.{|CSPN1001:Send|}(_about, customer); Reset(3); ms.Send(_about, customer);");

    [Fact]
    public Task Send_AfterRecursiveEnsure_IsClean() => Job.Runs(
        "private static void Ensure(Customer one, int tries) { if (one.IsDirect) return; if (tries == 0) throw new InvalidOperationException(); Ensure(one, tries - 1); }",
        "Ensure(customer, 3); ms.Send(MailKind.Offer, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, other);");

    [Fact]
    public Task Call_OfDeclaredRecursiveSender_IsJudgedByItsDeclaration() => Analyzed.Code(
        """
        public class Poster(MicrosoftMailer ms)
        {
            [NotificationSender(SenderOrigin.Microsoft)]
            public void Post([NotificationTopic] MailKind about, int tries) { ms.Send(about); if (tries > 0) Post(about, tries - 1); }
        }
        public class Desk { public void Run(Poster poster) { poster.{|CSPN1001:Post|}(MailKind.Renewal, 3); poster.Post(MailKind.Outage, 3); } }
        """);

    /// <summary>Only the object that is called knows what it calls: itself.</summary>
    [Theory]
    [InlineData("private void Walk(MailKind about, Step next) { ms.Send(about); next(about, next); }", "{|CSPN1001:Walk|}(MailKind.Renewal, Walk); Walk(MailKind.Outage, Walk);")]
    [InlineData("private void Walk(MailKind about, Step next) { next(about, next); ms.Send(about); }", "Step walk = Walk; {|CSPN1001:walk|}(MailKind.Renewal, walk); walk(MailKind.Outage, walk);")]
    [InlineData("private void Left(MailKind about, Step next) { ms.Send(about); next(about, Left); } private void Right(MailKind about, Step next) => next(about, Right);", "{|CSPN1001:Right|}(MailKind.Renewal, Left); Right(MailKind.Outage, Left);")]
    [InlineData("private void Walk(MailKind about, Step next) { next(about, next); next(about, next); next(about, next); next(about, next); next(about, next); next(about, next); next(about, next); next(about, next); ms.Send(about); }", "{|CSPN1001:Walk|}(MailKind.Renewal, Walk); Walk(MailKind.Outage, Walk);")]
    [InlineData("private void Walk(MailKind about, Step next) { ms.Send(about); next(MailKind.Renewal, next); }", "{|CSPN1001:Walk|}(MailKind.Outage, Walk);")]
    [InlineData("", "Step walk = (about, next) => { ms.Send(about); next(about, next); }; {|CSPN1001:walk|}(MailKind.Renewal, walk);")]
    [InlineData("private static MailKind Pick(MailKind about, Choice next) => about == MailKind.None ? next(about, next) : about;", "ms.{|CSPN1001:Send|}(Pick(MailKind.Renewal, Pick)); ms.Send(Pick(MailKind.Outage, Pick));")]
    [InlineData("private static MailKind Pick(MailKind about, Choice next) => next(about, next);", "ms.Send(Pick(MailKind.Renewal, Pick));")]
    [InlineData("private MailKind _about; private void Walk(MailKind about, Step next) { if (about == MailKind.None) next(about, next); else _about = about; }", "Walk(MailKind.Renewal, Walk); ms.{|CSPN1001:Send|}(_about);")]
    [InlineData("private static void Take([NotificationTopic(TopicKind.ServiceIncident)] MailKind about) { } private static void Walk(MailKind about, Step next) { Take(about); next(about, next); }", "Walk({|CSPN2001:MailKind.Renewal|}, Walk); Walk(MailKind.Outage, Walk);")]
    [InlineData("private IEnumerable<MailKind> All(MailKind about, Many next) { yield return about; foreach (var one in next(about, next)) yield return one; }", "foreach (var one in All(MailKind.Renewal, All)) ms.{|CSPN1001:Send|}(one);")]
    [InlineData("private Step _next; private void Walk(MailKind about, Step next) { ms.Send(about); _next(about, next); }", "_next = Walk; {|CSPN1001:_next|}(MailKind.Renewal, null); _next(MailKind.Outage, null);")]
    [InlineData("private Step Next { get; set; } private void Walk(MailKind about, Step next) { ms.Send(about); Next(about, next); }", "Next = Walk; {|CSPN1001:Next|}(MailKind.Renewal, null); Next(MailKind.Outage, null);")]
    [InlineData("private async Task WalkAsync(MailKind about, Later next) { ms.Send(about); await next(about, next); }", "_ = {|CSPN1001:WalkAsync|}(MailKind.Renewal, WalkAsync); _ = WalkAsync(MailKind.Outage, WalkAsync);")]
    [InlineData("private void Each(List<MailKind> all, Rest next) { all.ForEach(one => ms.Send(one)); next(all, next); }", "{|CSPN1001:Each|}([MailKind.Renewal], Each); Each([MailKind.Outage], Each);")]
    [InlineData("", "void Walk(MailKind about, Step next) { ms.Send(about); next(about, next); } {|CSPN1001:Walk|}(MailKind.Renewal, Walk); Walk(MailKind.Outage, Walk);")]
    public Task Call_OfMethodThatIsHandedItself_IsReportedOutside(string members, string statements) =>
        Job.Runs(members, statements, """
            public delegate void Step(MailKind about, Step next);
            public delegate MailKind Choice(MailKind about, Choice next);
            public delegate IEnumerable<MailKind> Many(MailKind about, Many next);
            public delegate Task Later(MailKind about, Later next);
            public delegate void Rest(List<MailKind> all, Rest next);
            """);

    /// <summary>The same method of one object calls that of another: what stands at the end sends.</summary>
    [Theory]
    [InlineData("new Retry(new Retry(Notify).Post).{|CSPN1001:Post|}(MailKind.Renewal); new Retry(new Retry(Tell).Post).Post(MailKind.Renewal);")]
    [InlineData("Action<MailKind> post = new Retry(new Retry(new Retry(Notify).Post).Post).Post; {|CSPN1001:post|}(MailKind.Renewal); post(MailKind.Outage);")]
    [InlineData("Action<MailKind> post = Notify; for (var i = 0; i < 5; i++) post = new Retry(post).Post; {|CSPN1001:post|}(MailKind.Renewal); post(MailKind.Outage);")]
    [InlineData("Action<MailKind> post = Notify; Action<MailKind> outer = about => new Retry(post).Post(about); post = outer; post(MailKind.Outage);")]
    [InlineData("Retry retry = null; retry = new Retry(about => retry.Post(about)); retry.Post(MailKind.Renewal);")]
    [InlineData("Action<MailKind> post = Notify; post = new Retry(post).Post; post = new Retry(post).Post; {|CSPN1001:post|}(MailKind.Renewal); post(MailKind.Outage);")]
    public Task Call_ThroughObjectsThatHandOn_IsReported(string statements) => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about); private void Tell(MailKind about) => partner.Send(about);",
        statements,
        "public class Retry(Action<MailKind> inner) { public void Post(MailKind about) { for (var i = 0; i < 3; i++) inner(about); } }");
}

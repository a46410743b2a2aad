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
}

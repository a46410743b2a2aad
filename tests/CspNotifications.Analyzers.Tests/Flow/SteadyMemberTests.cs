using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>What a test says of a member that others may change holds until something runs that may have changed it.</summary>
public class SteadyMemberTests
{
    private const string Types =
        """
        public abstract class Unseen
        {
            public abstract void Do(object some);
            public abstract void Go();
            public abstract Task GoAsync();
        }
        public class Order
        {
            public bool IsPaid { get; set; }
            public bool IsOpen;
            public volatile bool IsSent;
            public int Count { get; set; }
            public string Text { get; set; }
            public MailKind Kind { get; set; }
            public Mail Mail { get; set; }
        }

        """;

    private static Task Runs(string statements, string members = "") => Analyzed.Code(
        Types + $$"""
        public class Job(MicrosoftMailer ms, PartnerMailer partner, Unseen unseen)
        {
            private bool _isDone;
            public void Finish(bool now) => _isDone = now;
            {{members}}

            public async Task Run(bool flag, Order order, Order other, Customer customer)
            {
                {{statements}}
            }
        }
        """);

    public static TheoryData<string, string> Tests { get; } = new()
    {
        { "order.IsPaid", "!order.IsPaid" },
        { "!order.IsOpen", "order.IsOpen" },
        { "order.Count == 3", "order.Count == 4" },
        { "order.Count != 3", "order.Count == 3" },
        { "order.Text == \"a\"", "order.Text == \"b\"" },
        { "order.Text is null", "order.Text != null" },
        { "order.Mail is null", "order.Mail is { Kind: var kind }" },
        { "order.Kind == MailKind.Outage", "order.Kind == MailKind.Maintenance" },
        { "order is { IsPaid: true, Count: 3 }", "order is not { IsPaid: true, Count: 3 }" },
        { "_isDone", "!_isDone" },
        { "customer.IsDirect", "!customer.IsDirect" },
        { "customer.IsDirect", "customer is { IsDirect: false }" },
        { "customer.IsDirect", "customer.IsCspOnly" },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public Task Tests_ThatContradictEachOther_AreNotBothPassed(string test, string contrary) => Runs(
        $$"""
        if (!({{test}})) return;
        Console.WriteLine("now");
        partner.Send(MailKind.Outage);
        Show(order);
        if ({{contrary}}) ms.Send(MailKind.Renewal);
        """,
        "private static void Show(Order order) => Console.WriteLine(order.Text);");

    [Theory]
    [MemberData(nameof(Tests))]
    public async Task Tests_ThatContradictEachOther_AreBothPassedIfUnseenCodeRunsBetween(string test, string contrary)
    {
        foreach (var between in new[] { "unseen.Go();", "unseen.Do(order);", "await unseen.GoAsync();", "await Task.Yield();", "Deeper();", "if (flag) unseen.Go();" })
            await Runs($$"""if (!({{test}})) return; {{between}} if ({{contrary}}) ms.{|CSPN1001:Send|}(MailKind.Renewal);""", "private void Deeper() => unseen.Go();");
    }

    [Fact]
    public Task Switch_OverAMember_IsExhaustive() => Runs(
        """
        if (customer is null) return;
        var about = customer switch { { IsDirect: true } => MailKind.Outage, { IsDirect: false } => MailKind.Maintenance, _ => MailKind.Renewal };
        ms.Send(about);
        var more = order.IsPaid ? MailKind.Outage : MailKind.Renewal;
        if (order.IsPaid) ms.Send(more); else ms.{|CSPN1001:Send|}(more);
        """);

    /// <summary>Two names may be for one object.</summary>
    [Fact]
    public Task Write_ThroughAnotherName_MayChangeIt() => Runs(
        """
        if (order.IsPaid) return;
        other.IsPaid = flag;
        if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        order.IsOpen = false;
        other.IsOpen = true;
        if (order.IsOpen) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        order.Kind = MailKind.Outage;
        Set(other);
        if (order.Kind == MailKind.Maintenance) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        order.Count = 3;
        other.Text = "";
        new Order().Count = 5;
        if (order.Count == 5) ms.Send(MailKind.Renewal);
        """,
        "private static void Set(Order one) => one.Kind = MailKind.Maintenance;");

    [Fact]
    public Task Loop_ThatWritesThroughAnotherName_SeesItChanged() => Runs(
        """
        for (var i = 0; i < 3; i++)
        {
            if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal);
            other.IsPaid = true;
        }
        """);

    [Fact]
    public Task Write_ToTheMemberItself_IsWhatItSays() => Runs(
        """
        if (order.IsPaid) return;
        order.IsPaid = true;
        if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal); else ms.Send(MailKind.Renewal);
        _isDone = false;
        if (_isDone) ms.Send(MailKind.Renewal);
        unseen.Go();
        if (_isDone) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    /// <summary>A copy is what it was.</summary>
    [Fact]
    public Task Variable_ThatTookTheValue_KeepsIt() => Runs(
        """
        var isPaid = order.IsPaid;
        var count = order.Count;
        if (!isPaid || count != 3) return;
        unseen.Do(order);
        if (!isPaid || count == 4) ms.Send(MailKind.Renewal);
        if (!order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        if (order.Count == 4) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Theory]
    [InlineData("order.IsSent", "!order.IsSent")]
    [InlineData("Environment.HasShutdownStarted", "!Environment.HasShutdownStarted")]
    [InlineData("cancellation.IsCancellationRequested", "!cancellation.IsCancellationRequested")]
    [InlineData("all.Count == 3", "all.Count == 4")]
    public Task Member_ThatChangesByItself_IsNeverHeldTo(string test, string contrary) => Runs(
        $$"""
        var cancellation = Cancellation;
        var all = All;
        if (!({{test}})) return;
        if ({{contrary}}) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """,
        "private System.Threading.CancellationToken Cancellation; private List<int> All;");

    /// <summary>What a test in a helper says of a member holds for what the caller knows of it, if nothing ran in between.</summary>
    [Fact]
    public Task Helper_ThatTests_IsDecidedByTheCaller() => Runs(
        """
        if (order.IsPaid) return;
        Tell(order, MailKind.Renewal);
        {|CSPN1001:Tell|}(other, MailKind.Renewal);
        unseen.Do(order);
        {|CSPN1001:Tell|}(order, MailKind.Invoice);
        {|CSPN1001:TellLate|}(order, MailKind.Invoice);
        """,
        """
        public void Tell(Order order, MailKind about) { if (order.IsPaid) ms.Send(about); }
        public void TellLate(Order order, MailKind about) { if (order.IsPaid) return; unseen.Do(order); if (order.IsPaid) ms.Send(about); }
        """);

    [Fact]
    public Task Variable_KeepsWhatWasFound() => Runs(
        """
        var count = Console.CursorLeft;
        var kind = MailKind.Outage;
        if (count == 1) kind = MailKind.Renewal;
        if (count != 1) ms.Send(kind); else ms.{|CSPN1001:Send|}(kind);
        var text = Console.Title;
        if (text == "a" && text == "b") ms.Send(MailKind.Renewal);
        if (Console.Title == "a" && Console.Title == "b") ms.{|CSPN1001:Send|}(MailKind.Renewal);
        count = Console.CursorLeft;
        if (count == 1) ms.{|CSPN1001:Send|}(kind);
        """);
}

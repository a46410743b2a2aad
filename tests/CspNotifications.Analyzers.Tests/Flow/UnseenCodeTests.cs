using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>
/// Code that is not seen may change what it gets hold of: tests of that afterwards come out either way. What such an object is about, it is
/// taken to keep.
/// </summary>
public class UnseenCodeTests
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
            public int Count { get; set; }
            public string Text { get; set; }
            public MailKind Kind { get; set; }
            public IMailer To { get; set; }
            public Mail Mail { get; set; }
            public Order Inner { get; set; }
        }

        """;

    private static Task Runs(string statements, string members = "") => Analyzed.Code(
        Types + $$"""
        public class Job(MicrosoftMailer ms, PartnerMailer partner, Unseen unseen)
        {
            public Order Kept;
            private bool _isDone;
            {{members}}

            public async Task Run(bool flag, Order given)
            {
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("var order = new Order { IsPaid = false };", "order.IsPaid")]
    [InlineData("var order = new Order(); order.IsPaid = false;", "order.IsPaid")]
    [InlineData("var order = new Order { IsOpen = true };", "!order.IsOpen")]
    [InlineData("var order = new Order { Count = 0 };", "order.Count == 3")]
    [InlineData("var order = new Order { Count = 0 };", "order.Count > 3")]
    [InlineData("var order = new Order { Text = null };", "order.Text != null")]
    [InlineData("var order = new Order { Text = \"\" };", "order.Text == \"a\"")]
    [InlineData("var order = new Order { Kind = MailKind.Outage };", "order.Kind == MailKind.Maintenance")]
    [InlineData("var order = new Order { Kind = MailKind.Outage };", "order.Kind is MailKind.Renewal or MailKind.Invoice")]
    [InlineData("var order = new Order { To = partner };", "order.To is MicrosoftMailer")]
    [InlineData("var order = new Order { To = new PartnerMailer() };", "order.To is MicrosoftMailer")]
    [InlineData("var order = new Order { Mail = new Mail() };", "order.Mail == null")]
    [InlineData("var order = new Order { Mail = new Mail() };", "order.Mail is null")]
    [InlineData("var order = new Order { Mail = null };", "order.Mail is { Kind: var kind }")]
    [InlineData("var order = new Order { Mail = new Mail { Kind = MailKind.Outage } };", "order.Mail.Kind == MailKind.Maintenance")]
    [InlineData("var order = new Order { Inner = new Order { IsPaid = false } };", "order.Inner.IsPaid")]
    [InlineData("Order order = new() { Inner = new() }; order.Inner.IsPaid = false;", "order.Inner is { IsPaid: true }")]
    [InlineData("bool[] order = [false];", "order[0]")]
    [InlineData("List<MailKind> order = [MailKind.Outage];", "order.First() == MailKind.Maintenance")]
    [InlineData("var order = new Dictionary<string, bool> { [\"a\"] = false };", "order[\"a\"]")]
    public async Task Test_OfWhatUnseenCodeGotHoldOf_ComesOutEitherWay(string made, string test)
    {
        await Runs($"{made} unseen.Do(order); if ({test}) ms.{{|CSPN1001:Send|}}(MailKind.Renewal);");
        await Runs($"{made} Action<object> act = unseen.Do; act(order); if ({test}) ms.{{|CSPN1001:Send|}}(MailKind.Renewal);");
        await Runs($"{made} Through(order); if ({test}) ms.{{|CSPN1001:Send|}}(MailKind.Renewal);", "private void Through(object some) => unseen.Do(some);");
        await Runs($"{made} if ({test}) ms.Send(MailKind.Renewal);");
    }

    [Fact]
    public Task Collection_ThatUnseenCodeGotHoldOf_MayHaveElements() => Runs(
        """
        List<MailKind> order = [];
        foreach (var each in order) ms.Send(MailKind.Renewal);
        unseen.Do(order);
        foreach (var each in order) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Theory]
    [InlineData("var around = new Order { Inner = order }; unseen.Do(around);")]
    [InlineData("unseen.Do(new Order { Inner = order });")]
    [InlineData("unseen.Do(new List<Order> { order });")]
    [InlineData("unseen.Do(new[] { order });")]
    [InlineData("unseen.Do((order, 1));")]
    [InlineData("unseen.Do(new { order });")]
    [InlineData("object some = order; unseen.Do(some);")]
    [InlineData("unseen.Do(flag ? order : null);")]
    [InlineData("Kept = order; unseen.Go();")]
    [InlineData("given.Inner = order; unseen.Go();")]
    [InlineData("Kept = new Order { Inner = order }; unseen.Go();")]
    [InlineData("Kept = order; await unseen.GoAsync();")]
    [InlineData("Kept = order; await Task.Delay(1);")]
    [InlineData("Kept = order; Deeper();")]
    [InlineData("new List<int> { 1 }.ForEach(each => unseen.Do(order));")]
    [InlineData("Action act = () => unseen.Do(order); act();")]
    [InlineData("Local(); void Local() => unseen.Do(order);")]
    [InlineData("Deep(order, 2);")]
    [InlineData("try { unseen.Do(order); } catch (InvalidOperationException) { }")]
    [InlineData("unseen.Do(order); order.IsPaid = false; unseen.Go();")]
    [InlineData("unseen.Do(order); Paid(order, false); unseen.Go();")]
    [InlineData("for (var i = 0; i < 3; i++) unseen.Do(order);")]
    [InlineData("var other = order; unseen.Do(other);")]
    public Task Test_OfWhatUnseenCodeCanReach_ComesOutEitherWay(string statements) => Runs(
        "var order = new Order { IsPaid = false, Mail = null };" + statements + """
        if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        if (order.Mail != null) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """,
        """
        private void Deeper() => unseen.Go();
        private void Deep(Order order, int times) { if (times > 0) Deep(order, times - 1); else unseen.Do(order); }
        private static void Paid(Order order, bool isPaid) => order.IsPaid = isPaid;
        """);

    [Theory]
    [InlineData("unseen.Go();")]
    [InlineData("await unseen.GoAsync();")]
    [InlineData("unseen.Do(new Order { IsPaid = true });")]
    [InlineData("unseen.Do(order.Count);")]
    [InlineData("unseen.Do(order.Text);")]
    [InlineData("Console.WriteLine(order);")]
    [InlineData("var all = new List<Order> { order }; all.Add(order); Console.WriteLine(all.Count);")]
    [InlineData("ms.Send(new Mail { Kind = MailKind.Outage }); partner.Send(MailKind.Outage);")]
    [InlineData("Kept = order; Console.WriteLine(Kept.Text);")]
    [InlineData("Show(order);")]
    [InlineData("unseen.Do(order); order.IsPaid = false; order.Mail = null;")]
    public Task Test_OfWhatNobodyCouldChange_IsDecided(string statements) => Runs(
        "var order = new Order { IsPaid = false, Mail = null };" + statements + """
        if (order.IsPaid) ms.Send(MailKind.Renewal);
        if (order.Mail != null) ms.Send(MailKind.Renewal);
        """,
        "private static void Show(Order order) => Console.WriteLine(order.Text);");

    /// <summary>A test in a helper of what unseen code may have changed in between holds for no caller.</summary>
    [Fact]
    public Task Helper_ThatTestsAfterUnseenCode_IsReported() => Runs(
        """
        var order = new Order { IsPaid = false, Kind = MailKind.Outage };
        Tell(order);
        var other = new Order { IsPaid = false, Kind = MailKind.Outage };
        {|CSPN1001:TellOf|}(other, MailKind.Renewal);
        var third = new Order { IsPaid = false };
        TellFirst(third, MailKind.Renewal);
        """,
        """
        private void Tell(Order order) { unseen.Do(order); if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        public void TellOf(Order order, MailKind about) { unseen.Do(order); if (order.Kind == MailKind.Maintenance) ms.Send(about); }
        public void TellFirst(Order order, MailKind about) { if (order.IsPaid) ms.Send(about); unseen.Do(order); }
        """);

    [Fact]
    public Task OwnMember_ThatWasWritten_MayBeChangedByUnseenCode() => Runs(
        """
        _isDone = false;
        unseen.Go();
        if (_isDone) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        given.Kind = MailKind.Outage;
        unseen.Go();
        if (given.Kind == MailKind.Maintenance) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    /// <summary>What it is about it keeps.</summary>
    [Fact]
    public Task Send_OfWhatUnseenCodeGotHoldOf_IsJudgedByWhatWasPutIn() => Runs(
        """
        var mail = new Mail { Kind = MailKind.Renewal };
        unseen.Do(mail);
        ms.{|CSPN1001:Send|}(mail);
        var order = new Order { Mail = new Mail { Kind = MailKind.Outage }, To = ms };
        unseen.Do(order);
        order.To.Send(order.Mail);
        order.To.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> kinds = [MailKind.Renewal];
        unseen.Do(kinds);
        foreach (var kind in kinds) ms.{|CSPN1001:Send|}(kind);
        """);

    /// <summary>What became of the member is one question, what the variable holds is another.</summary>
    [Theory]
    [InlineData("unseen.Do(new Order { Inner = given });")]
    [InlineData("unseen.Do(new[] { given });")]
    [InlineData("unseen.Do(new List<Order> { given });")]
    [InlineData("var order = new Order(); order.Inner = given; unseen.Do(order);")]
    [InlineData("object box = new Order { Inner = new() { Inner = given } }; unseen.Do(box);")]
    public Task Variable_WhoseObjectIsInWhatUnseenCodeGotHoldOf_HoldsItStill(string handed) => Runs(
        handed + """
        if (given is null) ms.Send(given != null ? MailKind.Renewal : MailKind.Outage);
        if (given == null) return;
        if (!(given is { IsPaid: true }))
        {
            ms.Send(given.IsPaid ? MailKind.Renewal : MailKind.Outage);
            unseen.Go();
            ms.{|CSPN1001:Send|}(given.IsPaid ? MailKind.Renewal : MailKind.Outage);
        }
        """);

    [Fact]
    public Task Member_OfWhatUnseenCodeGotHoldOf_MayHoldAnother() => Runs(
        """
        var order = new Order { Inner = given };
        unseen.Do(order);
        if (given is not { IsPaid: false }) return;
        ms.Send(given.IsPaid ? MailKind.Renewal : MailKind.Outage);
        ms.{|CSPN1001:Send|}(order.Inner.IsPaid ? MailKind.Renewal : MailKind.Outage);
        """);

    /// <summary>But it may be the same still: what is written to the one is read from the other.</summary>
    [Fact]
    public Task Member_OfWhatUnseenCodeGotHoldOf_MayHoldTheSame() => Runs(
        """
        var mail = new Mail { Kind = MailKind.Outage };
        var order = new Order { Mail = mail };
        unseen.Do(order);
        mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(order.Mail);
        ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Object_ThatIsWrittenThroughWhatUnseenCodeGotHoldOf_IsReported() => Runs(
        """
        var mail = new Mail { Kind = MailKind.Outage };
        var order = new Order { Mail = mail };
        unseen.Do(order);
        ms.Send(mail);
        order.Mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(order.Mail);
        ms.{|CSPN1001:Send|}(mail);
        """);

    /// <summary>What a sender hands to its transport leaves, and is what it was; as with a sender that is not seen.</summary>
    [Fact]
    public Task Object_ThatASenderHandsToItsTransport_IsAsItWas() => Runs(
        """
        var order = new Order { IsPaid = false, Kind = MailKind.Outage };
        new OwnMailer(unseen).Send(order);
        if (order.IsPaid) ms.Send(MailKind.Renewal);
        unseen.Do(order);
        if (order.IsPaid) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """,
        """
        [NotificationSender(SenderOrigin.Partner)]
        private sealed class OwnMailer(Unseen transport)
        {
            public void Send(object what) => transport.Do(what);
        }
        """);
}

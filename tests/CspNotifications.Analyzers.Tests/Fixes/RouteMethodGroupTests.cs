using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Sends that are handed over or kept as methods: the group gets another receiver.</summary>
public class RouteMethodGroupTests
{
    private static Task Senders(string microsoft, string partner, string members) => Fixed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { {{microsoft}} }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { {{partner}} }
        public class Job(Ms ms, Partner partner) { {{members}} }
        """);

    [Theory]
    [InlineData("var all = new List<RenewalNotice>(); all.Add(new(\"E5\")); all.ForEach(«ms→partner».{|CSPN1001:Send|});")]
    [InlineData("Array.ForEach(new[] { MailKind.Renewal }.Cast<object>().ToArray(), «(ms!)→partner».{|CSPN1001:Send|});")]
    [InlineData("Action<object> send = «ms→partner».Send; {|CSPN1001:send|}(MailKind.Renewal);")]
    [InlineData("Action<object> send = «ms→partner».Send; send.{|CSPN1001:Invoke|}(MailKind.Renewal);")]
    [InlineData("var send = (Action<object>)«ms→partner».Send; send?.{|CSPN1001:Invoke|}(MailKind.Renewal);")]
    [InlineData("Action<object> send = new(«ms→partner».Send); Action later = () => {|CSPN1001:send|}(MailKind.Renewal); later();")]
    [InlineData("Action<object, object> send = new «MicrosoftMailer→PartnerMailer»().Send; {|CSPN1001:send|}(MailKind.Renewal, customer);")]
    public Task Group_GetsThePartner(string statements) => Fixed.Body(statements);

    [Theory]
    [InlineData("Action<object> send = ms.Send; {|CSPN1001:send|}(MailKind.Renewal); send(MailKind.Outage);")]
    [InlineData("Action<object> send = ms.Send; send = ms.Send; {|CSPN1001:send|}(MailKind.Renewal);")]
    [InlineData("Action<object> send = ms.Send; {|CSPN1001:send|}(MailKind.Renewal); Later(send); void Later(Action<object> other) { }")]
    [InlineData("Action<object> send = flag ? ms.Send : partner.Send; {|CSPN1001:send|}(MailKind.Renewal);")]
    public Task Group_ThatIsUsedForMore_IsNotOffered(string statements) => Fixed.Body(statements);

    [Fact]
    public Task GroupOfTasks_GetsThePartner() => Senders(
        "public Task SendAsync(RenewalNotice notice) => Task.CompletedTask;",
        "public Task SendAsync(RenewalNotice notice) => Task.CompletedTask;",
        """
            private readonly Ms _kept = ms;
            public async Task Run(List<RenewalNotice> all)
            {
                await Task.WhenAll(all.Select(«ms→partner».{|CSPN1001:SendAsync|}));
                await Task.WhenAll(all.Select(«this._kept→partner».{|CSPN1001:SendAsync|}));
                await Task.WhenAll(all.Select(new Func<RenewalNotice, Task>(«ms→partner».{|CSPN1001:SendAsync|})));
                await Task.WhenAll(all.Select((Func<RenewalNotice, Task>)«ms→partner».{|CSPN1001:SendAsync|}));
            }
        """);

    [Fact]
    public Task GroupThatReturnsOtherTasks_IsNotOffered() => Senders(
        "public Task SendAsync(RenewalNotice notice) => Task.CompletedTask;",
        "public ValueTask SendAsync(RenewalNotice notice) => default;",
        "public void Run(List<RenewalNotice> all) => all.Select(ms.{|CSPN1001:SendAsync|}).ToList();");

    [Fact]
    public Task GenericGroup_KeepsTypeArguments() => Senders(
        "public void Deliver<T>(T what) { }",
        "public void Deliver<T>(T what) { }",
        "public void Run(List<RenewalNotice> all) { all.ForEach(«ms→partner».{|CSPN1001:Deliver|}); all.ForEach(«ms→partner».{|CSPN1001:Deliver|}<object>); }");

    [Fact]
    public Task GroupWithSameNamesInOtherOrder_IsNotOffered() => Senders(
        "public void Deliver([NotificationTopic(TopicKind.CspSubscription)] string subject, string body) { }",
        "public void Deliver(string body, string subject) { }",
        "public void Run() { Action<string, string> send = ms.Deliver; {|CSPN1001:send|}(\"subject\", \"body\"); }");

    [Fact]
    public Task StaticGroups_GetTheStaticChannel() => Fixed.Code(
        """
        using static MicrosoftPost;
        [NotificationSender(SenderOrigin.Microsoft)] public static class MicrosoftPost { public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public static class PartnerPost { public static void Deliver(MailKind kind) { } }
        public class Job
        {
            public void Run()
            {
                new List<MailKind> { MailKind.Renewal }.ForEach(«MicrosoftPost→PartnerPost».{|CSPN1001:Deliver|});
                new List<MailKind> { MailKind.Renewal }.ForEach(«→PartnerPost.»{|CSPN1001:Deliver|});
                new List<MailKind> { MailKind.Renewal }.ForEach(static kind => «→PartnerPost.»{|CSPN1001:Deliver|}(kind));
                Action<MailKind> send = «→PartnerPost.»Deliver;
                {|CSPN1001:send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task GroupInATypeWithoutChannel_IsHandedOne() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface IMs { Task SendAsync(RenewalNotice notice); }
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { Task SendAsync(RenewalNotice notice); }
        public class Job(IMs ms«→, IPartner partner»)
        {
            public Task Run(List<RenewalNotice> all) => Task.WhenAll(all.Select(«ms→partner».{|CSPN1001:SendAsync|}));
        }
        """);
}

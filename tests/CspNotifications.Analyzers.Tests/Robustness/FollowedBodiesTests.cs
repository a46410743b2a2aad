using System.Collections.Concurrent;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Values are followed through the bodies from which a send can be reached, and through no other.</summary>
public class FollowedBodiesTests
{
    private const string World =
        """
        using CspNotifications;

        [NotificationTopic(TopicKind.CspSubscription)]
        public sealed record Renewal(string Plan) : IComparable<Renewal> { public int CompareTo(Renewal other) => Plan.CompareTo(other?.Plan); }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public sealed record Customer(string Name) { [NotificationGuard(RecipientKind.DirectCustomer)] public bool IsDirect { get; init; } }

        [NotificationSender(SenderOrigin.Microsoft)]
        public sealed class Mailer : IDisposable, IObserver<Renewal>
        {
            public void Send(object what) { }
            public void Dispose() { }
            public void OnNext(Renewal value) { }
            public void OnError(Exception error) { }
            public void OnCompleted() { }
        }

        public interface IChannel { void Post(object what); }
        public static class Channels { [NotificationGuard(SenderOrigin.Microsoft)] public static bool IsOurs(IChannel channel) => channel.ToString() == "ours"; }

        """;

    [Theory]
    [InlineData("Text", "public bool Text(Renewal a, Renewal b, Customer c) => a.Plan.Equals(b.Plan) && a.CompareTo(b) == 0 && c.IsDirect.Equals(true) && a.Equals(b);")]
    [InlineData("Close", "public void Close(IDisposable what) => what.Dispose();")]
    [InlineData("Count", "public int Count(System.Collections.Generic.List<Customer> all) => all.FindAll(each => each.IsDirect).Count;")]
    public async Task BodyOfValues_IsNotFollowed(string method, string code) => Assert.DoesNotContain(method, await FollowedAsync(code));

    [Theory]
    [InlineData("Send", "public void Send(Mailer mailer) => mailer.Send(1);")]
    [InlineData("Help", "public void Help(Mailer mailer) => One(mailer); private void One(Mailer mailer) => mailer.Send(1);")]
    [InlineData("Observe", "public void Observe(IObserver<Renewal> all) => all.OnNext(null);")]
    [InlineData("Ask", "public void Ask(IChannel channel) { if (Channels.IsOurs(channel)) channel.Post(new Renewal(null)); }")]
    public async Task BodyThatMaySend_IsFollowed(string method, string code) => Assert.Contains(method, await FollowedAsync(code));

    /// <summary>The type says nothing: what the guard establishes makes it the sender.</summary>
    [Fact]
    public async Task GuardOfOrigin_MakesASender() => Assert.Equal(
        ["CSPN1001"],
        (await AnalyzerRun.WithoutExceptionAsync(await Compiled.ValidAsync(
            Compiled.Usings,
            World + "internal class Job { public void Ask(IChannel channel, Customer to) { if (Channels.IsOurs(channel)) channel.Post((new Renewal(null), to)); } }"))).Ids.Where(id => id != "CSPN2004"));

    private static async Task<IEnumerable<string>> FollowedAsync(string members)
    {
        var followed = new Followed();
        var compilation = await Compiled.ValidAsync(Compiled.Usings, World + "public class Job { " + members + " }");
        await compilation.WithAnalyzers([new SendAnalyzer(followed)], options: null).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return followed.Names;
    }

    private sealed class Followed : IBodyObserver
    {
        public ConcurrentBag<string> Names { get; } = [];

        void IBodyObserver.Screened(ISymbol body)
        {
        }

        void IBodyObserver.Followed(ISymbol body) => Names.Add(body.Name);
    }
}

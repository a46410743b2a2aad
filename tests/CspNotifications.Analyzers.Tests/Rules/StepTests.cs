using System.Globalization;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>What the places beside a diagnostic show, in the order of these places: SARIF has no other text for them.</summary>
public class StepTests
{
    private const string Helpers =
        """
        public class Desk(MicrosoftMailer ms)
        {
            private void Outer(MailKind kind, Customer to) => Inner(kind, to);
            private void Inner(MailKind kind, Customer to) => ms.Send(kind, to);
            public void Run(Customer customer) => Outer(MailKind.Renewal, customer);
        }
        """;

    [Fact]
    public async Task Send_ShowsOriginTopicAndRecipient()
    {
        var reported = await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);");

        Assert.Equal(["ms", "MailKind.Renewal", "customer"], reported.Places().Skip(1));
        Assert.Equal(
            ["step1: Who it is from: 'MicrosoftMailer'", "step2: What it is about: 'MailKind.Renewal'", "step3: Who gets it: 'Customer'"],
            reported.Steps().Select(step => $"{step.Key}: {step.Value}"));
    }

    [Fact]
    public async Task SendInAHelper_ShowsTheCallsThatLeadToIt()
    {
        var reported = await Reported.InAsync(Helpers);

        Assert.Equal(["Outer", "ms", "MailKind.Renewal", "customer", "Inner", "Send"], reported.Places());
        Assert.Equal(["Calls 'Inner'", "Sends here: 'Send'"], reported.Steps().Select(step => step.Value).TakeLast(2));
    }

    [Fact]
    public async Task Contradiction_ShowsTheDeclarationTheValueAndTheWay()
    {
        var reported = await Reported.InAsync(
            """
            public static class Desk { public static void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } }
            public class Job
            {
                private void Help(MailKind given) => Desk.Report(given);
                public void Run() => Help(MailKind.Renewal);
            }
            """);

        Assert.Equal(["kind", "MailKind.Renewal", "given"], reported.Places().Skip(1));
        Assert.Equal(["What is declared: 'kind'", "What the value is: 'MailKind.Renewal'", "Handed over here: 'given'"], reported.Steps().Select(step => step.Value));
    }

    [Fact]
    public async Task Override_ShowsWhatItSaysAndWhatIsInherited()
    {
        var reported = await Reported.InAsync(
            """
            public class Sender { [NotificationTopic(TopicKind.ServiceIncident)] public virtual object Notice() => null; }
            public class Wrong : Sender { [NotificationTopic(TopicKind.CspSubscription)] public override object Notice() => null; }
            """);

        Assert.Equal(["What is declared: 'Wrong.Notice'", "What is inherited: 'Sender.Notice'"], reported.Steps().Select(step => step.Value));
    }

    [Fact]
    public async Task Registration_ShowsServiceAndImplementation()
    {
        var reported = await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer, CloudMailer>();");

        Assert.Equal(
            ["The service, from the partner: 'IPartnerMailer'", "The implementation, from Microsoft: 'CloudMailer'"],
            reported.Steps().Select(step => step.Value));
    }

    /// <summary>In the order of their names, which SARIF writers sort as texts.</summary>
    [Fact]
    public async Task LongWay_StaysInOrder()
    {
        var helpers = Enumerable.Range(1, 12).Select(i => $"private void Help{i}(MailKind k{i}) => {(i == 12 ? "Desk.Report" : $"Help{i + 1}")}(k{i});");

        var reported = await Reported.InAsync(
            $$"""
            public static class Desk { public static void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } }
            public class Job { {{string.Concat(helpers)}} public void Run() => Help1(MailKind.Renewal); }
            """);

        Assert.Equal(14, reported.AdditionalLocations.Count);
        Assert.Equal(
            ["kind", "MailKind.Renewal", .. Enumerable.Range(1, 12).Select(i => $"k{i}")],
            reported.Steps().Select(step => step.Value.Split('\'')[1]));
        Assert.Equal("step01", reported.Steps().First().Key);
    }

    [Fact]
    public async Task LongPieceOfCode_IsShortenedToALine()
    {
        var reported = await Reported.InAsync(
            """
            public static class Desk { public static void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } }
            public class Job
            {
                private static MailKind Same(MailKind kind, string because) => kind;
                private void Help(MailKind given) => Desk.Report(Same(given,
                    "what is said here is so long that nobody who looks at a list of places would want to read all of it"));
                public void Run() => Help(MailKind.Renewal);
            }
            """);

        var handedOver = reported.Steps().Last().Value;
        Assert.StartsWith("Handed over here: 'Same(given, \"what is said here is so long", handedOver);
        Assert.EndsWith("…'", handedOver);
        Assert.DoesNotContain('\n', handedOver);
    }

    /// <summary>The compiler sets the language of what runs to the one that it was asked for.</summary>
    [Fact]
    public async Task Steps_AreInTheLanguageOfWhoeverRunsTheAnalysis()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Reported.Korean;
        try
        {
            var reported = await Reported.InBodyAsync("ms.Send(MailKind.Renewal, customer);");

            Assert.Equal("누구의 이름으로 보내는지: 'MicrosoftMailer'", reported.Steps().First().Value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}

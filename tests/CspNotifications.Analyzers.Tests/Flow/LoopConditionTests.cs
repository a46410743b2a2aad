using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>What ends a loop: parameters that stay, properties that change, counters.</summary>
public class LoopConditionTests
{
    [Fact]
    public Task While_OnAParameterThatNeverChanges_DoesNotEnd_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (flag) k = MailKind.Renewal;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task While_OnAPropertyThatChanges_AfterTheLoop_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (!Console.KeyAvailable) k = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task While_OnACancellationToken_AfterTheLoop_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public async Task Run(MicrosoftMailer ms, Customer customer, System.Threading.CancellationToken token)
            {
                var k = MailKind.Outage;
                while (!token.IsCancellationRequested) { await Task.Delay(1); k = MailKind.Renewal; }
                ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task While_OnACount_AfterTheLoop_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, System.Collections.Concurrent.ConcurrentQueue<string> queue)
            {
                var k = MailKind.Outage;
                while (!queue.IsEmpty) { queue.TryDequeue(out _); k = MailKind.Renewal; }
                ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task For_EmptyRange_DoesNotRun_IsClean() => Analyzed.Body("for (var i = 3; i < 3; i++) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task For_CountedDown_IsReported() => Analyzed.Body(
        """
        var i = 3;
        while (i > 0) i--;
        if (i == 0) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task For_CounterIsCounted_IsReported() =>
        Analyzed.Body("for (var i = 0; i < 3; i++) if (i == 2) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task For_CounterIsAddedTo_IsReported() =>
        Analyzed.Body("for (var i = 0; i < 3; i += 1) if (i == 2) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task For_AfterTheLoop_IsReported() => Analyzed.Body(
        """
        for (var i = 0; i < 3; i++) { }
        ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>What others may change in between: two tests of it that contradict each other do not end the path.</summary>
public class ChangedBetweenTests
{
    private const string Pump = "public abstract class Pump { public MailKind Kind { get; set; } public abstract void Next(); }\n";

    private static Task Runs(string given, string statements) => Analyzed.Code(
        Pump + $$"""
        public class Job(MicrosoftMailer ms)
        {
            public void Run({{given}})
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task Send_AfterLoopUntilAMemberChanges_IsReported() => Runs(
        "Pump pump",
        "while (pump.Kind == MailKind.Outage) pump.Next(); ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Send_AfterLoopUntilAFunctionReturnsAnother_IsReported() => Runs(
        "Func<MailKind> next",
        "while (next() == MailKind.Outage) { } ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Send_OfMemberThatWasAskedOnce_IsJudgedByThat() => Runs(
        "Pump pump, Pump other",
        """
        if (pump.Kind == MailKind.Renewal || pump.Kind == MailKind.Invoice) return;
        ms.Send(pump.Kind);
        switch (other.Kind)
        {
            case MailKind.Outage: ms.Send(other.Kind); break;
            case MailKind.Renewal: ms.{|CSPN1001:Send|}(other.Kind); break;
        }
        """);

    [Fact]
    public Task Send_OfMemberThatIsAnotherNow_IsReported() => Runs(
        "Pump pump",
        """
        if (pump.Kind != MailKind.Outage) return;
        pump.Next();
        if (pump.Kind == MailKind.Renewal) ms.{|CSPN1001:Send|}(pump.Kind);
        """);

    [Fact]
    public Task Send_WhereAFunctionIsAskedTwice_IsReported() => Runs(
        "Func<bool> isReady, Func<MailKind> next",
        """
        if (!isReady()) return;
        if (!isReady()) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        if (next() == MailKind.Outage) return;
        if (next() == MailKind.Outage) ms.{|CSPN1001:Send|}(MailKind.Invoice);
        """);

    [Fact]
    public Task Send_OfWhatAFunctionReturnsTheSecondTime_IsDecidedByTheCaller() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            private static MailKind Twice(Func<MailKind> next) => next() == MailKind.Outage ? next() : MailKind.Maintenance;

            public void Run(int count)
            {
                ms.Send(Twice(() => MailKind.Outage));
                ms.Send(Twice(() => MailKind.Renewal));
                ms.{|CSPN1001:Send|}(Twice(() => count++ > 3 ? MailKind.Renewal : MailKind.Outage));
            }
        }
        """);
}

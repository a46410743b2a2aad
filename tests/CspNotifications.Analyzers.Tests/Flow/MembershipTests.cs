using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Whether a value is in a table whose elements are all known.</summary>
public class MembershipTests
{
    private static Task Runs(string members, string statements) => Analyzed.Code(
        $$"""
        public class Job(MicrosoftMailer ms)
        {
            {{members}}

            public void Run(MailKind kind, MailKind other, bool flag, string text, List<MailKind> given)
            {
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("private static readonly MailKind[] Ours = [MailKind.Renewal, MailKind.Invoice];")]
    [InlineData("private static readonly MailKind[] Ours = { MailKind.Renewal, MailKind.Invoice };")]
    [InlineData("private static readonly List<MailKind> Ours = new() { MailKind.Renewal, MailKind.Invoice };")]
    [InlineData("private static readonly HashSet<MailKind> Ours = [MailKind.Renewal, MailKind.Invoice];")]
    [InlineData("private static readonly HashSet<MailKind> Ours = new() { MailKind.Renewal, MailKind.Invoice };")]
    [InlineData("private readonly IReadOnlyList<MailKind> Ours = [MailKind.Renewal, MailKind.Invoice];")]
    public Task Send_OfWhatATableExcludes_IsClean(string table) => Runs(
        table + " public void Tell(MailKind about) { if (!Ours.Contains(about)) ms.Send(about); } public void Late(MailKind about) { if (Ours.Contains(about)) ms.{|CSPN1001:Send|}(about); }",
        """
        Tell(MailKind.Renewal);
        Tell(kind);
        foreach (var each in new[] { MailKind.Renewal, MailKind.Outage }) if (!Ours.Contains(each)) ms.Send(each);
        foreach (var each in new[] { MailKind.Renewal, MailKind.Outage }) if (Ours.Contains(each)) ms.{|CSPN1001:Send|}(each);
        """);

    [Fact]
    public Task Table_ThatIsNotAllKnown_DecidesNothing() => Runs(
        "private readonly List<MailKind> _some = [MailKind.Outage]; public void Add(MailKind about) => _some.Add(about);",
        """
        if (_some.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> some = [MailKind.Outage, other];
        if (some.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> grown = [MailKind.Outage];
        grown.Add(other);
        if (grown.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> spread = [MailKind.Outage, .. given];
        if (spread.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> perhaps = [MailKind.Outage];
        if (flag) perhaps.Add(MailKind.Renewal);
        if (!perhaps.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        if (perhaps.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        string[] texts = ["a"];
        if (texts.Contains("b")) ms.Send(MailKind.Renewal);
        if (texts.Contains("A", StringComparer.OrdinalIgnoreCase)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        List<MailKind> gone = [MailKind.Renewal];
        gone.Remove(MailKind.Renewal);
        if (!gone.Contains(MailKind.Renewal)) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    /// <summary>A number that is cut is another.</summary>
    [Fact]
    public Task Number_ThatIsCut_IsNotWhatItWas() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            public void Run(int number, long large, byte small)
            {
                if ((byte)number == 0 && number == 256) ms.{|CSPN1001:Send|}(MailKind.Renewal);
                if ((int)large == 3 && large != 3) ms.{|CSPN1001:Send|}(MailKind.Renewal);
                if ((int)small == 3 && small != 3) ms.Send(MailKind.Renewal);
            }
        }
        """);
}

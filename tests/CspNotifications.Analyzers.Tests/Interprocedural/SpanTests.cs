using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Spans are windows on their elements.</summary>
public class SpanTests
{
    [Fact]
    public Task Send_OfSpanElement_IsReported() => Analyzed.Body(
        """
        ReadOnlySpan<MailKind> all = [MailKind.Outage, MailKind.Renewal];
        ReadOnlySpan<MailKind> calm = [MailKind.Outage, MailKind.Maintenance];
        foreach (var about in all) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in calm) ms.Send(about, customer);
        ms.Send(all[0], customer);
        ms.{|CSPN1001:Send|}(all[1], customer);
        """);

    [Fact]
    public Task Send_OfStackElementWritten_IsReported() => Analyzed.Body(
        """
        Span<MailKind> all = stackalloc MailKind[2];
        all[0] = MailKind.Outage;
        all[1] = MailKind.Outage;
        foreach (var about in all) ms.Send(about, customer);
        all[1] = MailKind.Renewal;
        foreach (var about in all) ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfArrayWrittenThroughSpan_IsReported() => Analyzed.Body(
        """
        MailKind[] all = [MailKind.Outage, MailKind.Outage];
        ms.Send(all[0], customer);
        all.AsSpan()[0] = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(all[0], customer);
        """);

    [Fact]
    public Task Send_OfSlice_IsReportedByTheElements() => Analyzed.Body(
        """
        Span<MailKind> all = [MailKind.Outage, MailKind.Renewal];
        foreach (var about in all[1..]) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in all.Slice(1, 1).ToArray()) ms.{|CSPN1001:Send|}(about, customer);
        Span<MailKind> calm = [MailKind.Outage, MailKind.Maintenance];
        foreach (var about in calm[..1]) ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfFilledSpan_IsReported() => Analyzed.Body(
        """
        Span<MailKind> all = stackalloc MailKind[2];
        all.Fill(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(all[0], customer);
        all.Fill(MailKind.Outage);
        ms.Send(all[1], customer);
        """);

    [Fact]
    public Task Send_OfElementReplacedByReference_IsFollowed() => Analyzed.Body(
        """
        Span<MailKind> all = stackalloc MailKind[1];
        ref var first = ref all[0];
        first = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(all[0], customer);
        first = MailKind.Outage;
        ms.Send(all[0], customer);
        """);

    [Fact]
    public Task Call_OfHelperOverSpan_IsReportedByTheElements() => Job.Runs(
        "private void All(ReadOnlySpan<MailKind> all) { foreach (var about in all) ms.Send(about); } private static void Set(Span<MailKind> all, MailKind about) => all[0] = about;",
        """
        {|CSPN1001:All|}([MailKind.Outage, MailKind.Renewal]);
        All([MailKind.Outage, MailKind.Maintenance]);
        MailKind[] late = [MailKind.Outage];
        All(late);
        Set(late, MailKind.Renewal);
        {|CSPN1001:All|}(late);
        """);
}

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What a source method writes through its out and ref parameters is known after its call.</summary>
public class OutRefParameterTests
{
    [Fact]
    public Task Send_OfOutArgument_IsReported() => Job.Runs(
        "private static void Late(out MailKind about) => about = MailKind.Renewal; private static void Down(out MailKind about) { about = MailKind.Outage; }",
        "Late(out var late); ms.{|CSPN1001:Send|}(late, customer); Down(out var down); ms.Send(down, customer); Late(out _);");

    [Fact]
    public Task Send_OfOutArgument_StaysWithTheResult() => Job.Runs(
        """
        private static bool TryPick(bool urgent, out MailKind about)
        {
            if (urgent) { about = MailKind.Outage; return true; }
            about = MailKind.Renewal;
            return false;
        }
        """,
        """
        if (TryPick(flag, out var about))
            ms.Send(about, customer);
        else
            ms.{|CSPN1001:Send|}(about, customer);

        if (!TryPick(flag2, out var next)) return;
        ms.Send(next, customer);
        """);

    [Fact]
    public Task Send_ToOutCustomer_IsCleanWhereTheResultSaysDirect() => Job.Runs(
        """
        private static bool TryDirect(Customer one, out Customer direct)
        {
            direct = one.IsDirect ? one : null;
            return direct != null;
        }
        """,
        """
        if (TryDirect(customer, out var direct))
        {
            ms.Send(MailKind.Offer, direct);
            ms.Send(MailKind.Offer, customer);
            ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        }
        """);

    [Fact]
    public Task Send_OfOutArgument_InSameCondition_IsFollowed() => Job.Runs(
        "private static bool TryLate(out MailKind about) { about = MailKind.Renewal; return true; }",
        "if (flag && TryLate(out var about) && about != MailKind.Outage) ms.{|CSPN1001:Send|}(about, customer);");

    [Fact]
    public Task Send_OfRefArgumentReplaced_IsJudgedByWhatItHoldsThen() => Job.Runs(
        """
        private static void Soften(ref MailKind about) { if (about is MailKind.Renewal or MailKind.Invoice) about = MailKind.Outage; }
        private static void Harden(ref MailKind about) => about = MailKind.Renewal;
        """,
        """
        var about = MailKind.Renewal;
        Soften(ref about);
        ms.Send(about, customer);
        Harden(ref about);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfRefArgumentOnlyRead_IsAsBefore() => Job.Runs(
        "private static void Look(ref MailKind about) => Console.WriteLine(about);",
        """
        var late = MailKind.Renewal;
        Look(ref late);
        ms.{|CSPN1001:Send|}(late, customer);
        var down = MailKind.Outage;
        Look(ref down);
        ms.Send(down, customer);
        """);

    [Fact]
    public Task Send_OfRefArgumentWrittenOnOnePath_IsReported() => Job.Runs(
        "private static void Maybe(ref MailKind about, bool late) { if (late) about = MailKind.Renewal; }",
        """
        var first = MailKind.Outage;
        Maybe(ref first, flag);
        ms.{|CSPN1001:Send|}(first, customer);
        var second = MailKind.Outage;
        Maybe(ref second, false);
        ms.Send(second, customer);
        """);

    [Fact]
    public Task Send_OfSwappedArguments_FollowsBoth() => Job.Runs(
        "private static void Swap<T>(ref T one, ref T two) => (one, two) = (two, one);",
        """
        var first = MailKind.Renewal;
        var second = MailKind.Outage;
        Swap(ref first, ref second);
        ms.Send(first, customer);
        ms.{|CSPN1001:Send|}(second, customer);
        """);

    [Fact]
    public Task Send_ByRefMailerReplaced_IsJudgedByTheNewOne() => Job.Runs(
        "private void Route(ref IMailer mailer, MailKind about) { if (about == MailKind.Renewal) mailer = partner; }",
        """
        IMailer first = ms;
        Route(ref first, MailKind.Renewal);
        first.Send(MailKind.Renewal, customer);
        IMailer second = ms;
        Route(ref second, MailKind.Invoice);
        second.{|CSPN1001:Send|}(MailKind.Invoice, customer);
        """);

    [Fact]
    public Task Call_ThatPassesByInOrRef_IsReported() => Job.Runs(
        "private void ByIn(in MailKind about) => ms.Send(about); private void ByRef(ref MailKind about) => ms.Send(about);",
        """
        var late = MailKind.Renewal;
        {|CSPN1001:ByIn|}(late);
        {|CSPN1001:ByIn|}(in late);
        {|CSPN1001:ByRef|}(ref late);
        var down = MailKind.Outage;
        ByIn(down);
        ByRef(ref down);
        """);

    [Fact]
    public Task Send_OfFieldHandedByReference_IsFollowed() => Job.Runs(
        "private MailKind _about; private static void Late(out MailKind about) => about = MailKind.Renewal; private static void Down(ref MailKind about) => about = MailKind.Outage;",
        "Late(out _about); ms.{|CSPN1001:Send|}(_about, customer); Down(ref _about); ms.Send(_about, customer);");

    [Fact]
    public Task Send_OfElementHandedByReference_IsFollowed() => Job.Runs(
        "private static void Late(out MailKind about) => about = MailKind.Renewal;",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Outage];
        Late(out all[0]);
        ms.{|CSPN1001:Send|}(all[0], customer);
        ms.Send(all[1], customer);
        """);

    [Fact]
    public Task Send_OfSeveralOutArguments_KeepsThemApart() => Job.Runs(
        "private void Route(bool urgent, out IMailer mailer, out MailKind about) { mailer = urgent ? ms : partner; about = urgent ? MailKind.Outage : MailKind.Renewal; }",
        """
        Route(flag, out var mailer, out var about);
        mailer.Send(about, customer);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfOutArgumentHandedOn_IsReported() => Job.Runs(
        """
        private static void Outer(out MailKind about) => Inner(out about);
        private static void Inner(out MailKind about) => about = MailKind.Renewal;
        """,
        "Outer(out var about); ms.{|CSPN1001:Send|}(about, customer); partner.Send(about, customer);");
}

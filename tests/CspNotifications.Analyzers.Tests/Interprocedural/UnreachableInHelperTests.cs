namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What no path reaches says nothing, also across calls.</summary>
public class UnreachableInHelperTests
{
    [Fact]
    public Task Call_OfHelperWhoseSendIsDead_IsClean() => Job.Runs(
        """
        private const bool DryRun = true;
        private void AfterReturn(MailKind about) { return; ms.Send(about); }
        private void UnderFalse(MailKind about) { if (false) ms.Send(about); }
        private void UnderConstant(MailKind about) { if (!DryRun) ms.Send(about); }
        private void AfterThrow(MailKind about) { throw new InvalidOperationException(); ms.Send(about); }
        private void Alive(MailKind about) { if (DryRun) ms.Send(about); }
        """,
        "AfterReturn(MailKind.Renewal); UnderFalse(MailKind.Renewal); UnderConstant(MailKind.Renewal); {|CSPN1001:Alive|}(MailKind.Renewal); AfterThrow(MailKind.Renewal);");

    [Fact]
    public Task Send_UnderHelperThatSaysNo_IsClean() => Job.Runs(
        "private static bool IsOn() => false; private static bool IsOff => !IsOn();",
        """
        if (IsOn()) ms.Send(MailKind.Renewal, customer);
        if (!IsOff) ms.Send(MailKind.Renewal, customer);
        if (IsOff) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_UnderReadonlySwitch_IsClean() => Job.Runs(
        "private static readonly bool s_dryRun = true; private readonly bool _isOn = false;",
        "if (!s_dryRun) ms.Send(MailKind.Renewal, customer); if (_isOn) ms.Send(MailKind.Renewal, customer); if (s_dryRun) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Call_InDeadCode_IsClean() => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about);",
        """
        if (false) Notify(MailKind.Renewal);
        if (flag) { {|CSPN1001:Notify|}(MailKind.Renewal); return; Notify(MailKind.Renewal); }
        """);

    [Fact]
    public Task Call_AfterHelperThatNeverReturns_IsClean() => Job.Runs(
        "private static void Fail() => throw new InvalidOperationException(); private static void Loop() { while (true) Console.WriteLine(); } private void Notify(MailKind about) => ms.Send(about);",
        "if (flag) { Fail(); Notify(MailKind.Renewal); } if (flag2) { Loop(); ms.Send(MailKind.Renewal, customer); } {|CSPN1001:Notify|}(MailKind.Renewal);");

    [Fact]
    public Task Call_WithArgumentThatMakesTheSendDead_IsClean() => Job.Runs(
        """
        private void Notify(MailKind about, object to) { if (to is null) return; ms.Send(about, to); }
        private void ByName(MailKind about, string channel) { if (channel == "partner") partner.Send(about); else ms.Send(about); }
        """,
        """
        Notify(MailKind.Renewal, null);
        {|CSPN1001:Notify|}(MailKind.Renewal, customer);
        ByName(MailKind.Renewal, "partner");
        {|CSPN1001:ByName|}(MailKind.Renewal, "ms");
        """);

    [Fact]
    public Task Send_OfKindThatTheHelperNeverReturns_IsClean() => Job.Runs(
        "private static MailKind Pick() { if (true) return MailKind.Outage; return MailKind.Renewal; } private static MailKind Either(bool late) { if (late) return MailKind.Renewal; return MailKind.Outage; }",
        "ms.Send(Pick(), customer); ms.{|CSPN1001:Send|}(Either(flag), customer);");

    [Fact]
    public Task Call_UnderPreprocessor_IsClean() => Job.Runs(
        """
        private void Notify(MailKind about)
        {
        #if NEVER
            ms.Send(about);
        #endif
            partner.Send(about);
        }
        """,
        "Notify(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");
}

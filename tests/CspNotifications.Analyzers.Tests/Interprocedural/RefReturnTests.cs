namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A reference that a source method returns stands for the place it refers to.</summary>
public class RefReturnTests
{
    private const string Slot = "private MailKind _about; private ref MailKind Slot() => ref _about;";

    [Fact]
    public Task Send_OfFieldWrittenThroughReturnedReference_IsReported() => Job.Runs(
        Slot, "_about = MailKind.Outage; Slot() = MailKind.Renewal; ms.{|CSPN1001:Send|}(_about, customer);");

    [Fact]
    public Task Send_OfFieldReplacedThroughReturnedReference_IsClean() => Job.Runs(
        Slot, "_about = MailKind.Renewal; Slot() = MailKind.Outage; ms.Send(_about, customer); ms.Send(Slot(), customer);");

    [Fact]
    public Task Send_OfReturnedReferenceRead_IsReported() => Job.Runs(
        Slot, "_about = MailKind.Renewal; ms.{|CSPN1001:Send|}(Slot(), customer); _about = MailKind.Outage; ms.Send(Slot(), customer);");

    [Fact]
    public Task Send_OfRefLocalOnReturnedReference_IsFollowed() => Job.Runs(
        Slot,
        """
        ref var about = ref Slot();
        about = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(_about, customer);
        _about = MailKind.Outage;
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfElementWrittenThroughReturnedReference_IsReported() => Job.Runs(
        "private static ref MailKind First(MailKind[] all) => ref all[0];",
        """
        MailKind[] all = [MailKind.Outage, MailKind.Outage];
        First(all) = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(all[0], customer);
        ms.Send(all[1], customer);
        """);

    [Fact]
    public Task Send_OfArgumentChosenByReference_IsReported() => Job.Runs(
        "private static ref MailKind One(bool first, ref MailKind one, ref MailKind two) => ref first ? ref one : ref two;",
        """
        var one = MailKind.Outage;
        var two = MailKind.Outage;
        One(flag, ref one, ref two) = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(one, customer);
        ms.{|CSPN1001:Send|}(two, customer);
        ms.Send(MailKind.Outage, customer);
        """);

    [Fact]
    public Task Send_OfReadonlyReference_IsReported() => Job.Runs(
        "private static readonly MailKind s_late = MailKind.Renewal; private static readonly MailKind s_down = MailKind.Outage; private static ref readonly MailKind Late() => ref s_late; private static ref readonly MailKind Down() => ref s_down;",
        "ms.{|CSPN1001:Send|}(Late(), customer); ms.Send(Down(), customer); ref readonly var late = ref Late(); ms.{|CSPN1001:Send|}(late, customer);");
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Code that no path reaches says nothing.</summary>
public class UnreachableTests
{
    [Fact]
    public Task IfFalse_IsClean() => Analyzed.Body("if (false) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task IfTrueElse_IsClean() => Analyzed.Body("if (true) { } else ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task IfTrue_IsReported() => Analyzed.Body("if (true) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task AfterReturn_IsClean() => Analyzed.Body(
        """
        return;
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task AfterThrow_IsClean() => Analyzed.Body(
        """
        throw new InvalidOperationException();
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task AfterEndlessLoop_IsClean() => Analyzed.Body(
        """
        while (true) { flag = !flag; }
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task WhileFalse_IsClean() => Analyzed.Body("while (false) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task ConstantLocal_IsClean() => Analyzed.Body(
        """
        const bool IsMigrated = true;
        if (!IsMigrated) ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task ConstantLocal_IsReported() => Analyzed.Body(
        """
        const bool IsMigrated = true;
        if (IsMigrated) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task FalseAnd_IsClean() => Analyzed.Body("if (false && flag) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task FalseOr_IsReported() => Analyzed.Body("if (false || flag) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task TernaryOfConstant_IsClean() => Analyzed.Body("ms.Send(true ? MailKind.Outage : MailKind.Renewal, customer);");

    [Fact]
    public Task TernaryOfConstant_IsReported() => Analyzed.Body("ms.{|CSPN1001:Send|}(false ? MailKind.Outage : MailKind.Renewal, customer);");

    [Fact]
    public Task KnownLocal_IsClean() => Analyzed.Body(
        """
        var send = false;
        if (send) ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task KnownLocal_ChangedInALoop_IsReported() => Analyzed.Body(
        """
        var send = false;
        while (flag)
        {
            if (send) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            send = true;
        }
        """);

    [Fact]
    public Task KnownKind_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (k == MailKind.Renewal) ms.Send(k, customer);
        """);

    [Fact]
    public Task KnownKind_SwitchOnConstant_IsClean() =>
        Analyzed.Body("switch (MailKind.Outage) { case MailKind.Renewal: ms.Send(MailKind.Renewal, customer); break; }");

    [Fact]
    public Task NestedContradiction_IsClean() => Analyzed.Body("if (flag) { if (!flag) ms.Send(MailKind.Renewal, customer); }");

    [Fact]
    public Task NestedContradiction_OverwrittenBetween_IsReported() =>
        Analyzed.Body("if (flag) { flag = flag2; if (!flag) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); }");

    [Fact]
    public Task Unreachable_WriteDoesNotCount_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (false) k = MailKind.Renewal;
        ms.Send(k, customer);
        """);
}

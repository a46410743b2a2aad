namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Helpers that throw, and callers that catch.</summary>
public class ExceptionAcrossCallsTests
{
    private const string Helpers =
        """
        private MailKind _about;
        private static void EnsureContract(Customer one) { if (!one.IsDirect) throw new InvalidOperationException(); }
        private static void Fail() => throw new InvalidOperationException();
        private static void LateThenFail(ref MailKind about) { about = MailKind.Renewal; throw new InvalidOperationException(); }
        private void SetLateThenFail() { _about = MailKind.Renewal; throw new InvalidOperationException(); }
        private static bool Try(Action act) { try { act(); return true; } catch (Exception) { return false; } }
        """;

    [Fact]
    public Task Send_InCatchOfAnEnsure_IsReported() => Job.Runs(
        Helpers,
        """
        try { EnsureContract(customer); ms.Send(MailKind.Offer, customer); }
        catch (InvalidOperationException) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task Send_InCatchAfterKindWasSet_IsReported() => Job.Runs(
        Helpers,
        """
        var about = MailKind.Outage;
        try
        {
            about = MailKind.Renewal;
            Fail();
            about = MailKind.Outage;
        }
        catch (InvalidOperationException)
        {
            ms.{|CSPN1001:Send|}(about, customer);
            about = MailKind.Maintenance;
        }

        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_AfterHelperWroteAndThrew_IsReported() => Job.Runs(
        Helpers,
        """
        var about = MailKind.Outage;
        try { LateThenFail(ref about); } catch (InvalidOperationException) { }
        ms.{|CSPN1001:Send|}(about, customer);
        about = MailKind.Outage;
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_AfterHelperWroteAFieldAndThrew_IsReported() => Job.Runs(
        Helpers,
        """
        _about = MailKind.Outage;
        ms.Send(_about, customer);
        try { SetLateThenFail(); } catch (InvalidOperationException) { ms.{|CSPN1001:Send|}(_about, customer); }
        """);

    [Fact]
    public Task Send_PastAFailureThatIsNotCaught_IsClean() => Job.Runs(
        Helpers,
        """
        try { Fail(); ms.Send(MailKind.Renewal, customer); }
        catch (InvalidOperationException) { ms.{|CSPN1001:Send|}(MailKind.Invoice, customer); return; }
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_InFinally_IsReported() => Job.Runs(
        Helpers,
        """
        var about = MailKind.Outage;
        try { about = MailKind.Renewal; Fail(); about = MailKind.Outage; }
        finally { ms.{|CSPN1001:Send|}(about, customer); ms.Send(MailKind.Maintenance, customer); }
        """);

    [Fact]
    public Task Send_UnderFilterThatAsks_IsClean() => Job.Runs(
        Helpers + "private static bool HasContract(Customer one) => one.IsDirect;",
        """
        try { Fail(); }
        catch (InvalidOperationException) when (HasContract(customer)) { ms.Send(MailKind.Offer, customer); }
        catch (InvalidOperationException) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task Send_InHelperThatCatches_IsReportedAtTheCall() => Job.Runs(
        Helpers + "private void Notify(MailKind about) { try { Fail(); } catch (InvalidOperationException) { ms.Send(about); } }",
        "{|CSPN1001:Notify|}(MailKind.Renewal); Notify(MailKind.Outage);");

    [Fact]
    public Task Send_AfterFallbackMailer_KeepsKindAndMailerTogether() => Job.Runs(
        Helpers,
        """
        IMailer mailer = ms;
        var about = MailKind.Renewal;
        try { EnsureContract(customer); about = MailKind.Outage; }
        catch (InvalidOperationException) { mailer = partner; }
        mailer.Send(about, customer);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Call_OfHelperThatRethrows_IsFollowed() => Job.Runs(
        Helpers + "private void Guarded(Customer one) { try { EnsureContract(one); } catch (InvalidOperationException e) { Console.WriteLine(e); throw; } }",
        "Guarded(customer); ms.Send(MailKind.Offer, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, other);");

    /// <summary>What may throw by itself leaves what was written by then.</summary>
    [Fact]
    public Task Helper_ThatThrowsBetweenTwoWrites_LeavesTheFirst() => Job.With(
        """
        private static void Late(Mail mail, string text) { mail.Kind = MailKind.Renewal; Console.WriteLine(int.Parse(text)); mail.Kind = MailKind.Outage; }
        private static void Calm(Mail mail, string text) { mail.Kind = MailKind.Renewal; mail.Kind = MailKind.Outage; Console.WriteLine(int.Parse(text)); }
        private static void Change(ref MailKind about, int by) { about = MailKind.Renewal; Console.WriteLine(3 / by); about = MailKind.Outage; }

        public void Run(string text, int by)
        {
            var mail = new Mail();
            try { Late(mail, text); } catch (FormatException) { }
            ms.{|CSPN1001:Send|}(mail);
            var second = new Mail();
            Late(second, text);
            ms.Send(second);
            var third = new Mail();
            try { Calm(third, text); } catch (FormatException) { }
            ms.Send(third);
            var about = MailKind.None;
            try { Change(ref about, by); } finally { ms.{|CSPN1001:Send|}(about); }
            ms.Send(about);
        }
        """);

    private const string Failing =
        """
        private static bool Fail(bool flag) => throw new InvalidOperationException();
        private static void Note(object to, bool flag) { }
        """;

    /// <summary>What was written before the call that throws, also within one statement, is what the handler sees.</summary>
    [Theory]
    [InlineData("Note(customer = other, Fail(flag));")]
    [InlineData("void Tell() { customer = other; Fail(flag); } Tell();")]
    [InlineData("void Tell() => Note(customer = other, Fail(flag)); Tell();")]
    [InlineData("Action tell = () => { customer = other; Fail(flag); }; tell();")]
    public Task Send_InHandler_SeesWhatWasWrittenBeforeTheCallThatThrows(string fails) => Job.Runs(
        Failing,
        $$"""
        var isDirect = customer.IsDirect;
        try { {{fails}} }
        catch (InvalidOperationException) { if (isDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Theory]
    [InlineData("Note(Fail(flag), customer = other);")]
    [InlineData("void Tell() { Fail(flag); customer = other; } Tell();")]
    public Task Send_InHandler_DoesNotSeeWhatWouldHaveBeenWrittenAfterIt(string fails) => Job.Runs(
        "private static bool Fail(bool flag) => throw new InvalidOperationException(); private static void Note(bool flag, object to) { }",
        $$"""
        var isDirect = customer.IsDirect;
        try { {{fails}} }
        catch (InvalidOperationException) { if (isDirect) ms.Send(MailKind.Offer, customer); }
        """);
}

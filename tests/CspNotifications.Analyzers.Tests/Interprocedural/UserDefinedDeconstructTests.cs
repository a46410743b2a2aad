namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>An own Deconstruct hands out what its body says.</summary>
public class UserDefinedDeconstructTests
{
    private const string Letter =
        """
        public class Letter(MailKind about, object to)
        {
            public MailKind About => about;
            public object To => to;
            public void Deconstruct(out MailKind kind, out object addressee) { kind = about; addressee = to; }
        }

        public class Calm { public void Deconstruct(out MailKind one, out MailKind two) { one = MailKind.Outage; two = MailKind.Renewal; } }
        public static class Parts { public static void Deconstruct(this Mail mail, out MailKind kind, out object to) { kind = mail.Kind; to = mail.To; } }
        """;

    [Fact]
    public Task Send_OfParts_IsReported() => Job.Runs(
        "",
        """
        var (about, to) = new Letter(MailKind.Renewal, customer);
        ms.{|CSPN1001:Send|}(about, to);
        var (late, staff) = new Letter(MailKind.Renewal, new Employee());
        ms.Send(late, staff);
        var (down, _) = new Letter(MailKind.Outage, customer);
        ms.Send(down, customer);
        """,
        Letter);

    [Fact]
    public Task Send_OfConstantParts_IsReportedByPosition() => Job.Runs(
        "",
        "var (one, two) = new Calm(); ms.Send(one, customer); ms.{|CSPN1001:Send|}(two, customer);",
        Letter);

    [Fact]
    public Task Send_OfPartsByExtension_IsReported() => Job.Runs(
        "",
        """
        var (about, to) = new Mail { Kind = MailKind.Renewal, To = customer };
        ms.{|CSPN1001:Send|}(about, to);
        var (down, addressee) = new Mail { Kind = MailKind.Outage, To = customer };
        ms.Send(down, addressee);
        """,
        Letter);

    [Fact]
    public Task Send_OfPartsInLoop_IsReported() => Job.Runs(
        "",
        """
        foreach (var (about, to) in new[] { new Letter(MailKind.Renewal, customer) }) ms.{|CSPN1001:Send|}(about, to);
        foreach (var (about, to) in new[] { new Letter(MailKind.Outage, customer) }) ms.Send(about, to);
        """,
        Letter);

    [Fact]
    public Task Send_OfPartsByPositionalPattern_IsNarrowed() => Job.Runs(
        "",
        """
        var letter = new Letter(flag ? MailKind.Renewal : MailKind.Outage, customer);
        if (letter is (MailKind.Outage, _)) ms.Send(letter.About, customer);
        if (letter is (MailKind.Renewal, var to)) ms.{|CSPN1001:Send|}(letter.About, to);
        if (letter is (var about, _) && about != MailKind.Renewal) ms.Send(about, customer);
        """,
        Letter);

    [Fact]
    public Task Send_OfNestedParts_IsReported() => Job.Runs(
        "",
        """
        var ((about, to), mailer) = (new Letter(MailKind.Renewal, customer), (IMailer)ms);
        mailer.{|CSPN1001:Send|}(about, to);
        MailKind kept;
        object addressee;
        (kept, addressee) = new Letter(MailKind.Outage, customer);
        mailer.Send(kept, addressee);
        """,
        Letter);
}

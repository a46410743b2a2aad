namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Members of extension blocks (C# 14): what they are called on is handed in like an argument.</summary>
public class ExtensionBlockTests
{
    private const string Blocks =
        """
        public static class Extensions
        {
            extension(IMailer mailer)
            {
                public void Remind(Customer to) => mailer.Send(MailKind.Renewal, to);
                public void Inform(MailKind about, Customer to) { Action act = () => mailer.Send(about, to); act(); }
                public IMailer Itself => mailer;
                public static MailKind Usual => MailKind.Renewal;
            }

            extension<T>(T one)
            {
                public T OrOther(T other, bool isOther) => isOther ? other : one;
            }

            extension(MailKind about)
            {
                public bool IsLate() => about == MailKind.Renewal;
                public MailKind Calmed => about == MailKind.Renewal ? MailKind.Outage : about;
            }
        }
        """;

    [Fact]
    public Task Call_OfMemberThatSends_IsReportedByWhatItIsCalledOn() => Job.Runs(
        "",
        "ms.{|CSPN1001:Remind|}(customer); partner.Remind(customer); IMailer one = partner; one.Remind(customer);",
        Blocks);

    [Fact]
    public Task Call_ByStaticForm_IsReportedByWhatItIsCalledOn() => Job.Runs(
        "",
        "Extensions.{|CSPN1001:Remind|}(ms, customer); Extensions.Remind(partner, customer);",
        Blocks);

    [Fact]
    public Task Call_OfMemberWithLambda_IsReportedByItsArgument() => Job.Runs(
        "",
        "ms.{|CSPN1001:Inform|}(MailKind.Renewal, customer); ms.Inform(MailKind.Outage, customer); partner.Inform(MailKind.Renewal, customer);",
        Blocks);

    [Fact]
    public Task Send_ThroughExtensionProperty_IsReported() => Job.Runs(
        "",
        "ms.Itself.{|CSPN1001:Send|}(MailKind.Renewal, customer); partner.Itself.Send(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(IMailer.Usual, customer);",
        Blocks);

    [Fact]
    public Task Send_OfWhatAnExtensionHandsBack_IsReported() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}(MailKind.Outage.OrOther(MailKind.Renewal, flag), customer); ms.Send(MailKind.Renewal.OrOther(MailKind.Outage, true), customer);",
        Blocks);

    [Fact]
    public Task Send_AskedByExtension_GoesByItsAnswer() => Job.Runs(
        "",
        "if (kind.IsLate()) ms.{|CSPN1001:Send|}(kind, customer); else if (kind != MailKind.Invoice) partner.Send(kind, customer); ms.Send(MailKind.Renewal.Calmed, customer);",
        Blocks);
}

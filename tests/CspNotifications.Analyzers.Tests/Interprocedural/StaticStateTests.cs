namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>State of types: written by helpers, read by helpers, set once.</summary>
public class StaticStateTests
{
    private const string State =
        """
        public static class Current
        {
            public static MailKind About;
            public static IMailer Mailer { get; set; }
            public static Customer Customer;
            public static void SetLate() => About = MailKind.Renewal;
            public static void Set(MailKind about) => About = about;
            public static void Log() => Console.WriteLine(About);
        }

        """;

    [Fact]
    public Task Send_OfStaticThatACallWrote_IsReported() => Job.Runs(
        "",
        """
        Current.About = MailKind.Outage;
        Current.Log();
        ms.Send(Current.About, customer);
        Current.SetLate();
        ms.{|CSPN1001:Send|}(Current.About, customer);
        Current.Set(MailKind.Outage);
        ms.Send(Current.About, customer);
        """,
        State);

    [Fact]
    public Task Call_ThatSendsAStatic_IsReportedByWhatItHolds() => Job.Runs(
        "private void SendIt() => ms.Send(Current.About);",
        "Current.About = MailKind.Renewal; {|CSPN1001:SendIt|}(); Current.About = MailKind.Outage; SendIt(); Current.SetLate(); {|CSPN1001:SendIt|}();",
        State);

    [Fact]
    public Task Call_ThatSendsByAStatic_IsReportedByWhatItHolds() => Job.Runs(
        "private static void Notify(MailKind about) => Current.Mailer.Send(about);",
        "Current.Mailer = ms; {|CSPN1001:Notify|}(MailKind.Renewal); Notify(MailKind.Outage); Current.Mailer = partner; Notify(MailKind.Renewal);",
        State);

    [Fact]
    public Task Send_ToStaticCustomer_EndsWithAWrite() => Job.Runs(
        "private static void Reload() => Current.Customer = new Customer();",
        """
        if (!Current.Customer.IsDirect) return;
        Current.Log();
        ms.Send(MailKind.Offer, Current.Customer);
        Reload();
        ms.{|CSPN1002:Send|}(MailKind.Offer, Current.Customer);
        """,
        State);

    [Fact]
    public Task Send_OfStaticReadonly_IsKnownEverywhere() => Job.Runs(
        "private static void Post(MailKind about) => Mailers.Ours.Send(about);",
        """
        Mailers.Ours.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        Mailers.Theirs.Send(MailKind.Renewal, customer);
        ms.{|CSPN1001:Send|}(Mailers.Late, customer);
        {|CSPN1001:Post|}(MailKind.Renewal);
        Post(MailKind.Outage);
        """,
        """
        public static class Mailers
        {
            public static readonly IMailer Ours;
            public static readonly IMailer Theirs = new PartnerMailer();
            public static MailKind Late { get; } = MailKind.Renewal;
            static Mailers() { Ours = new MicrosoftMailer(); }
        }
        """);

    [Fact]
    public Task Send_OfSingleton_IsReportedByItsMembers() => Job.Runs(
        "",
        "Hub.Instance.Mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer); Hub.Instance.Mailer.Send(MailKind.Outage, customer); Hub.Other.Send(MailKind.Renewal, customer);",
        "public class Hub { public static Hub Instance { get; } = new(); public static IMailer Other => new PartnerMailer(); public IMailer Mailer { get; } = new MicrosoftMailer(); private Hub() { } }");
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class ExtensionSendTests
{
    [Fact]
    public Task Call_OnMicrosoftMailer_IsReported() => InWorld("ms.{|CSPN1001:SendTwice|}(MailKind.Renewal);");

    [Fact]
    public Task Call_AsStaticMethod_IsReported() => InWorld("Twice.{|CSPN1001:SendTwice|}(ms, MailKind.Renewal);");

    [Fact]
    public Task Call_OnPartnerMailer_IsClean() => InWorld("partner.SendTwice(MailKind.Renewal);");

    [Fact]
    public Task Call_OfOutage_IsClean() => InWorld("ms.SendTwice(MailKind.Outage);");

    [Fact]
    public Task Call_HandedNothing_IsClean() => InWorld("ms.Flush();");

    [Fact]
    public Task Call_OnListOfMailers_IsClean() => InWorld("var all = new List<IMailer> { ms }; all.Count(MailKind.Renewal);");

    [Fact]
    public Task DecidingReceiver_Decides() => InWorld("ms.{|CSPN1001:Relay|}(MailKind.Renewal, partner); partner.Relay(MailKind.Renewal, ms);");

    private static Task InWorld(string statements) => Analyzed.Code(
        $$"""
        public static class Twice
        {
            public static void SendTwice(this IMailer mailer, object what) { }
            public static void Flush(this IMailer mailer) { }
            public static void Count(this List<IMailer> mailers, object what) { }
            public static void Relay([NotificationSender] this IMailer mailer, object what, IMailer fallback) { }
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner)
            {
                {{statements}}
            }
        }
        """);
}

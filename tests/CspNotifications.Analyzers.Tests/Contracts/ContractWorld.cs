using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Contracts;

/// <summary>Declarations that say what goes there, around the body of a method or the members of a class.</summary>
internal static class ContractWorld
{
    private const string Declarations =
        """
        public class Desk
        {
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Incident;
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind IncidentKind { get; set; }
            [NotificationSender(SenderOrigin.Partner)] public IMailer Partner { get; init; }
            public MailKind Any { get; set; }

            public Desk([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind = MailKind.Outage) { }
            public static void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { }
            public static void ReportAll([NotificationTopic(TopicKind.ServiceIncident)] params MailKind[] kinds) { }
            public static void ReportEach([NotificationTopic(TopicKind.ServiceIncident)] IEnumerable<MailKind> kinds) { }
            public static void Mail([NotificationTopic(TopicKind.ServiceIncident)] Mail mail) { }
            public static void Write([NotificationTopic(TopicKind.ServiceIncident)] string text) { }
            public static void Through([NotificationSender(SenderOrigin.Partner)] IMailer mailer) { }
            public static void ToDirect([NotificationRecipient(RecipientKind.DirectCustomer)] Customer to) { }
            public static void ToAllDirect([NotificationRecipient(RecipientKind.DirectCustomer)] IEnumerable<Customer> to) { }
            public static bool TryGet([NotificationTopic(TopicKind.CspSubscription)] out MailKind kind) { kind = MailKind.Renewal; return true; }
            public static void Change([NotificationTopic(TopicKind.ServiceIncident)] ref MailKind kind) { }
            public static void Anything(MailKind kind) { }
        }

        public record Notice([NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind, string Text);

        """;

    /// <summary>The body of a method that has two mailers, a kind, two customers and a flag.</summary>
    public static Task Body(string statements) => Analyzed.Code(
        $$"""
        {{Declarations}}
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, IMailer some, MailKind kind, Customer customer, List<Customer> customers, bool flag, object anybody)
            {
                {{statements}}
            }
        }
        """);

    public static Task Code(string members) => Analyzed.Code(Declarations + members);
}

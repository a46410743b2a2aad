namespace CspNotifications.Package.Tests;

/// <summary>What the consumers contain.</summary>
internal static class Programs
{
    /// <summary>The line of <see cref="Violating"/> on which a Microsoft sender sends a renewal.</summary>
    public const int ViolatingLine = 21;

    public const string Violating = """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class MicrosoftMailer
        {
            public void Send(MailKind kind) { }
        }

        public enum MailKind
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
        }

        public class Job
        {
            public static void Main() => new Job().Run(new MicrosoftMailer());

            public void Run(MicrosoftMailer mailer)
            {
                mailer.Send(MailKind.Renewal);
                mailer.Send(MailKind.Outage);
            }
        }
        """;

    /// <summary>A library: <see cref="Violating"/>, and a contract that others have to keep.</summary>
    public static readonly string Library = Violating.Replace("static void Main", "static void Start") + """


        public static class StatusPage
        {
            public static void Announce([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { }
        }
        """;

    /// <summary>Sends through the mailer of <see cref="Library"/>, and hands its contract something else.</summary>
    public const string ViolatingThroughLibrary = """
        public class Desk
        {
            public void Run(MicrosoftMailer mailer) => mailer.Send(MailKind.Renewal);

            public void Announce() => StatusPage.Announce(MailKind.Renewal);
        }
        """;

    /// <summary>A renewal that a helper sends: there is a way to show.</summary>
    public const string ViolatingThroughHelper = """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class MicrosoftMailer
        {
            public void Send(MailKind kind, Customer to) { }
        }

        public enum MailKind
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Customer { }

        public class Job
        {
            private readonly MicrosoftMailer _mailer = new MicrosoftMailer();

            private void Notify(MailKind kind, Customer customer) => _mailer.Send(kind, customer);

            public void Remind(Customer subscriber) => Notify(MailKind.Renewal, subscriber);
        }
        """;

    public const string EveryAnnotation = """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Partner)]
        public class PartnerMailer
        {
            public void Send([NotificationTopic] MailKind kind, [NotificationRecipient] Customer customer) { }
        }

        [NotificationSender(SenderOrigin.Microsoft)]
        [PartnerChannel(typeof(PartnerMailer), Method = "Send")]
        public class MicrosoftMailer
        {
            public void Send([NotificationTopic] MailKind kind, [NotificationRecipient] Customer customer) { }
        }

        public enum MailKind
        {
            [NotificationTopic(TopicKind.Operational)] Maintenance,
            [NotificationTopic(TopicKind.NonCspProduct)] Licence,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Customer
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public bool HasAgreement { get; set; }

            [NotificationGuard(RecipientKind.DirectCustomer, When = false)]
            public bool IsNew { get; set; }
        }

        public class Job
        {
            public void Run(MicrosoftMailer mailer, Customer customer) => mailer.Send(MailKind.Maintenance, customer);
        }
        """;

    /// <summary>Added to <see cref="EveryAnnotation"/>: a licence goes to a customer who was not asked.</summary>
    public const string ViolatesEveryAnnotation = """


        public class Licences
        {
            private void Expire(MicrosoftMailer mailer, Customer customer) => mailer.Send(MailKind.Licence, customer);

            private void Remind(MicrosoftMailer mailer, Customer customer)
            {
                if (customer.HasAgreement || !customer.IsNew)
                    mailer.Send(MailKind.Licence, customer);
            }
        }
        """;

    public const string WithoutAnnotation = """
        public class Mailer
        {
            public void Send(MailKind kind) { }
        }

        public enum MailKind { Renewal, Outage }

        public class Job
        {
            public void Run(Mailer mailer) => mailer.Send(MailKind.Renewal);
        }
        """;
}

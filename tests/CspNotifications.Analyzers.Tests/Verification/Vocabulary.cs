namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>A small world that most tested programs live in: kinds of mails, customers, two senders behind one interface.</summary>
internal static class Vocabulary
{
    public const string Source =
        """
        using System;
        using CspNotifications;

        public enum MailKind
        {
            None,
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.CspSubscription)] Invoice,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
            [NotificationTopic(TopicKind.Operational)] Maintenance,
            [NotificationTopic(TopicKind.NonCspProduct)] Offer,
            [NotificationTopic(TopicKind.General)] Newsletter,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Customer
        {
            public string Name { get; set; } = "";

            [NotificationGuard(RecipientKind.DirectCustomer)]
            public bool IsDirect { get; set; }

            [NotificationGuard(RecipientKind.DirectCustomer, When = false)]
            public bool IsCspOnly => !IsDirect;
        }

        [NotificationRecipient(RecipientKind.Partner)]
        public class PartnerContact { }

        [NotificationRecipient(RecipientKind.Internal)]
        public class Employee { }

        public class Mail
        {
            public MailKind Kind { get; set; }
            public object To { get; set; }
            public string Subject { get; set; } = "";
            public object Body { get; set; }
        }

        [NotificationTopic(TopicKind.CspSubscription)]
        public record RenewalNotice(string Plan);

        [NotificationTopic(TopicKind.ServiceIncident)]
        public record OutageNotice(string Service);

        public record Message(MailKind Kind, Customer To);

        public interface IMailer
        {
            void Send(object what);
            void Send(object what, object to);
        }

        [NotificationSender(SenderOrigin.Microsoft)]
        public class MicrosoftMailer : IMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        [NotificationSender(SenderOrigin.Partner)]
        public class PartnerMailer : IMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        public static class Guards
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public static bool HasContract(Customer customer) => customer.IsDirect;

            [NotificationGuard(RecipientKind.DirectCustomer)]
            public static bool IsDirectToo(this Customer customer) => customer.IsDirect;

            [NotificationGuard(TopicKind.ServiceIncident)]
            public static bool IsIncident(object what) => what is OutageNotice;

            [NotificationGuard(SenderOrigin.Partner)]
            public static bool IsPartner(IMailer mailer) => mailer is PartnerMailer;
        }
        """;
}

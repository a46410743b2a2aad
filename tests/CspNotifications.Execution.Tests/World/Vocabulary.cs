namespace CspNotifications.Execution.Tests.World;

/// <summary>
/// The small world that generated programs live in: kinds of mails, customers, two senders behind an interface that says nothing.
/// It is compiled with every batch of programs; its senders record what they are handed.
/// </summary>
internal static class Vocabulary
{
    /// <summary>Fields of the kind of an enum, in the order in which the grammar picks them: forbidden, allowed, advised.</summary>
    public static readonly string[] Kinds = ["Renewal", "Outage", "Offer", "Newsletter", "Maintenance", "Invoice", "None"];

    public const string Source =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        using System.Diagnostics.CodeAnalysis;
        using CspNotifications;
        using CspNotifications.Execution.Tests.Running;

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
            public bool IsDirect { get; init; }

            [NotificationGuard(RecipientKind.DirectCustomer, When = false)]
            public bool IsCspOnly => !IsDirect;

            [NotificationGuard(RecipientKind.DirectCustomer)]
            public bool HasContract() => IsDirect;
        }

        [NotificationRecipient(RecipientKind.DirectCustomer)]
        public sealed class KeyAccount : Customer
        {
            public KeyAccount() => IsDirect = true;
        }

        [NotificationRecipient(RecipientKind.Partner)]
        public sealed class PartnerContact { }

        [NotificationRecipient(RecipientKind.Internal)]
        public sealed class Employee { }

        public class Mail
        {
            public MailKind Kind { get; set; }
            public object To { get; set; }
            public string Subject { get; set; } = "";
            public object Body { get; set; }
        }

        public record Message(MailKind Kind, Customer To);

        [NotificationTopic(TopicKind.CspSubscription)]
        public record RenewalNotice(string Plan);

        [NotificationTopic(TopicKind.ServiceIncident)]
        public record OutageNotice(string Service);

        [NotificationTopic(TopicKind.NonCspProduct)]
        public record OfferNotice(string Product);

        public static class Texts
        {
            [NotificationTopic(TopicKind.CspSubscription)] public const string Renew = "text of a Renewal";
            [NotificationTopic(TopicKind.ServiceIncident)] public const string Down = "text of an Outage";
            [NotificationTopic(TopicKind.General)] public const string News = "text of a Newsletter";
        }

        public interface IMailer
        {
            void Send(object what);
            void Send(object what, object to);
            void Post([NotificationRecipient] object to, [NotificationTopic] object what, object note);
        }

        [NotificationSender(SenderOrigin.Microsoft)]
        public sealed class MicrosoftMailer : IMailer
        {
            public void Send(object what) => Outbox.Sent(this, what);
            public void Send(object what, object to) => Outbox.Sent(this, what, to);
            public void Post([NotificationRecipient] object to, [NotificationTopic] object what, object note) => Outbox.Posted(this, what, to);
        }

        [NotificationSender(SenderOrigin.Partner)]
        public sealed class PartnerMailer : IMailer
        {
            public void Send(object what) => Outbox.Sent(this, what);
            public void Send(object what, object to) => Outbox.Sent(this, what, to);
            public void Post([NotificationRecipient] object to, [NotificationTopic] object what, object note) => Outbox.Posted(this, what, to);
        }

        public static class Guards
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public static bool HasContract(Customer customer) => customer.IsDirect;

            [NotificationGuard(RecipientKind.DirectCustomer)]
            public static bool IsDirectToo(this Customer customer) => customer.IsDirect;

            [NotificationGuard(TopicKind.ServiceIncident)]
            public static bool IsIncident(MailKind kind) => kind == MailKind.Outage;

            [NotificationGuard(SenderOrigin.Partner)]
            public static bool IsPartner(IMailer mailer) => mailer is PartnerMailer;
        }

        public static class Fail
        {
            [DoesNotReturn]
            public static void Now() => throw new InvalidOperationException();

            public static void Unless([DoesNotReturnIf(false)] bool holds)
            {
                if (!holds)
                    throw new InvalidOperationException();
            }
        }

        public sealed class Scope : IDisposable
        {
            public void Dispose() { }
        }
        """;
}

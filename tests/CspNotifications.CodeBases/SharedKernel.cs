namespace CspNotifications.CodeBases;

/// <summary>What all modules of a code base share: the customer, the kinds of mails and who sends them, with annotations or without.</summary>
public static class SharedKernel
{
    public const string Namespace = "Contoso.Notifications";

    private const string Source =
        """
        using CspNotifications;

        namespace Contoso.Notifications;

        public enum MailKind
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal,
            [NotificationTopic(TopicKind.CspSubscription)] Invoice,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage,
            [NotificationTopic(TopicKind.Operational)] Maintenance,
            [NotificationTopic(TopicKind.NonCspProduct)] Offer,
        }

        [NotificationRecipient(RecipientKind.CspCustomer)]
        public sealed record Customer(int Id, string Name, string Address, string Country, bool IsActive)
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            public bool HasDirectContract { get; init; }
        }

        [NotificationTopic(TopicKind.ServiceIncident)]
        public sealed record OutageNotice(string Service, DateTimeOffset Since);

        public sealed class Mail
        {
            public MailKind Kind { get; set; }

            public Customer? To { get; set; }

            public string Subject { get; set; } = "";

            public string Body { get; set; } = "";
        }

        [NotificationSender(SenderOrigin.Microsoft)]
        public interface IMicrosoftMailer
        {
            Task SendAsync(MailKind kind, Customer to, CancellationToken cancellation = default);

            Task SendAsync(OutageNotice notice, Customer to, CancellationToken cancellation = default);

            Task SendAsync(Mail mail, CancellationToken cancellation = default);
        }

        [NotificationSender(SenderOrigin.Partner)]
        public interface IPartnerMailer
        {
            Task SendAsync(MailKind kind, Customer to, CancellationToken cancellation = default);
        }
        """;

    public static CodeFile Create(bool isAnnotated) => new("Shared/Notifications.cs", isAnnotated ? Source : WithoutAttributes(Source));

    /// <summary>The annotations are the only attributes in there, each in front of what it stands on.</summary>
    private static string WithoutAttributes(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Replace("using CspNotifications;\n", "", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line =>
        {
            var start = line.IndexOf('[', StringComparison.Ordinal);
            return start < 0 ? line : line[..start] + line[(line.LastIndexOf(']') + 1)..].TrimStart();
        }));
    }
}

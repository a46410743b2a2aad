using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class ConstructorSendTests
{
    [Fact]
    public Task New_OfSendingConstructor_IsReported() => InWorld("new {|CSPN1001:QueuedMail|}(MailKind.Renewal, customer); new QueuedMail(MailKind.Outage, customer);");

    [Fact]
    public Task New_OfSendingConstructorForPartner_IsClean() => InWorld("new QueuedMail(MailKind.Renewal, new PartnerContact());");

    [Fact]
    public Task New_OfOtherConstructor_IsNoSend() => InWorld("new QueuedMail(MailKind.Renewal);");

    [Fact]
    public Task New_OfSendingConstructorWithTopic_IsReported() => InWorld("new {|CSPN1001:Reminder|}(customer);");

    [Fact]
    public Task New_OfPartnersConstructor_IsClean() => InWorld("new PartnerMail(MailKind.Renewal);");

    [Fact]
    public Task New_OfSenderType_IsNoSend() => InWorld("new MailerOf(MailKind.Renewal); new MicrosoftMailer();");

    [Fact]
    public Task New_TargetTyped_IsReported() => InWorld("QueuedMail queued = {|CSPN1001:new(MailKind.Renewal, customer)|};");

    [Fact]
    public Task New_OfHarmlessTargetTyped_IsClean() => InWorld("QueuedMail queued = new(MailKind.Outage, customer);");

    [Fact]
    public Task New_InExpressionOfField_IsReported() => Analyzed.Code(
        """
        public class QueuedMail { [NotificationSender(SenderOrigin.Microsoft)] public QueuedMail(MailKind kind) { } }
        public class Job
        {
            private readonly QueuedMail _first = new {|CSPN1001:QueuedMail|}(MailKind.Renewal);
            private readonly QueuedMail _second = new QueuedMail(MailKind.Outage);
            public QueuedMail Third { get; } = new {|CSPN1001:QueuedMail|}(MailKind.Renewal);
        }
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public class QueuedMail
        {
            [NotificationSender(SenderOrigin.Microsoft)] public QueuedMail(MailKind kind, object to) { }
            public QueuedMail(MailKind kind) { }
        }
        public class Reminder { [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public Reminder(Customer to) { } }
        public class PartnerMail { [NotificationSender(SenderOrigin.Partner)] public PartnerMail(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class MailerOf { public MailerOf(MailKind kind) { } }
        public class Job
        {
            public void Run(Customer customer)
            {
                {{body}}
            }
        }
        """);
}

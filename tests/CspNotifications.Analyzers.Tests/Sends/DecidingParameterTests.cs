using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class DecidingParameterTests
{
    [Fact]
    public Task Topic_OfOtherArgument_DoesNotCount() => InWorld("mailer.ByKind(MailKind.Outage, renewal, customer);");

    [Fact]
    public Task Topic_OfDecidingArgument_Counts() => InWorld("mailer.{|CSPN1001:ByKind|}(MailKind.Renewal, outage, customer);");

    [Fact]
    public Task Topic_OfPartOfDecidingArgument_Counts() => InWorld(
        "mailer.{|CSPN1001:ByAny|}(new Mail { Kind = MailKind.Renewal }, outage); mailer.ByAny(new Mail { Kind = MailKind.Outage }, renewal);");

    [Fact]
    public Task Topic_OfReceiver_DoesNotCountBesideDecider() => InWorld("renewalMailer.ByKind(MailKind.Outage, customer); renewalMailer.{|CSPN1001:ByKind|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Topic_OfTypeArgument_DoesNotCountBesideDecider() => InWorld("mailer.Typed(MailKind.Outage, renewal); mailer.{|CSPN1001:Typed|}(MailKind.Renewal, outage);");

    [Fact]
    public Task Recipient_OfDecidingArgument_LeavesTopicToAll() => InWorld(
        "mailer.{|CSPN1001:ToOnly|}(renewal, partnerContact, customer); mailer.ToOnly(renewal, customer, partnerContact);");

    [Fact]
    public Task Recipient_OfPartOfDecidingArgument_Counts() => InWorld(
        "mailer.ToOnly(renewal, customer, new Mail { To = partnerContact }); mailer.{|CSPN1001:ToOnly|}(renewal, partnerContact, new Mail { To = customer });");

    [Fact]
    public Task Origin_OfDecidingArgument_Counts() => InWorld(
        "Post.{|CSPN1001:From|}(ms, partner, MailKind.Renewal); Post.From(partner, ms, MailKind.Renewal);");

    [Fact]
    public Task Origin_OfDecidingParameter_DecidesWhatDecides() => InWorld("Post.All(partner, MailKind.Renewal, customer); Post.{|CSPN1001:All|}(ms, MailKind.Renewal, customer); Post.All(ms, MailKind.Renewal, partnerContact);");

    [Fact]
    public Task Topic_OfParams_Decides() => InWorld("mailer.{|CSPN1001:Many|}(renewal, MailKind.Outage, MailKind.Renewal); mailer.Many(renewal, MailKind.Outage);");

    [Fact]
    public Task Topic_OfDecidingMemberOfArgument_Decides() => InWorld(
        """
        mailer.ByAny(new Letter { Kind = MailKind.Outage, Attachment = renewal }, null);
        mailer.{|CSPN1001:ByAny|}(new Letter { Kind = MailKind.Renewal, Attachment = outage }, null);
        """);

    [Fact]
    public Task Topic_OfUnwrittenDecidingMember_IsUnknown() => InWorld("mailer.ByAny(new Letter { Attachment = renewal }, null);");

    [Fact]
    public Task Topic_OfDecidingMember_StillComesOut() => InWorld(
        "var letter = new Letter { Kind = MailKind.Outage, Attachment = renewal }; mailer.{|CSPN1001:ByAny|}(letter.Attachment, null);");

    [Fact]
    public Task Topic_OfDecidingMember_LeavesRecipientToParts() => InWorld(
        "mailer.ByAny(new Letter { Kind = MailKind.Renewal, Attachment = partnerContact }, null);");

    [Fact]
    public Task Topic_OfInheritedDecidingMember_Decides() => InWorld(
        "mailer.ByAny(new LongLetter { Kind = MailKind.Outage, More = renewal }, null); mailer.{|CSPN1001:ByAny|}(new LongLetter { Kind = MailKind.Renewal }, null);");

    [Fact]
    public Task Send_WithDecidingParameterAndNothingKnown_IsClean() => InWorld("mailer.ByKind(default, null, null); mailer.ByAny(\"text\", null);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void ByKind([NotificationTopic] MailKind kind, object model, object to) { }
            public void ByAny([NotificationTopic] object what, object model) { }
            public void Typed<T>([NotificationTopic] MailKind kind, T model) { }
            public void ToOnly(object what, object about, [NotificationRecipient] object to) { }
            public void Many(object model, [NotificationTopic] params MailKind[] kinds) { }
        }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)]
        public class RenewalMailer { public void ByKind([NotificationTopic] MailKind kind, object to) { } }
        public static class Post
        {
            [NotificationSender] public static void From([NotificationSender] IMailer from, IMailer fallback, MailKind kind) { }
            [NotificationSender] public static void All([NotificationSender] object from, [NotificationTopic] object kind, [NotificationRecipient] object to) { }
        }
        public class Letter { [NotificationTopic] public MailKind Kind { get; set; } public object Attachment { get; set; } }
        public class LongLetter : Letter { public object More { get; set; } }
        public class Job
        {
            public void Run(Mailer mailer, RenewalMailer renewalMailer, MicrosoftMailer ms, PartnerMailer partner, RenewalNotice renewal, OutageNotice outage,
                Customer customer, PartnerContact partnerContact)
            {
                {{body}}
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class MixedMessageTests
{
    [Fact]
    public Task Send_OfMixedMessage_WorstTopicCounts() => InWorld("ms.{|CSPN1001:Send|}(credit, customer); ms.Send(credit, partnerContact); partner.Send(credit, customer);");

    [Fact]
    public Task Send_OfHarmlessMixedMessage_IsClean() => InWorld("ms.Send(maintenance, customer);");

    [Fact]
    public Task Send_OfOfferAndSurvey_IsReportedOnceAsOffer() => InWorld("ms.{|CSPN1002:Send|}(promotion, customer); ms.{|CSPN1003:Send|}(promotion, direct); ms.{|CSPN1003:Send|}(promotion);");

    [Fact]
    public Task Send_OfMixedEnumMember_WorstTopicCounts() => InWorld("ms.{|CSPN1001:Send|}(Digest.Monthly, customer); ms.Send(Digest.Daily, customer);");

    [Fact]
    public Task Send_OfFlags_UnitesTheirTopics() => InWorld(
        "ms.{|CSPN1001:Send|}(Contents.Outage | Contents.Invoice, customer); ms.Send(Contents.Outage | Contents.Health, customer); ms.Send(Contents.None, customer);");

    [Fact]
    public Task Send_OfFlagsPutTogetherInSteps_IsReported() => InWorld(
        "var contents = Contents.Outage; contents |= Contents.Invoice; ms.{|CSPN1001:Send|}(contents, customer);");

    [Fact]
    public Task Send_OfHarmlessFlagsPutTogetherInSteps_IsClean() => InWorld(
        "var contents = Contents.Outage; contents |= Contents.Health; ms.Send(contents, customer);");

    [Fact]
    public Task Send_OfFlagsJoinedWithUnknown_IsReported() => InWorld("ms.{|CSPN1001:Send|}(given | Contents.Invoice, customer); ms.Send(given | Contents.Health, customer);");

    [Fact]
    public Task Send_OfNamedCombination_IsReported() => InWorld("ms.{|CSPN1001:Send|}(Contents.All, customer);");

    [Fact]
    public Task Send_OfAliasOfMember_SaysWhatTheMemberSays() => InWorld("ms.{|CSPN1001:Send|}(Aliased.Second, customer); ms.{|CSPN1001:Send|}(Aliased.First, customer); ms.Send(Aliased.Other, customer);");

    [Fact]
    public Task Send_OfCastNumber_IsItsEnumMember() => InWorld("ms.{|CSPN1001:Send|}((Aliased)1, customer); ms.Send((Aliased)2, customer); ms.Send((Aliased)99, customer);");

    [Fact]
    public Task Send_OnSomePaths_GetsOneDiagnostic() => InWorld(
        """
        var kind = customer.Name switch { "a" => MailKind.Renewal, "b" => MailKind.Offer, "c" => MailKind.Newsletter, _ => MailKind.Outage };
        ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Send_OfOfferOrSurveyOnPaths_IsReportedAsOffer() => InWorld(
        "var kind = customer.Name == \"a\" ? MailKind.Offer : MailKind.Newsletter; ms.{|CSPN1002:Send|}(kind, customer);");

    [Fact]
    public Task Send_OfUndefinedTopic_SaysNothing() => Analyzed.Code(
        """
        [NotificationTopic((TopicKind)42)] public record Odd();
        public class Job { public void Run(MicrosoftMailer ms, Customer customer) => ms.Send(new Odd(), customer); }
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationTopic(TopicKind.ServiceIncident, TopicKind.CspSubscription)] public record OutageCredit(decimal Amount);
        [NotificationTopic(TopicKind.ServiceIncident, TopicKind.Operational)] public record Maintenance();
        [NotificationTopic(TopicKind.General, TopicKind.NonCspProduct)] public record Promotion();
        public enum Digest { [NotificationTopic(TopicKind.Operational, TopicKind.CspSubscription)] Monthly, [NotificationTopic(TopicKind.Operational)] Daily }
        [Flags] public enum Contents
        {
            None = 0,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage = 1,
            [NotificationTopic(TopicKind.CspSubscription)] Invoice = 2,
            [NotificationTopic(TopicKind.Operational)] Health = 4,
            All = 7,
        }
        public enum Aliased { [NotificationTopic(TopicKind.CspSubscription)] First = 1, Second = First, [NotificationTopic(TopicKind.ServiceIncident)] Other = 2 }
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, OutageCredit credit, Maintenance maintenance, Promotion promotion, Contents given,
                Customer customer, PartnerContact partnerContact, [NotificationRecipient(RecipientKind.DirectCustomer)] Customer direct)
            {
                {{body}}
            }
        }
        """);
}

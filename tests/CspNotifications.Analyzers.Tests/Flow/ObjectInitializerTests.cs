using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class ObjectInitializerTests
{
    private const string World =
        """
        public enum Step { [NotificationTopic(TopicKind.CspSubscription)] Renew, Other }
        public class Note { public Step Step { get; set; } }
        public class Envelope { public Mail Inner { get; set; } = new Mail(); public List<MailKind> Kinds { get; } = new(); }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, MailKind kind)
            {
                BODY
            }
        }
        """;

    [Fact]
    public Task Send_OfMailInitializedAsRenewal_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(new Mail { Kind = MailKind.Renewal, To = customer });");

    [Fact]
    public Task Send_OfMailInitializedAsOutage_IsClean() =>
        Analyzed.Body("ms.Send(new Mail { Kind = MailKind.Outage, To = customer });");

    [Fact]
    public Task Send_OfRenewalInitializedForPartner_IsClean() =>
        Analyzed.Body("ms.Send(new Mail { Kind = MailKind.Renewal, To = new PartnerContact() });");

    [Fact]
    public Task Send_OfRenewalInitializedForUnknown_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(new Mail { Kind = MailKind.Renewal });");

    [Fact]
    public Task Send_OfOfferInitializedForCustomer_IsReported() =>
        Analyzed.Body("ms.{|CSPN1002:Send|}(new Mail { Kind = MailKind.Offer, To = customer });");

    [Fact]
    public Task Send_OfOfferInitializedForUnknown_IsClean() =>
        Analyzed.Body("ms.Send(new Mail { Kind = MailKind.Offer });");

    [Fact]
    public Task Send_OfTargetTypedMail_IsReported() =>
        Analyzed.Body("Mail mail = new() { Kind = MailKind.Renewal }; ms.{|CSPN1001:Send|}(mail);");

    [Fact]
    public Task Send_OfTopicOfBodyBesideKind_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(new Mail { Kind = MailKind.Outage, Body = new RenewalNotice(\"E5\") });");

    [Fact]
    public Task Send_OfOneMailOfTwo_IsItsOwnKind() => Analyzed.Body(
        """
        var renewal = new Mail { Kind = MailKind.Renewal };
        var outage = new Mail { Kind = MailKind.Outage };
        ms.Send(outage);
        ms.{|CSPN1001:Send|}(renewal);
        """);

    [Fact]
    public Task Send_OfKindCopiedFromOtherMail_IsReported() => Analyzed.Body(
        """
        var first = new Mail { Kind = MailKind.Renewal };
        ms.{|CSPN1001:Send|}(new Mail { Kind = first.Kind, To = customer });
        """);

    [Fact]
    public Task Send_OfKindChosenInInitializer_IsReported() => Analyzed.Body(
        "ms.{|CSPN1001:Send|}(new Mail { Subject = \"s\", Kind = flag ? MailKind.Renewal : MailKind.Outage, To = customer });");

    [Fact]
    public Task Send_OfHarmlessKindChosenInInitializer_IsClean() => Analyzed.Body(
        "ms.Send(new Mail { Subject = \"s\", Kind = flag ? MailKind.Maintenance : MailKind.Outage, To = customer });");

    [Fact]
    public Task Send_OfUnwrittenMember_IsClean() => InWorld("ms.Send(new Note(), customer);");

    [Fact]
    public Task Send_OfWrittenDefault_IsItsEnumMember() => InWorld("ms.{|CSPN1001:Send|}(new Note { Step = default }, customer);");

    [Fact]
    public Task Send_OfWrittenZero_IsItsEnumMember() => InWorld("ms.{|CSPN1001:Send|}(new Note { Step = 0 }, customer);");

    [Fact]
    public Task Send_OfNestedInitializer_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new Envelope { Inner = { Kind = MailKind.Renewal } }, customer);");

    [Fact]
    public Task Send_OfNestedInitializerOfOutage_IsClean() =>
        InWorld("ms.Send(new Envelope { Inner = { Kind = MailKind.Outage } }, customer);");

    [Fact]
    public Task Send_OfNestedObject_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new Envelope { Inner = new Mail { Kind = MailKind.Renewal } }, customer);");

    [Fact]
    public Task Send_OfNestedRecipient_GoesToPartner() =>
        InWorld("ms.Send(new Envelope { Inner = { Kind = MailKind.Renewal, To = new PartnerContact() } });");

    [Fact]
    public Task Send_OfNestedCollectionInitializer_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new Envelope { Kinds = { MailKind.Outage, MailKind.Renewal } }, customer);");

    [Fact]
    public Task Send_OfNestedCollectionInitializerOfOutage_IsClean() =>
        InWorld("ms.Send(new Envelope { Kinds = { MailKind.Outage, MailKind.Maintenance } }, customer);");

    [Fact]
    public Task Send_OfNestedMemberReadBack_IsReported() => InWorld(
        """
        var envelope = new Envelope { Inner = { Kind = MailKind.Renewal } };
        ms.{|CSPN1001:Send|}(envelope.Inner.Kind, customer);
        """);

    private static Task InWorld(string body) => Analyzed.Code(World.Replace("BODY", body));
}

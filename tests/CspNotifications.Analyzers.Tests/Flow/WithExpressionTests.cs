using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class WithExpressionTests
{
    [Fact]
    public Task Send_OfCopyWithOtherKind_IsClean() => InWorld(
        """
        var renewal = new Message(MailKind.Renewal, customer);
        var outage = renewal with { Kind = MailKind.Outage };
        ms.Send(outage);
        ms.{|CSPN1001:Send|}(renewal);
        """);

    [Fact]
    public Task Send_OfCopyWithRenewal_IsReported() => InWorld(
        """
        var outage = new Message(MailKind.Outage, customer);
        ms.{|CSPN1001:Send|}(outage with { Kind = MailKind.Renewal });
        ms.Send(outage);
        """);

    [Fact]
    public Task Send_OfCopyThatKeepsItsKind_IsReported() => InWorld(
        "var renewal = new Message(MailKind.Renewal, null); ms.{|CSPN1001:Send|}(renewal with { To = customer });");

    [Fact]
    public Task Send_OfEmptyWith_IsReported() => InWorld(
        "var renewal = new Message(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(renewal with { });");

    [Fact]
    public Task Send_OfUnknownRecordWithRenewal_IsReported() => InWorld(
        "ms.Send(given); ms.{|CSPN1001:Send|}(given with { Kind = MailKind.Renewal }); ms.Send(given);");

    [Fact]
    public Task Send_OfRecordStructWith_FollowsTheCopy() => InWorld(
        """
        var outage = new Slip(MailKind.Outage, customer);
        var renewal = outage with { Kind = MailKind.Renewal };
        ms.Send(outage);
        ms.{|CSPN1001:Send|}(renewal);
        """);

    [Fact]
    public Task Send_OfAnonymousWith_FollowsTheCopy() => InWorld(
        """
        var outage = new { Kind = MailKind.Outage, To = customer };
        var renewal = outage with { Kind = MailKind.Renewal };
        ms.Send(outage);
        ms.{|CSPN1001:Send|}(renewal);
        """);

    [Fact]
    public Task Send_OfAnonymousObject_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new { Kind = MailKind.Renewal, To = customer });");

    [Fact]
    public Task Send_OfAnonymousObjectForPartner_IsClean() =>
        InWorld("ms.Send(new { Kind = MailKind.Renewal, To = new PartnerContact() });");

    [Fact]
    public Task Send_OfAnonymousMemberReadBack_IsItsOwn() => InWorld(
        """
        var both = new { First = MailKind.Renewal, Second = MailKind.Outage };
        ms.Send(both.Second, customer);
        ms.{|CSPN1001:Send|}(both.First, customer);
        """);

    [Fact]
    public Task Send_OfPlainStructWith_FollowsTheCopy() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Renewal };
        ms.Send(parcel with { Kind = MailKind.Outage }, customer);
        ms.{|CSPN1001:Send|}(parcel, customer);
        """);

    [Fact]
    public Task Send_OfTypeWithTopicChangedByWith_KeepsIt() => InWorld(
        "ms.{|CSPN1001:Send|}(new RenewalNotice(\"E3\") with { Plan = \"E5\" }, customer);");

    [Fact]
    public Task Send_OfNestedWith_FollowsTheCopy() => InWorld(
        """
        var outer = new Outer(new Message(MailKind.Outage, customer));
        var changed = outer with { Inner = outer.Inner with { Kind = MailKind.Renewal } };
        ms.Send(outer);
        ms.{|CSPN1001:Send|}(changed);
        """);

    [Fact]
    public Task Send_OfDerivedRecordWith_FollowsTheCopy() => InWorld(
        """
        Message outage = new Special(MailKind.Outage, customer, 1);
        ms.Send(outage with { To = null }, customer);
        ms.{|CSPN1001:Send|}(outage with { Kind = MailKind.Renewal });
        """);

    [Fact]
    public Task Send_OfWithOnOnePath_IsReported() => InWorld(
        """
        var message = new Message(MailKind.Outage, customer);
        if (customer.Name == "") message = message with { Kind = MailKind.Renewal };
        ms.{|CSPN1001:Send|}(message);
        """);

    [Fact]
    public Task Send_OfWithPartnerAsRecipient_IsClean() => InWorld(
        "var slip = new Slip(MailKind.Renewal, customer); ms.Send(slip with { To = new PartnerContact() });");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public record struct Slip(MailKind Kind, object To);
        public struct Parcel { public MailKind Kind { get; set; } }
        public record Outer(Message Inner);
        public record Special(MailKind Kind, Customer To, int Number) : Message(Kind, To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Message given)
            {
                {{body}}
            }
        }
        """);
}

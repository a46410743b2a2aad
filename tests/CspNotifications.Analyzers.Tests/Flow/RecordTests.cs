using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class RecordTests
{
    [Fact]
    public Task Send_OfPositionalRenewal_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new Message(MailKind.Renewal, customer));");

    [Fact]
    public Task Send_OfPositionalOutage_IsClean() => InWorld("ms.Send(new Message(MailKind.Outage, customer));");

    [Fact]
    public Task Send_OfNamedArguments_GoesToTheirProperties() => InWorld(
        "var two = new Two(Second: MailKind.Renewal, First: MailKind.Outage); ms.Send(two.First, customer); ms.{|CSPN1001:Send|}(two.Second, customer);");

    [Fact]
    public Task Send_OfPositionalMemberReadBack_IsReported() => InWorld(
        "var message = new Message(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(message.Kind, message.To);");

    [Fact]
    public Task Send_OfRecipientOfRenewal_IsClean() => InWorld(
        "var message = new Message(MailKind.Renewal, customer); ms.Send(message.To);");

    [Fact]
    public Task Send_OfDerivedRecord_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new Special(MailKind.Renewal, customer, 1));");

    [Fact]
    public Task Send_OfDerivedRecordReadAsBase_IsReported() => InWorld(
        "Message message = new Special(MailKind.Renewal, customer, 1); ms.{|CSPN1001:Send|}(message.Kind, customer);");

    [Fact]
    public Task Send_OfRecordWithInitializer_LastWriteCounts() => InWorld(
        "ms.Send(new Message(MailKind.Renewal, customer) { Kind = MailKind.Outage });");

    [Fact]
    public Task Send_OfRecordAsText_IsReported() => InWorld(
        "var message = new Message(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(message.ToString(), customer);");

    [Fact]
    public Task Send_OfDecidingPositionalParameter_OtherPartsDoNotCount() => InWorld(
        "ms.Send(new Letter(MailKind.Outage, new RenewalNotice(\"E5\")), customer);");

    [Fact]
    public Task Send_OfDecidingPositionalParameter_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(new Letter(MailKind.Renewal, new OutageNotice(\"Exchange\")), customer);");

    [Fact]
    public Task Send_OfRecordStruct_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new Slip(MailKind.Renewal, customer));");

    [Fact]
    public Task Send_OfRecordWithConstructorOfItsOwn_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new Plain(MailKind.Renewal), customer);");

    [Fact]
    public Task Send_OfPropertySetByConstructor_IsReadBack() => InWorld(
        """
        var plain = new Plain(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(plain.Kind, customer);
        plain = new Plain(MailKind.Outage);
        ms.Send(plain.Kind, customer);
        """);

    [Fact]
    public Task Send_OfConstructorArgumentWithoutProperty_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new Wrapper(MailKind.Renewal), customer);");

    [Fact]
    public Task Send_OfHarmlessConstructorArgument_IsClean() => InWorld("ms.Send(new Wrapper(MailKind.Outage), customer);");

    [Fact]
    public Task Send_OfGenericRecord_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new Of<MailKind>(MailKind.Renewal), customer);");

    [Fact]
    public Task Send_OfGenericRecordReadBack_IsReported() => InWorld(
        "var of = new Of<RenewalNotice>(new RenewalNotice(\"E5\")); ms.{|CSPN1001:Send|}(of.Item, customer);");

    [Fact]
    public Task Send_OfUnknownRecord_IsClean() => InWorld("ms.Send(given);");

    [Fact]
    public Task Send_OfRecordInRecord_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(new Of<Message>(new Message(MailKind.Renewal, customer)));");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public record Two(MailKind First, MailKind Second);
        public record Special(MailKind Kind, Customer To, int Number) : Message(Kind, To);
        public record Letter([NotificationTopic] MailKind Kind, object Body);
        public readonly record struct Slip(MailKind Kind, object To);
        public record Of<T>(T Item);
        public class Plain { public Plain(MailKind kind) => Kind = kind; public MailKind Kind { get; } }
        public class Wrapper { public Wrapper(object content) { } }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Message given)
            {
                {{body}}
            }
        }
        """);
}

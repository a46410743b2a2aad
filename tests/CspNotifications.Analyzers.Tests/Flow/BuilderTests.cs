using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class BuilderTests
{
    [Fact]
    public Task Send_OfBuilder_IsReported() => InWorld("ms.{|CSPN1001:Send|}(new MailBuilder().About(MailKind.Renewal).WithText(\"x\"), customer);");

    [Fact]
    public Task Send_OfHarmlessBuilder_IsClean() => InWorld("ms.Send(new MailBuilder().About(MailKind.Outage).WithText(\"x\"), customer);");

    [Fact]
    public Task Send_OfBuilderForPartner_IsClean() => InWorld("ms.Send(new MailBuilder().About(MailKind.Renewal).For(new PartnerContact()));");

    [Fact]
    public Task Send_OfBuilderChangedInStatement_IsReported() => InWorld(
        "var builder = new MailBuilder(); builder.About(MailKind.Renewal); ms.{|CSPN1001:Send|}(builder, customer);");

    [Fact]
    public Task Send_ByBuilderFromMicrosoft_IsReported() => InWorld(
        "new MailBuilder().SentBy(From.Microsoft).About(MailKind.Renewal).For(customer).{|CSPN1001:Send|}();");

    [Fact]
    public Task Send_ByBuilderFromPartner_IsClean() => InWorld(
        "new MailBuilder().SentBy(From.Partner).About(MailKind.Renewal).For(customer).Send();");

    [Fact]
    public Task Send_ByBuilderFromMicrosoftAboutOutage_IsClean() => InWorld(
        "new MailBuilder().SentBy(From.Microsoft).About(MailKind.Outage).For(customer).Send();");

    [Fact]
    public Task Send_ByBuilderFromMicrosoftToPartner_IsClean() => InWorld(
        "new MailBuilder().SentBy(From.Microsoft).About(MailKind.Renewal).For(new PartnerContact()).Send();");

    [Fact]
    public Task Send_ByBuilderFromNobody_IsClean() => InWorld("new MailBuilder().About(MailKind.Renewal).For(customer).Send();");

    [Fact]
    public Task Send_ByBuilderWithPropertiesSet_IsReported() => InWorld(
        "var builder = new MailBuilder { Origin = From.Microsoft }; builder.About(MailKind.Renewal).{|CSPN1001:Send|}();");

    [Fact]
    public Task Send_ThroughInterfaceOfBuilder_IsReported() => InWorld(
        "IBuilder builder = given.About(MailKind.Renewal); ms.{|CSPN1001:Send|}(builder, customer);");

    [Fact]
    public Task Send_OfBuilderChosenOnOnePath_IsReported() => InWorld(
        "var builder = new MailBuilder().About(MailKind.Outage); if (customer.Name == \"\") builder = builder.About(MailKind.Renewal); ms.{|CSPN1001:Send|}(builder, customer);");

    [Fact]
    public Task Send_OfOtherBuilder_IsClean() => InWorld(
        "var first = new MailBuilder().About(MailKind.Renewal); var second = new MailBuilder().About(MailKind.Outage); ms.Send(second, customer);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public enum From { [NotificationSender(SenderOrigin.Microsoft)] Microsoft, [NotificationSender(SenderOrigin.Partner)] Partner }
        public interface IBuilder { IBuilder About(MailKind kind); }
        public class MailBuilder
        {
            public From Origin { get; set; }
            public MailBuilder SentBy(From from) => this;
            public MailBuilder About(MailKind kind) => this;
            public MailBuilder WithText(string text) => this;
            public MailBuilder For(object to) => this;
            [NotificationSender] public void Send() { }
        }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, IBuilder given)
            {
                {{body}}
            }
        }
        """);
}

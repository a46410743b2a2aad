using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Members and types that say something else than what they stand for.</summary>
public class CSPN2002Tests
{
    private const string Contracts =
        """
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { void Send(object what); }
        [NotificationSender(SenderOrigin.Microsoft)] public interface IMicrosoft { void Send(object what); }
        public interface IReporter
        {
            void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind);
            [return: NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind();
            [NotificationTopic(TopicKind.ServiceIncident)] MailKind Current { get; }
            [NotificationSender(SenderOrigin.Partner)] void Send(object what);
        }
        public abstract class Base
        {
            [NotificationSender, NotificationTopic(TopicKind.CspSubscription)] public abstract void Remind(Customer to);
            public virtual void To([NotificationRecipient(RecipientKind.DirectCustomer)] Customer to) { }
            public virtual MailKind this[[NotificationTopic(TopicKind.Operational)] MailKind kind] => kind;
        }

        """;

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] public class {|CSPN2002:Mailer|} : IPartner { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] public interface {|CSPN2002:IMailer2|} : IPartner { }")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] public class {|CSPN2002:Mailer|} : MicrosoftMailer { }")]
    [InlineData("public class {|CSPN2002:Mailer|} : MicrosoftMailer, IPartner { }")]
    [InlineData("public abstract class {|CSPN2002:Mailer|} : IMicrosoft, IPartner { public abstract void Send(object what); }")]
    [InlineData("public interface {|CSPN2002:IBoth|} : IMicrosoft, IPartner { }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] public struct {|CSPN2002:Mailer|} : IPartner { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] public record {|CSPN2002:Mailer|} : IPartner { public void Send(object what) { } }")]
    public Task Type_FromSomebodyElse_IsReported(string type) => Declared.Code(Contracts + type);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] public class Mailer : IPartner { public void Send(object what) { } }")]
    [InlineData("public class Mailer : IPartner { public void Send(object what) { } }")]
    [InlineData("[NotificationSender] public class Mailer : IPartner { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] public class Mailer : IMailer { public void Send(object what) { } public void Send(object what, object to) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] public abstract class Mailer : IOne { } public interface IOne { } public class Only : MicrosoftMailer, IOne { }")]
    [InlineData("[NotificationTopic(TopicKind.ServiceIncident)] public record Sub(string P) : RenewalNotice(P);")]
    [InlineData("[NotificationRecipient(RecipientKind.DirectCustomer)] public class Direct : Customer { }")]
    public Task Type_ThatAgreesOrRestates_IsClean(string type) => Declared.Code(Contracts + type);

    [Fact]
    public Task Type_BelowOneThatContradicts_IsNotReportedAgain() => Declared.Code(
        Contracts + "[NotificationSender(SenderOrigin.Microsoft)] public class {|CSPN2002:Mailer|} : IPartner { public void Send(object what) { } } public class Below : Mailer { }");

    [Fact]
    public Task Member_ThatSaysSomethingElse_IsReported() => Declared.Code(Contracts +
        """
        public class Reporter : IReporter
        {
            public void {|CSPN2002:Report|}([NotificationTopic(TopicKind.CspSubscription)] MailKind kind) { }
            [return: NotificationTopic(TopicKind.CspSubscription)] public MailKind {|CSPN2002:Kind|}() => MailKind.Renewal;
            [NotificationTopic(TopicKind.CspSubscription)] public MailKind {|CSPN2002:Current|} => MailKind.Renewal;
            [NotificationSender(SenderOrigin.Microsoft)] public void {|CSPN2002:Send|}(object what) { }
        }
        public class Derived : Base
        {
            [NotificationTopic(TopicKind.ServiceIncident)] public override void {|CSPN2002:Remind|}(Customer to) { }
            public override void {|CSPN2002:To|}([NotificationRecipient(RecipientKind.CspCustomer)] Customer to) { }
            public override MailKind {|CSPN2002:this|}[[NotificationTopic(TopicKind.General)] MailKind kind] => kind;
        }
        """);

    [Fact]
    public Task ExplicitImplementation_ThatSaysSomethingElse_IsReported() => Declared.Code(Contracts +
        """
        public class Reporter : IReporter
        {
            void IReporter.{|CSPN2002:Report|}([NotificationTopic(TopicKind.CspSubscription)] MailKind kind) { }
            [return: NotificationTopic(TopicKind.CspSubscription)] MailKind IReporter.{|CSPN2002:Kind|}() => MailKind.Renewal;
            [NotificationTopic(TopicKind.CspSubscription)] MailKind IReporter.{|CSPN2002:Current|} => MailKind.Renewal;
            [NotificationSender(SenderOrigin.Microsoft)] void IReporter.{|CSPN2002:Send|}(object what) { }
        }
        """);

    [Fact]
    public Task Member_ThatAgreesOrSaysNothing_IsClean() => Declared.Code(Contracts +
        """
        public class Same : IReporter
        {
            public void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { }
            public MailKind Kind() => MailKind.Outage;
            [NotificationTopic(TopicKind.ServiceIncident, TopicKind.CspSubscription)] public MailKind Current => MailKind.Outage;
            [NotificationSender] public void Send(object what) { }
        }
        public class Wider : Base
        {
            [NotificationSender(SenderOrigin.Microsoft)] public override void Remind(Customer to) { }
            public override void To(Customer to) { }
            [NotificationTopic(TopicKind.ServiceIncident)] public void Report(MailKind kind) { }
        }
        public class Hides : Base
        {
            public override void Remind(Customer to) { }
            public new void To([NotificationRecipient(RecipientKind.CspCustomer)] Customer to) { }
        }
        """);

    [Fact]
    public Task BaseMember_ThatImplementsWhatOnlyTheDerivedTypeNames_IsReportedThere() => Declared.Code(
        """
        public interface IReport { void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind); }
        public class Renewals { public void Report([NotificationTopic(TopicKind.CspSubscription)] MailKind kind) { } }
        public class {|CSPN2002:Both|} : Renewals, IReport { }
        """);

    [Fact]
    public Task GenericInterface_IsFollowed() => Declared.Code(
        """
        public interface IReport<T> { void Report([NotificationTopic(TopicKind.ServiceIncident)] T kind); }
        public class Reports : IReport<MailKind> { public void {|CSPN2002:Report|}([NotificationTopic(TopicKind.General)] MailKind kind) { } }
        """);

    [Fact]
    public async Task Message_SaysBothDeclarations()
    {
        var reported = await Reported.InAsync(
            "[NotificationSender(SenderOrigin.Partner)] public interface IPartner { } [NotificationSender(SenderOrigin.Microsoft)] public class Mailer : IPartner { }");

        Assert.Equal(
            "'Mailer' is declared Microsoft, but 'IPartner', which it stands for, is declared Partner: who sees the one for the other relies on what is not so. Say the same, or nothing.",
            reported.English());
        Assert.Contains("'Mailer'", reported.InKorean());
        Assert.Equal(["Mailer", "Mailer", "IPartner"], reported.Places());
    }
}

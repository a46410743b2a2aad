using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class GenericTests
{
    [Fact]
    public Task Origin_OfTypeArgument_DecidesForReceiver() => InWorld(
        "microsoft.{|CSPN1001:Send|}(MailKind.Renewal); microsoft.Send(MailKind.Outage); partner.Send(MailKind.Renewal); neither.Send(MailKind.Renewal);");

    [Fact]
    public Task Origin_OfTypeArgument_CountsForImplementation() => InWorld(
        "implementation.{|CSPN1001:Send|}(MailKind.Renewal); implementation.Send(MailKind.Outage);");

    [Fact]
    public Task Topic_OfTypeArgument_IsReportedOnTheMethodsName() => InWorld("mailer.{|CSPN1001:Send|}<RenewalNotice>();");

    [Fact]
    public Task Topic_OfHarmlessTypeArgument_IsClean() => InWorld("mailer.Send<OutageNotice>(); mailer.Send<string>();");

    [Fact]
    public Task Topic_OfInferredTypeArgument_Counts() => InWorld("mailer.{|CSPN1001:SendAs|}(renewal); mailer.SendAs(outage);");

    [Fact]
    public Task Recipient_OfTypeArgument_IsClean() => InWorld("mailer.Broadcast<PartnerContact>(MailKind.Renewal); mailer.Broadcast<Employee>(MailKind.Offer);");

    [Fact]
    public Task Topic_OfReceiversDecidingTypeArgument_Counts() => InWorld("renewals.{|CSPN1001:Publish|}(\"text\"); outages.Publish(\"text\");");

    [Fact]
    public Task Topic_OfConstraint_Counts() => Analyzed.Code(
        """
        public class Job
        {
            public void Run<T, TOther>(MicrosoftMailer ms, Customer customer, T notice, TOther other) where T : RenewalNotice where TOther : OutageNotice
            {
                ms.{|CSPN1001:Send|}(notice, customer);
                ms.Send(other, customer);
            }
        }
        """);

    [Fact]
    public Task Origin_OfConstraint_Counts() => Analyzed.Code(
        """
        public class Job
        {
            public void Run<TMicrosoft, TPartner>(TMicrosoft microsoft, TPartner partner, Customer customer) where TMicrosoft : MicrosoftMailer where TPartner : PartnerMailer
            {
                microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                partner.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Topic_OfUnconstrainedTypeParameter_IsUnknown() => Analyzed.Code(
        "public class Job { public void Run<T>(MicrosoftMailer ms, Customer customer, T notice) { ms.Send(notice, customer); } }");

    [Fact]
    public Task Origin_OfGenericSenderType_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Queue<T> { public void Enqueue(T what) { } }
        public class Job
        {
            public void Run(Queue<MailKind> kinds, Queue<RenewalNotice> notices, Queue<OutageNotice> outages, RenewalNotice renewal, OutageNotice outage)
            {
                kinds.{|CSPN1001:Enqueue|}(MailKind.Renewal);
                kinds.Enqueue(MailKind.Outage);
                notices.{|CSPN1001:Enqueue|}(renewal);
                outages.Enqueue(outage);
            }
        }
        """);

    [Fact]
    public Task Topic_OfTypeParameterHandedOn_IsUnknown() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer { public void SendAs<T>(T what) { } }
        public class Job { public void Run<T>(Mailer mailer, T what) => mailer.SendAs(what); }
        """);

    [Fact]
    public Task Topic_OfDecidingGenericParameterOfMethod_Counts() => InWorld(
        "mailer.SendTyped(outage, 1); mailer.{|CSPN1001:SendTyped|}(renewal, 1);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public class FromMicrosoft { }
        [NotificationSender(SenderOrigin.Partner)] public class FromPartner { }
        [NotificationSender] public interface ISender<[NotificationSender] TOrigin> { void Send(MailKind kind); }
        public class Implementation : ISender<FromMicrosoft> { public void Send(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Topic<[NotificationTopic] T> { public void Publish(string text) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send<T>() { }
            public void SendAs<T>(T what) { }
            public void Broadcast<T>(MailKind kind) { }
            public void SendTyped<[NotificationTopic] T, TModel>(T what, TModel model) { }
        }
        public class Job
        {
            public void Run(ISender<FromMicrosoft> microsoft, ISender<FromPartner> partner, ISender<string> neither, Implementation implementation, Mailer mailer,
                Topic<RenewalNotice> renewals, Topic<OutageNotice> outages, RenewalNotice renewal, OutageNotice outage)
            {
                {{body}}
            }
        }
        """);
}

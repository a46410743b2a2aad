using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class TopicTests
{
    [Fact]
    public Task Topic_OfSendingMethod_Counts() => InWorld("mailer.{|CSPN1001:SendInvoice|}(\"text\"); mailer.SendIncident(\"text\");");

    [Fact]
    public Task Topic_OfMethodOfSenderType_Counts() => InWorld("mailer.{|CSPN1001:SendRenewal|}(\"text\");");

    [Fact]
    public Task Topic_OfMethod_AddsToArguments() => InWorld("mailer.{|CSPN1001:SendIncident|}(new RenewalNotice(\"E5\"));");

    [Fact]
    public Task Topic_OfMethodWithoutArguments_Counts() => InWorld("mailer.{|CSPN1001:SendDigest|}();");

    [Fact]
    public Task Topic_OfAllArguments_Counts() => InWorld("mailer.{|CSPN1001:Send|}(MailKind.Outage, new RenewalNotice(\"E5\")); mailer.Send(MailKind.Outage, new OutageNotice(\"x\"));");

    [Fact]
    public Task Topic_OfPartOfArgument_Counts() => InWorld("mailer.{|CSPN1001:Send|}(MailKind.Outage, new Mail { Kind = MailKind.Renewal });");

    [Fact]
    public Task Topic_OfReceiver_Counts() => InWorld("renewals.{|CSPN1001:Send|}(\"text\"); outages.Send(\"text\"); renewals.{|CSPN1001:Send|}(MailKind.Outage);");

    [Fact]
    public Task Topic_OfInferredTypeArgument_Counts() => InWorld("mailer.{|CSPN1001:SendAs|}(renewal); mailer.SendAs(outage);");

    [Fact]
    public Task Topic_OfMarkedParameter_Decides() => InWorld("mailer.Marked(MailKind.Outage, renewal); mailer.{|CSPN1001:Marked|}(MailKind.Renewal, outage);");

    [Fact]
    public Task Topic_OfMarkedParameter_IsJoinedWithMethods() => InWorld("mailer.{|CSPN1001:MarkedRenewal|}(MailKind.Outage);");

    [Fact]
    public Task Topic_OfMarkedParameterUnknown_OtherArgumentsDoNotCount() => InWorld("mailer.Marked(kind, renewal);");

    [Fact]
    public Task Topic_OfSeveralMarkedParameters_AllCount() => InWorld("mailer.{|CSPN1001:Both|}(MailKind.Outage, MailKind.Renewal); mailer.Both(MailKind.Outage, MailKind.Maintenance);");

    [Fact]
    public Task Topic_DeclaredOfParameter_BeatsArgument() => InWorld("mailer.Incident({|CSPN2001:renewal|}); mailer.{|CSPN1001:Renewal|}({|CSPN2001:outage|}); mailer.{|CSPN1001:Renewal|}(\"text\");");

    [Fact]
    public Task Topic_OfDerivedType_RestatesIt() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.CspSubscription)] public class Subscription { }
        public class Plain : Subscription { }
        [NotificationTopic(TopicKind.ServiceIncident)] public class Outage : Subscription { }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Subscription subscription, Plain plain, Outage outage)
            {
                ms.{|CSPN1001:Send|}(subscription, customer);
                ms.{|CSPN1001:Send|}(plain, customer);
                ms.Send(outage, customer);
            }
        }
        """);

    [Fact]
    public Task Topic_OfInterface_Counts() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.CspSubscription)] public interface IAboutSubscription { }
        public class Notice : IAboutSubscription { }
        public class Job { public void Run(MicrosoftMailer ms, Customer customer, Notice notice) => ms.{|CSPN1001:Send|}(notice, customer); }
        """);

    [Fact]
    public Task Topic_OfOverriddenMethod_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public abstract class Base { [NotificationSender, NotificationTopic(TopicKind.CspSubscription)] public abstract void Remind(Customer to); public abstract void Tell(Customer to); }
        public class Derived : Base { public override void Remind(Customer to) { } public override void Tell(Customer to) { } }
        public class Job { public void Run(Derived derived, Customer customer) { derived.{|CSPN1001:Remind|}(customer); derived.Tell(customer); } }
        """);

    [Fact]
    public Task Topic_OfOverriddenParameter_Decides() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface ISend { void Send([NotificationTopic] MailKind kind, object model); }
        public class Sender : ISend { public void Send(MailKind what, object data) { } }
        public class Job { public void Run(Sender sender) { sender.Send(MailKind.Outage, MailKind.Renewal); sender.{|CSPN1001:Send|}(MailKind.Renewal, MailKind.Outage); } }
        """);

    [Fact]
    public Task Topic_OfNamedAndDefaultArguments_Counts() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Desk
        {
            public void Send(Customer to, MailKind kind = MailKind.Renewal) { }
            public void Tell(MailKind first = MailKind.Outage, MailKind second = MailKind.Outage) { }
        }
        public class Job
        {
            public void Run(Desk desk, Customer customer)
            {
                desk.{|CSPN1001:Send|}(customer);
                desk.Send(customer, MailKind.Outage);
                desk.Send(kind: MailKind.Outage, to: customer);
                desk.{|CSPN1001:Tell|}(second: MailKind.Renewal);
                desk.Tell();
            }
        }
        """);

    [Fact]
    public Task Topic_OfExtensionMethodsReceiver_Counts() => Analyzed.Code(
        """
        public static class MailExtensions { [NotificationSender(SenderOrigin.Microsoft)] public static void SendNow(this object what, object to) { } }
        public class Job
        {
            public void Run(Customer customer)
            {
                MailKind.Renewal.{|CSPN1001:SendNow|}(customer);
                new RenewalNotice("E5").{|CSPN1001:SendNow|}(customer);
                MailKind.Outage.SendNow(customer);
                MailKind.Renewal.SendNow(new Employee());
            }
        }
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void Send(object what, object model) { }
            public void SendAs<T>(T what) { }
            [NotificationTopic(TopicKind.CspSubscription)] public void SendRenewal(object what) { }
            [NotificationSender, NotificationTopic(TopicKind.CspSubscription)] public void SendInvoice(object what) { }
            [NotificationTopic(TopicKind.ServiceIncident)] public void SendIncident(object what) { }
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public void SendDigest() { }
            public void Marked([NotificationTopic] MailKind kind, object model) { }
            public void Both([NotificationTopic] MailKind kind, [NotificationTopic] MailKind other) { }
            [NotificationTopic(TopicKind.CspSubscription)] public void MarkedRenewal([NotificationTopic] MailKind kind) { }
            public void Incident([NotificationTopic(TopicKind.ServiceIncident)] object what) { }
            public void Renewal([NotificationTopic(TopicKind.CspSubscription)] object what) { }
        }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public class RenewalMailer { public void Send(object text) { } }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.ServiceIncident)] public class OutageMailer { public void Send(object text) { } }
        public class Job
        {
            public void Run(Mailer mailer, RenewalMailer renewals, OutageMailer outages, RenewalNotice renewal, OutageNotice outage, MailKind kind)
            {
                {{body}}
            }
        }
        """);
}

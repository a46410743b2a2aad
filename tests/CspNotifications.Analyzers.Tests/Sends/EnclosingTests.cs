using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class EnclosingTests
{
    [Fact]
    public Task Topic_OfEnclosingMethod_IsTheDefault() => Analyzed.Code(
        """
        public class Job
        {
            [NotificationTopic(TopicKind.CspSubscription)] public void Renew(MicrosoftMailer ms, Customer customer) { ms.{|CSPN1001:Send|}("text", customer); ms.Send(MailKind.Outage, customer); }
            public void Other(MicrosoftMailer ms, Customer customer) => ms.Send("text", customer);
        }
        """);

    [Fact]
    public Task Topic_OfEnclosingType_IsTheDefault() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.CspSubscription)] public class Renewals
        {
            public void Run(MicrosoftMailer ms, Customer customer) => ms.{|CSPN1001:Send|}("text", customer);
            [NotificationTopic(TopicKind.ServiceIncident)] public void Tell(MicrosoftMailer ms, Customer customer) => ms.Send("text", customer);
            public class Nested { public void Run(MicrosoftMailer ms, Customer customer) => ms.{|CSPN1001:Send|}("text", customer); }
        }
        """);

    [Fact]
    public Task Topic_OfEnclosingMethod_YieldsToArguments() => Analyzed.Code(
        """
        public class Job
        {
            [NotificationTopic(TopicKind.ServiceIncident)] public void Run(MicrosoftMailer ms, Customer customer)
            {
                ms.Send("text", customer);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Topic_OfEnclosingMethod_NeedsAnArgument() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Service { public void Start() { } public void Flush(int count) { } }
        public class Job { [NotificationTopic(TopicKind.CspSubscription)] public void Run(Service service) { service.Start(); service.{|CSPN1001:Flush|}(1); } }
        """);

    [Fact]
    public Task Recipient_OfEnclosingMethod_IsTheDefault() => Analyzed.Code(
        """
        public class Job
        {
            [NotificationRecipient(RecipientKind.Internal)] public void Run(MicrosoftMailer ms, Customer customer)
            {
                ms.Send(MailKind.Renewal);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }

            [NotificationRecipient(RecipientKind.CspCustomer)] public void Offer(MicrosoftMailer ms) => ms.{|CSPN1002:Send|}(MailKind.Offer);
            public void Other(MicrosoftMailer ms) => ms.Send(MailKind.Offer);
        }
        """);

    [Fact]
    public Task Recipient_OfEnclosingType_IsTheDefault() => Analyzed.Code(
        """
        [NotificationRecipient(RecipientKind.Partner)] public class PartnerJob { public void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }
        """);

    [Fact]
    public Task Origin_OfEnclosingType_IsTheDefault() => Analyzed.Code(
        """
        public static class Smtp { [NotificationSender] public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Desk { public void Run() => Smtp.{|CSPN1001:Deliver|}(MailKind.Renewal); public class Inner { public void Run() => Smtp.{|CSPN1001:Deliver|}(MailKind.Renewal); } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerDesk { public void Run() => Smtp.Deliver(MailKind.Renewal); }
        public class Other { public void Run() => Smtp.Deliver(MailKind.Renewal); }
        """);

    [Fact]
    public Task Origin_OfEnclosingMethod_BeatsItsTypes() => Analyzed.Code(
        """
        public static class Smtp { [NotificationSender] public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Desk
        {
            [NotificationSender(SenderOrigin.Microsoft)] public void Run() => Smtp.{|CSPN1001:Deliver|}(MailKind.Renewal);
            public void Other() => Smtp.Deliver(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Origin_OfAssembly_IsTheLastDefault() => Analyzed.Code(
        """
        [assembly: NotificationSender(SenderOrigin.Microsoft)]
        public static class Smtp { [NotificationSender] public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerDesk { public void Run() => Smtp.Deliver(MailKind.Renewal); }
        public class Job
        {
            public void Run(PartnerMailer partner, IMailer any)
            {
                Smtp.{|CSPN1001:Deliver|}(MailKind.Renewal);
                Smtp.Deliver(MailKind.Outage);
                partner.Send(MailKind.Renewal);
                any.Send(MailKind.Renewal);
                Console.WriteLine(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Origin_OfPartnerAssembly_IsClean() => Analyzed.Code(
        """
        [assembly: NotificationSender(SenderOrigin.Partner)]
        public static class Smtp { [NotificationSender] public static void Deliver(MailKind kind) { } }
        public class Job { public void Run(MicrosoftMailer ms) { Smtp.Deliver(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal); } }
        """);

    [Theory]
    [InlineData("microsoft", true)]
    [InlineData(" Microsoft ", true)]
    [InlineData("partner", false)]
    [InlineData("nobody", false)]
    public Task Origin_OfEditorConfig_IsTheLastDefault(string origin, bool isReported)
    {
        var call = isReported ? "{|CSPN1001:Deliver|}" : "Deliver";
        return Analyzed.Program(
            $$"""
            using CspNotifications;
            public static class Smtp { [NotificationSender] public static void Deliver(MailKind kind) { } }
            public class Job { public void Run(PartnerMailer partner) { Smtp.{{call}}(MailKind.Renewal); Smtp.Deliver(MailKind.Outage); partner.Send(MailKind.Renewal); } }
            """,
            test =>
            {
                test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
                test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ncsp_notifications.default_origin = {origin}\n"));
            });
    }

    [Fact]
    public Task Send_ThatImplementsDeclaredSender_IsNotReportedButItsCallersAre() => Analyzed.Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(string text, Customer to); }
        public class Service
        {
            private readonly ISmtp _smtp;
            public Service(ISmtp smtp) => _smtp = smtp;
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)]
            public void SendRenewal(Customer to) => _smtp.Deliver("Your subscription renews.", to);
        }
        public class Job { public void Run(Service service, Customer customer) => service.{|CSPN1001:SendRenewal|}(customer); }
        """);

    [Fact]
    public Task Send_ThatImplementsSenderType_IsNotReported() => Analyzed.Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(string text, Customer to); }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)]
        public class Renewals(ISmtp smtp) { public void Remind(Customer to) => smtp.Deliver("Your subscription renews.", to); }
        public class Job { public void Run(Renewals renewals, Customer customer) => renewals.{|CSPN1001:Remind|}(customer); }
        """);

    [Fact]
    public Task Send_InDeclaredSenderThatStatesItsTopic_IsReported() => Analyzed.Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(object what, Customer to); }
        public class Service
        {
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)]
            public void SendRenewal(ISmtp smtp, Customer to)
            {
                smtp.{|CSPN1001:Deliver|}(MailKind.Renewal, to);
                smtp.Deliver(MailKind.Outage, to);
            }
        }
        """);

    [Fact]
    public Task Send_InOverrideOfDeclaredSender_IsNotReported() => Analyzed.Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(string text, Customer to); }
        public interface IService { [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] void SendRenewal(Customer to); }
        public class Service(ISmtp smtp) : IService { public void SendRenewal(Customer to) => smtp.Deliver("text", to); }
        """);

    [Fact]
    public Task Send_InMethodWithTopicOnly_IsReported() => Analyzed.Code(
        """
        public class Service
        {
            [NotificationTopic(TopicKind.CspSubscription)] public void Remind(MicrosoftMailer ms, Customer to) => ms.{|CSPN1001:Send|}("text", to);
        }
        """);

    [Fact]
    public Task Send_InPropertyAccessor_UsesTypesDefault() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.CspSubscription)] public class Service
        {
            private MicrosoftMailer _ms;
            public int Count { get { _ms.{|CSPN1001:Send|}("text"); return 1; } }
        }
        """);

    [Fact]
    public Task Send_InConstructor_UsesItsDefault() => Analyzed.Code(
        """
        public class Service { [NotificationTopic(TopicKind.CspSubscription)] public Service(MicrosoftMailer ms) { ms.{|CSPN1001:Send|}("text"); } }
        """);

    [Fact]
    public Task Send_InLambda_UsesTheMethodsDefault() => Analyzed.Code(
        """
        public class Service
        {
            [NotificationTopic(TopicKind.CspSubscription)] public Action Make(MicrosoftMailer ms) => () => ms.{|CSPN1001:Send|}("text");
            public Action Other(MicrosoftMailer ms) => () => ms.Send("text");
        }
        """);
}

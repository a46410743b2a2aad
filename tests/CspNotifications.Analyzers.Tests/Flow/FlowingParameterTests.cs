using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A parameter that decides, of a method that does not send itself: what it decides is what comes out.</summary>
public class FlowingParameterTests
{
    private const string Texts =
        """
        public interface ITexts
        {
            string Title([NotificationTopic] MailKind kind);
            Mail Compose([NotificationTopic] MailKind kind, object attached);
            System.Threading.Tasks.Task<Mail> ComposeAsync([NotificationTopic] MailKind kind, [NotificationRecipient] object to);
            bool IsUrgent([NotificationTopic] MailKind kind);
        }

        public interface ILetter
        {
            ILetter About([NotificationTopic] MailKind kind);
            void Attach([NotificationTopic] object what);
        }

        public readonly struct Line(string text) { public string Text { get; } = text; }

        public static class Written
        {
            public static string Title([NotificationTopic] MailKind kind) => kind == MailKind.Renewal ? "It renews" : "News";
            public static Line LineOf([NotificationTopic] MailKind kind) => new(kind.ToString() + "!");
            public static async System.Threading.Tasks.Task<string> TitleAsync([NotificationTopic] MailKind kind)
            {
                await System.Threading.Tasks.Task.Yield();
                return kind == MailKind.Renewal ? "It renews" : "News";
            }
            public static string Untold(MailKind kind) => kind == MailKind.Renewal ? "It renews" : "News";
            public static Mail Compose([NotificationTopic] MailKind kind) => new() { Subject = "News" };
        }

        """;

    private static Task Body(string statements) => Analyzed.Code(Texts +
        $$"""
        public class Job
        {
            public async System.Threading.Tasks.Task Run(MicrosoftMailer ms, Customer customer, PartnerContact partner, ITexts texts, ILetter letter)
            {
                await System.Threading.Tasks.Task.Yield();
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task TextOfCodeThatIsNotSeen_IsAboutTheArgument() => Body(
        """
        ms.{|CSPN1001:Send|}(texts.Title(MailKind.Renewal), customer);
        ms.Send(texts.Title(MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}("Hello: " + texts.Title(MailKind.Invoice), customer);
        """);

    [Fact]
    public Task TextOfABody_IsAboutTheArgument_WhateverTheBodyShows() => Body(
        """
        ms.{|CSPN1001:Send|}(Written.Title(MailKind.Renewal), customer);
        ms.Send(Written.Title(MailKind.Outage), customer);
        ms.Send(Written.Untold(MailKind.Renewal), customer);
        ms.Send("It renews", customer);
        """);

    [Fact]
    public Task Object_IsAboutTheArgument_AndNotAboutTheOthers() => Body(
        """
        ms.{|CSPN1001:Send|}(texts.Compose(MailKind.Renewal, MailKind.Outage), customer);
        ms.Send(texts.Compose(MailKind.Outage, MailKind.Renewal), customer);
        ms.{|CSPN1001:Send|}(Written.Compose(MailKind.Renewal), customer);
        ms.Send(Written.Compose(MailKind.Outage), customer);
        """);

    [Fact]
    public Task Struct_KeepsWhatItHolds() => Body(
        """
        var line = Written.LineOf(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(line, customer);
        ms.{|CSPN1001:Send|}(line.Text, customer);
        ms.Send(Written.LineOf(MailKind.Outage), customer);
        """);

    [Fact]
    public Task WhatATaskHolds_IsAboutTheArgument() => Body(
        """
        ms.{|CSPN1001:Send|}(await texts.ComposeAsync(MailKind.Renewal, customer));
        ms.Send(await texts.ComposeAsync(MailKind.Renewal, partner));
        ms.Send(await texts.ComposeAsync(MailKind.Outage, customer));
        ms.{|CSPN1001:Send|}(await Written.TitleAsync(MailKind.Renewal), customer);
        ms.Send(await Written.TitleAsync(MailKind.Outage), customer);
        """);

    [Fact]
    public Task Builder_KeepsIt() => Body(
        """
        letter.Attach(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(letter, customer);
        """);

    [Fact]
    public Task FluentBuilder_KeepsIt() => Body(
        """
        ms.Send(letter.About(MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(letter.About(MailKind.Renewal), customer);
        """);

    [Fact]
    public Task Helper_HandsTheDecisionOn() => Analyzed.Code(Texts +
        """
        internal class Job(MicrosoftMailer ms, ITexts texts)
        {
            public void Renew(Customer customer) => {|CSPN1001:Tell|}(MailKind.Renewal, customer);

            public void Report(Customer customer) => Tell(MailKind.Outage, customer);

            private void Tell(MailKind kind, Customer customer) => ms.Send(texts.Title(kind), customer);
        }
        """);

    [Fact]
    public Task Helper_WhoseCallersReportOnly_IsClean() => Analyzed.Code(Texts +
        """
        internal class Job(MicrosoftMailer ms)
        {
            public void Report(Customer customer) => Tell(MailKind.Outage, customer);

            private void Tell(MailKind kind, Customer customer) => ms.Send(Written.Title(kind), customer);
        }
        """);

    [Fact]
    public Task WhatIsMade_StaysSo_WhileItIsWaited() => Body(
        """
        var title = Written.Title(MailKind.Renewal);
        var mail = texts.Compose(MailKind.Renewal, 1);
        var news = texts.Compose(MailKind.Outage, 1);
        await System.Threading.Tasks.Task.Yield();
        ms.{|CSPN1001:Send|}(title, customer);
        ms.{|CSPN1001:Send|}(mail, customer);
        ms.Send(news, customer);
        """);

    [Fact]
    public Task WhatASenderReturns_IsAboutNothing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)]
        public interface IQueue { string Post([NotificationTopic] MailKind kind, Customer to); }

        internal class Job(MicrosoftMailer ms, IQueue queue)
        {
            public void Run(Customer customer, Employee us) => ms.Send(queue.Post(MailKind.Renewal, customer), customer);
        }
        """);
}

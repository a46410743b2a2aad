using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Which type is the channel of a send.</summary>
public class PartnerChannelTests
{
    [Fact]
    public Task OpenChannel_IsMadeWithWhatTheSenderIsMadeWith() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner<>))] public class Ms<T> { public void Deliver(T what) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner<T> { public void Deliver(T what) { } }
        public class Job(Ms<MailKind> ms, Partner<Customer> other, Partner<MailKind> partner)
        {
            public object Other => other;
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task OpenChannel_ThatIsNotAlike_IsNotReplacedByAnother() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner<>))] public class Ms { public void Send(object what) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner<T> { public void Send(object what) { } }
        public class Job(Ms ms, PartnerMailer partner)
        {
            public object Partner => partner;
            public void Run() => ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelOnMethod_BeatsThatOnType() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerA))]
        public class Ms
        {
            [PartnerChannel(typeof(PartnerB))] public void Deliver(MailKind kind) { }
            public void Post(MailKind kind) { }
        }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerA { public void Deliver(MailKind kind) { } public void Post(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerB { public void Deliver(MailKind kind) { } public void Post(MailKind kind) { } }
        public class Job(Ms ms, PartnerA a, PartnerB b)
        {
            public void Run() => «ms→b».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelOnType_IsTakenFromBaseTypeAndInterface() => Fixed.Code(
        """
        [PartnerChannel(typeof(PartnerA))] public class Base { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms : Base { }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerA { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerB { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, PartnerB b, PartnerA a)
        {
            public void Run() => «ms→a».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelOnImplementedMember_IsTaken() => Fixed.Code(
        """
        public interface IDeliver { [PartnerChannel(typeof(PartnerA))] void Deliver(MailKind kind); }
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms : IDeliver { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerA { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerB { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, PartnerB b, PartnerA a)
        {
            public void Run() => «ms→a».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelOnOuterTypeOfSender_IsTaken() => Fixed.Code(
        """
        [PartnerChannel(typeof(PartnerA))]
        public class Outer
        {
            [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerA { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerB { public void Deliver(MailKind kind) { } }
        public class Job(Outer.Ms ms, PartnerB b, PartnerA a)
        {
            public void Run() => «ms→a».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelOnAssembly_IsTheLast() => Fixed.Code(
        """
        [assembly: PartnerChannel(typeof(PartnerA))]
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerA { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerB { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, PartnerB b, PartnerA a)
        {
            public void Run() => «ms→a».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Method_RenamesTheCall() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner), Method = "PostAsync")]
        public class Ms { public Task SendAsync(MailKind kind) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public Task PostAsync(MailKind kind) => Task.CompletedTask; }
        public class Job(Ms ms, Partner partner)
        {
            public async Task Run() => await «ms→partner».{|CSPN1001:«SendAsync→PostAsync»|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Method_OfGenericCall_KeepsTypeArguments() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner), Method = "Post")]
        public class Ms { public void Deliver<T>(T what) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Post<T>(T what) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:«Deliver→Post»|}<RenewalNotice>(new RenewalNotice("E5"));
        }
        """);

    [Fact]
    public Task Method_OfTheSameObject_IsCalledInstead() => Fixed.Code(
        """
        public class Mailer
        {
            [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Mailer), Method = "SendFromPartner")]
            public void SendFromMicrosoft(MailKind kind) { }

            [NotificationSender(SenderOrigin.Partner)]
            public void SendFromPartner(MailKind kind) { }
        }
        public class Job(Mailer mailer)
        {
            public void Run() => mailer.{|CSPN1001:«SendFromMicrosoft→SendFromPartner»|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Method_ThatDoesNotTakeTheArguments_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner), Method = "Post")]
        public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Post(Customer customer) { } public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task MicrosoftChannel_IsNoChannel() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Other))]
        public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Other { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Other other)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelThatNobodySaysIsThePartners_IsNoChannel() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Other))]
        public class Ms { public void Deliver(MailKind kind) { } }
        public class Other { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Other other)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task SeveralCandidates_TheOneInScopeIsTaken() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)] public class SecondMailer : IMailer { public void Send(object what) { } public void Send(object what, object to) { } }
        public class Job(MicrosoftMailer ms, SecondMailer second)
        {
            public void Run() => «ms→second».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task SeveralCandidatesInScope_AreOfferedEach() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Partner)] public class SecondMailer : IMailer { public void Send(object what) { } public void Send(object what, object to) { } }
        public class Job(MicrosoftMailer ms, PartnerMailer first, SecondMailer second)
        {
            public void Run() => «ms→second».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task SeveralImplementationsOfOnePartnerInterface_AreOneChannel() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface IMs { void Deliver(MailKind kind); }
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { void Deliver(MailKind kind); }
        public class Smtp : IPartner { public void Deliver(MailKind kind) { } }
        public class Queue : IPartner { public void Deliver(MailKind kind) { } }
        public class Job(IMs ms, IPartner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ChannelThatIsNotAccessible_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        public class Vault
        {
            [NotificationSender(SenderOrigin.Partner)] private static class Partner { public static void Deliver(MailKind kind) { } }
        }
        public class Job(Ms ms)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task PartnersMethodThatIsNotAccessible_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { private void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ObsoletePartnerMethod_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { [Obsolete("no more")] public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class RouteShapeTests
{
    [Fact]
    public Task SeveralSendsOnOneLine_AreAllRouted() => Fixed.Body(
        "«ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer); «ms→partner».{|CSPN1003:Send|}(MailKind.Newsletter, other); ms.Send(MailKind.Outage);");

    [Fact]
    public Task SendsNestedInOneStatement_AreAllRouted() => Fixed.Code(
        """
        public interface ICounter { int Send(object what, int after = 0); }
        [NotificationSender(SenderOrigin.Microsoft)] public class MsCounter : ICounter { public int Send(object what, int after = 0) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerCounter : ICounter { public int Send(object what, int after = 0) => 0; }
        public class Job
        {
            public int Run(MsCounter ms, PartnerCounter p) =>
                «ms→p».{|CSPN1001:Send|}(MailKind.Renewal, «ms→p».{|CSPN1001:Send|}(MailKind.Invoice, ms.Send(MailKind.Outage))) + «ms→p».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Parenthesised_IsReplacedWhole() => Fixed.Body("«(ms)→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Cast_IsReplacedWhole() => Fixed.Body("«((IMailer)ms)→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task NullForgiving_IsReplacedWhole() => Fixed.Body("«ms!→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Ternary_IsReplacedWhole() =>
        Fixed.Body("«(flag ? ms : (IMailer)partner)→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task TernaryThatCalls_IsNotOffered() => Fixed.Code(
        """
        public class Job
        {
            private bool Count() => true;
            public void Run(MicrosoftMailer ms, MicrosoftMailer ms2, PartnerMailer partner) =>
                (Count() ? ms : ms2).{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ReceiverThatCalls_IsNotOffered() => Fixed.Code(
        """
        public class Job
        {
            private MicrosoftMailer GetMailer() => new();
            public void Run(PartnerMailer partner) => GetMailer().{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ReceiverThatAssigns_IsNotOffered() => Fixed.Body(
        """
        var kept = ms;
                (kept = ms).{|CSPN1001:Send|}(MailKind.Renewal);
                kept.ToString();
        """);

    [Fact]
    public Task VariableForSeveralSends_IsChangedAtThisSendOnly() => Fixed.Body(
        """
        IMailer mailer = ms;
                mailer.Send(MailKind.Outage, customer);
                «mailer→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                mailer.Send(MailKind.Maintenance, customer);
        """);

    [Fact]
    public Task NamedArguments_Stay() => Fixed.Body("«ms→partner».{|CSPN1001:Send|}(to: customer, what: MailKind.Renewal);");

    [Fact]
    public Task NamedArgumentsThatThePartnerCallsOtherwise_AreNotOffered() => Fixed.Code(
        """
        [PartnerChannel(typeof(Partner)), NotificationSender(SenderOrigin.Microsoft)]
        public class Ms { public void Deliver(object what, object to) { } }
        [NotificationSender(SenderOrigin.Partner)]
        public class Partner { public void Deliver(object item, object to) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run(Customer customer)
            {
                ms.{|CSPN1001-stays:Deliver|}(what: MailKind.Renewal, to: customer);
                «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal, to: customer);
            }
        }
        """);

    [Fact]
    public Task SameNamesInOtherOrder_AreNotOffered() => Fixed.Code(
        """
        [PartnerChannel(typeof(Partner)), NotificationSender(SenderOrigin.Microsoft)]
        public class Ms { public void Deliver(MailKind kind, string subject, string body) { } }
        [NotificationSender(SenderOrigin.Partner)]
        public class Partner { public void Deliver(MailKind kind, string body, string subject) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal, "subject", "body");
        }
        """);

    [Fact]
    public Task OptionalArguments_StayLeftOut() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind, int retries = 1) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver(MailKind kind, int retries = 1) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task OverloadThatDoesNotMatch_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind, int retries) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver(MailKind kind) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal, 3);
        }
        """);

    [Fact]
    public Task GenericCall_KeepsTypeArguments() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver<T>(T what) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public void Deliver<T>(T what) { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:Deliver|}<RenewalNotice>(new RenewalNotice("E5"));
        }
        """);

    [Fact]
    public Task AwaitWithConfigureAwait_MayGoFromTaskToValueTask() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task SendAsync(MailKind kind) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public ValueTask SendAsync(MailKind kind) => default; }
        public class Job(Ms ms, Partner partner)
        {
            public async Task Run()
            {
                await «ms→partner».{|CSPN1001:SendAsync|}(MailKind.Renewal);
                await «ms→partner».{|CSPN1001:SendAsync|}(MailKind.Renewal).ConfigureAwait(false);
            }
        }
        """);

    [Fact]
    public Task TaskThatIsKept_DoesNotBecomeValueTask() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task SendAsync(MailKind kind) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public ValueTask SendAsync(MailKind kind) => default; }
        public class Job(Ms ms, Partner partner)
        {
            public Task Return() => ms.{|CSPN1001:SendAsync|}(MailKind.Renewal);

            public async Task Keep()
            {
                Task sending = ms.{|CSPN1001:SendAsync|}(MailKind.Renewal);
                await sending;
            }
        }
        """);

    [Fact]
    public Task VoidSend_DoesNotBecomeTaskNobodyAwaits() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public Task Deliver(MailKind kind) => Task.CompletedTask; }
        public class Job(Ms ms, Partner partner)
        {
            public void Run()
            {
                ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task ResultOfOtherType_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public string Deliver(MailKind kind) => ""; }
        public class Job(Ms ms, Partner partner)
        {
            public int Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ConditionalAccess_DropsQuestionForPartnerThatIsThere() => Fixed.Code(
        """
        public class Job(MicrosoftMailer? ms, PartnerMailer partner)
        {
            public void Run() => «ms?→partner».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        NullableContextOptions.Enable);

    [Fact]
    public Task ConditionalAccess_KeepsQuestionForNullablePartner() => Fixed.Code(
        """
        public class Job(MicrosoftMailer? ms, PartnerMailer? partner)
        {
            public void Run() => «ms→partner»?.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        NullableContextOptions.Enable);

    [Fact]
    public Task ConditionalAccess_KeepsQuestionWhereNobodySaysWhetherPartnerIsThere() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run() => «ms→partner»?.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        NullableContextOptions.Disable);

    [Fact]
    public Task ConditionalAccessToHolder_IsReplacedWhole() => Fixed.Code(
        """
        public class Holder { public MicrosoftMailer Microsoft { get; } = new(); }
        public class Job(Holder? holder, PartnerMailer partner)
        {
            public void Run() => «holder?.Microsoft→partner».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        NullableContextOptions.Enable);

    [Fact]
    public Task ConditionalAccessWhoseNullCounts_KeepsQuestion() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public bool Deliver(MailKind kind) => true; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public bool Deliver(MailKind kind) => true; }
        public class Job(Ms? ms, Partner partner)
        {
            public bool Run() => «ms→partner»?.{|CSPN1001:Deliver|}(MailKind.Renewal) ?? false;
        }
        """,
        NullableContextOptions.Enable);

    [Fact]
    public Task CommentsInReceiver_Stay() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run()
            {
                // before
                «_ms→_partner» /* primary */ . /* now */ {|CSPN1001:Send|}( /* kind */ MailKind.Renewal ) ; // after
                «this→this._partner» // the mailer
                    «._ms→».{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task DirectiveInReceiver_IsNotOffered() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run()
            {
                this
        #if DEBUG
        #endif
                    ._ms.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task CarriageReturnsAndTabs_Stay() => Fixed.Code(
        """
        public class Job
        {
        	private readonly MicrosoftMailer _ms = new();
        	private readonly PartnerMailer _partner = new();

        	public void Run(  Customer   customer )
        	{
        		«_ms→_partner»
        			.{|CSPN1001:Send|}(
        				MailKind.Renewal,	customer ) ;
        	}
        }
        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public Task MethodGroup_IsNotOffered() => Fixed.Body("Action<object> send = ms.Send; send.{|CSPN1001:Invoke|}(MailKind.Renewal);");

    [Fact]
    public Task SendInLambda_IsRouted() => Fixed.Body("Action send = () => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer); send();");

    [Fact]
    public Task SwitchExpressionArm_IsRouted() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job(Ms ms, Partner partner)
        {
            public int Run(bool flag) => flag switch { true => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal), _ => 0 };
        }
        """);

    [Fact]
    public Task ExtensionOfTheCommonInterface_IsRouted() => Fixed.Code(
        """
        public static class MailerExtensions
        {
            [NotificationSender]
            public static void SendTwice(this IMailer mailer, object what) { }
        }
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run() => «ms→partner».{|CSPN1001:SendTwice|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ExtensionOfTheMessage_IsNotOffered() => Fixed.Code(
        """
        public static class RenewalExtensions
        {
            [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerRenewals))]
            public static void Deliver(this RenewalNotice notice, Customer customer) { }
        }
        [NotificationSender(SenderOrigin.Partner)]
        public static class PartnerRenewals
        {
            public static void Deliver(Customer customer) { }
        }
        public class Job
        {
            public void Run(RenewalNotice notice, Customer customer) => notice.{|CSPN1001:Deliver|}(customer);
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>What is in scope by name is not always there to be used: static contexts, initializers, captures.</summary>
public class RouteContextTests
{
    [Fact]
    public Task StaticMethod_HasNoInstanceField() => Fixed.Code(
        """
        public class Job
        {
            private readonly PartnerMailer _partner = new();

            public static void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task StaticMethod_PassesInstanceFieldOverForStaticOne() => Fixed.Code(
        """
        public class Job
        {
            private readonly PartnerMailer _partner = new();
            private static readonly PartnerMailer Shared = new();

            public static void Run(MicrosoftMailer ms) => «ms→Shared».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task StaticLocalFunction_HasNeitherFieldNorOuterParameter() => Fixed.Code(
        """
        public class Job
        {
            private readonly PartnerMailer _partner = new();

            public void Run(MicrosoftMailer ms, PartnerMailer partner)
            {
                Send(ms);
                static void Send(MicrosoftMailer inner) => inner.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task LocalFunction_SeesOuterParameter() => Fixed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner)
            {
                Send();
                void Send() => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task StaticLambda_HasNoField() => Fixed.Code(
        """
        public class Job
        {
            private readonly PartnerMailer _partner = new();

            public void Run(MicrosoftMailer ms)
            {
                Action<MicrosoftMailer> send = static inner => inner.{|CSPN1001:Send|}(MailKind.Renewal);
                send(ms);
            }
        }
        """);

    [Fact]
    public Task Lambda_MayNotCaptureRefParameter() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            private readonly PartnerMailer _partner = new();

            public void Run(ref PartnerMailer partner)
            {
                Action send = () => «ms→_partner».{|CSPN1001:Send|}(MailKind.Renewal);
                send();
                «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task FieldInitializer_HasNoInstanceField() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job
        {
            private static readonly Ms Microsoft = new();
            private readonly Partner _partner = new();
            private readonly int _sent = Microsoft.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task FieldInitializer_SeesPrimaryConstructorParameter() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job(Ms ms, Partner partner)
        {
            private readonly int _sent = «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task ConstructorInitializer_HasNoField() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class JobBase(int sent) { public int Sent => sent; }
        public class Job : JobBase
        {
            private readonly Partner _partner = new();
            public Job(Ms ms) : base(ms.{|CSPN1001:Deliver|}(MailKind.Renewal)) { }
        }
        """);

    [Fact]
    public Task PropertyAccessorAndConstructor_SeeFields() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public int Deliver(MailKind kind) => 0; }
        public class Job
        {
            private readonly Ms _ms = new();
            private readonly Partner _partner = new();
            public Job() { «_ms→_partner».{|CSPN1001:Deliver|}(MailKind.Renewal); }
            public int Now => «_ms→_partner».{|CSPN1001:Deliver|}(MailKind.Renewal);
            public int Then { get { return «_ms→_partner».{|CSPN1001:Deliver|}(MailKind.Renewal); } }
        }
        """);

    [Fact]
    public Task AsyncIteratorAndLoops_AreRouted() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public async IAsyncEnumerable<int> Run(List<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                    yield return 1;
                    await Task.Yield();
                }
            }
        }
        """);

    [Fact]
    public Task DefaultInterfaceMember_SeesParameter() => Fixed.Code(
        """
        public interface IJob
        {
            void Run(MicrosoftMailer ms, PartnerMailer partner) => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task TypeParameterConstrainedToChannel_IsAChannel() => Fixed.Code(
        """
        public class Job<T> where T : PartnerMailer
        {
            public void Run(MicrosoftMailer ms, T mailer) => «ms→mailer».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreRouted() => Fixed.TopLevel(
        """
        var ms = new MicrosoftMailer();
        var partner = new PartnerMailer();
        «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
        """);
}

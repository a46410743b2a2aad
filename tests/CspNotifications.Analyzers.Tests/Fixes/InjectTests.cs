using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Where no channel is in reach, the type is handed one, in its own style.</summary>
public class InjectTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("readonly struct")]
    [InlineData("sealed class")]
    public Task PrimaryConstructor_TakesIt(string kind) => Fixed.Code(
        $$"""
        public {{kind}} Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PrimaryConstructor_OfARecord_TakesItAsAProperty() => Fixed.Code(
        """
        public record Notifier(MicrosoftMailer Ms«→, PartnerMailer PartnerMailer»)
        {
            public void Run(Customer customer) => «Ms→PartnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PrimaryConstructor_OnSeveralLines_TakesItOnALine() => Fixed.Code(
        """
        public class Notifier(
            MicrosoftMailer ms, // the sender
            Customer customer« // who gets it→, // who gets it
            PartnerMailer partnerMailer»
            )
        {
            public void Run() => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PrimaryConstructor_WithOptionalParameters_TakesItBeforeThem() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms, «→PartnerMailer partnerMailer, »bool quiet = false, params string[] names)
        {
            public void Run(Customer customer) { if (!quiet && names.Length > 0) «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer); }
        }
        """);

    [Fact]
    public Task PrimaryConstructor_ThatIsKeptInFields_IsKeptInAField() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            private readonly MicrosoftMailer _ms = ms; // the sender
        «→    private readonly PartnerMailer _partnerMailer = partnerMailer;
        »
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Constructor_WithNullGuard_GuardsItToo() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                _ms = ms ?? throw new ArgumentNullException(nameof(ms));
        «→        _partnerMailer = partnerMailer ?? throw new ArgumentNullException(nameof(partnerMailer));
        »    }

            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Constructor_WithThrowHelpers_GuardsItToo() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer m_ms;
        «→    private readonly PartnerMailer m_partnerMailer;
        »    private readonly Customer m_customer;

            public Notifier(MicrosoftMailer ms, Customer customer«→, PartnerMailer partnerMailer»)
            {
                ArgumentNullException.ThrowIfNull(ms);
        «→        ArgumentNullException.ThrowIfNull(partnerMailer);
        »        if (customer is null) throw new ArgumentNullException("customer");

                m_ms = ms;
        «→        m_partnerMailer = partnerMailer;
        »        m_customer = customer;
            }

            public void Run() => «m_ms→m_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, m_customer);
        }
        """);

    [Fact]
    public Task Constructor_ThatSetsThroughThis_DoesSo() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer ms;
        «→    private readonly PartnerMailer partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                this.ms = ms;
        «→        this.partnerMailer = partnerMailer;
        »    }

            public void Run(Customer customer) => «this.ms→this.partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Property_IsKeptInAProperty() => Fixed.Code(
        """
        public class Notifier
        {
            /// <summary>Makes a notifier.</summary>
            /// <param name="ms">Sends.</param>
        «→    /// <param name="partnerMailer">Sends from the partner.</param>
        »    public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer») { Ms = ms;«→ PartnerMailer = partnerMailer;» }

            protected MicrosoftMailer Ms { get; }
        «→    protected PartnerMailer PartnerMailer { get; }
        »
            public void Run(Customer customer) => «Ms→PartnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task ExpressionBody_BecomesABody() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)« => →
            {
                »_ms = ms;«→
                _partnerMailer = partnerMailer;
            }»

            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task SeveralConstructors_AllTakeIt() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »    private readonly int _count;

            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer») : this(ms, «→partnerMailer, »count: 1) { }
            public Notifier(MicrosoftMailer ms, «→PartnerMailer partnerMailer, »int count = 2)
            {
                _ms = ms;
        «→        _partnerMailer = partnerMailer;
        »        _count = count;
            }

            public void Run(Customer customer) { if (_count > 0) «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer); }
        }
        """);

    [Fact]
    public Task TypeWithoutConstructor_GetsOne() => Fixed.Code(
        """
        public class Notifier
        {
        «→    private readonly PartnerMailer _partnerMailer;

            public Notifier(PartnerMailer partnerMailer)
            {
                _partnerMailer = partnerMailer;
            }

        »    public void Run(MicrosoftMailer ms, Customer customer) => «ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PartialType_ChangesWhereItsConstructorIs() => Fixed.Documents(
        """
        using CspNotifications;
        public partial class Notifier
        {
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        """
        public partial class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                _ms = ms;
        «→        _partnerMailer = partnerMailer;
        »    }
        }
        """,
        Vocabulary.Source);

    /// <summary>Nothing shows the way there: neither member nor parameter is kept.</summary>
    [Fact]
    public Task PartialTypeThatKeepsNothing_ChangesWhereItsConstructorIs() => Fixed.Documents(
        """
        using CspNotifications;
        public partial class Notifier
        {
            public void Run(MicrosoftMailer ms, Customer customer) => «ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        """
        public partial class Notifier
        {
            private int _count;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(«→PartnerMailer partnerMailer»)
            {
        «→        _partnerMailer = partnerMailer;
        »        _count++;
            }
        }
        """,
        Vocabulary.Source);

    [Fact]
    public Task SeveralSendsOfAType_NeedOneField() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                _ms = ms;
        «→        _partnerMailer = partnerMailer;
        »    }

            public void Run(Customer customer)
            {
                «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                _ms.Send(MailKind.Outage, customer);
                «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Invoice, customer);
            }

            public void Later(Customer customer) => Task.Run(() => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer));
        }
        """);

    [Theory]
    [InlineData("public static void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(MailKind.Renewal);")]
    [InlineData("private static readonly Action<MicrosoftMailer> Run = ms => ms.{|CSPN1001:Send|}(MailKind.Renewal);")]
    [InlineData("static Job() { var ms = new OtherMailer(); ms.{|CSPN1001:Send|}(MailKind.Renewal); }")]
    public Task StaticCode_HasNothingToBeHanded(string member) => Fixed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public class OtherMailer : IMailer { public void Send(object what) { } public void Send(object what, object to) { } }
        public class Job { {{member}} }
        """);

    [Fact]
    public Task SendInAConstructor_GoesThroughTheParameter() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal);
                _ms = ms;
        «→        _partnerMailer = partnerMailer;
        »    }

            public void Run() => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task NameThatIsTaken_IsNotTakenAgain() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms, object partnerMailer«→, PartnerMailer partnerMailer2»)
        {
            public override string ToString() => partnerMailer.ToString() ?? "";
            public void Run(Customer customer) => «ms→partnerMailer2».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task GenericAndNestedTypes_TakeIt() => Fixed.Code(
        """
        public static class Outer
        {
            public class Notifier<T>(MicrosoftMailer ms«→, PartnerMailer partnerMailer») where T : Customer
            {
                public void Run(T customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }

            public static Notifier<Customer> Make(MicrosoftMailer ms, PartnerMailer partner) => new(ms«→, partner»);
        }
        """);

    [Fact]
    public Task TypeOfAnotherNamespace_IsNamedAsItMustBe() => Fixed.Documents(
        """
        using CspNotifications;
        namespace Mailing
        {
            public interface IMail { void Send(string kind); }
            [NotificationSender(SenderOrigin.Microsoft)] public class Ours : IMail { public void Send([NotificationTopic] string kind) { } }
            public static class Kinds { [NotificationTopic(TopicKind.CspSubscription)] public const string Renewal = "r"; }
            namespace Partners
            {
                [NotificationSender(SenderOrigin.Partner)] public class Theirs : IMail { public void Send([NotificationTopic] string kind) { } }
            }
        }
        """,
        """
        using Mailing;
        public class Job(Ours ours«→, Mailing.Partners.Theirs theirs»)
        {
            public void Run() => «ours→theirs».{|CSPN1001:Send|}(Kinds.Renewal);
        }
        """);

    [Fact]
    public Task Tabs_AndWindowsLineEndings_AreKept() => Fixed.Code(
        "public class Notifier\r\n{\r\n\tprivate readonly MicrosoftMailer _ms;\r\n«→\tprivate readonly PartnerMailer _partnerMailer;\r\n»\r\n"
        + "\tpublic Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)\r\n\t{\r\n\t\t_ms = ms;\r\n«→\t\t_partnerMailer = partnerMailer;\r\n»\t}\r\n\r\n"
        + "\tpublic void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);\r\n}\r\n");
}

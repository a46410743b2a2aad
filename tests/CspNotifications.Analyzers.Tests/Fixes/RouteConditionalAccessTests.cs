using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Where the receiver may be null.</summary>
public class RouteConditionalAccessTests
{
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
}

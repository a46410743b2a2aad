using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Microsoft's sender may have no use after a fix, which the compiler says: as a warning it is left to the reader, as an error nothing is offered.</summary>
public class LeftoverTests
{
    private const string Unread = "CS9113";
    private const string Unused = "CS0219";

    private const string InjectIntoParameters =
        """
        public class Job(MicrosoftMailer ms#)
        {
            public void Run() => @.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """;

    private const string RouteToParameter =
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public bool IsThere => partner is not null;
            public void Run() => @.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """;

    private const string RouteFromLocal =
        """
        [NotificationSender(SenderOrigin.Microsoft)] public struct MicrosoftDesk { public void Send(MailKind kind) { } }
        public class Job(PartnerMailer partner)
        {
            public void Run()
            {
                MicrosoftDesk desk = default;
                @.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """;

    [Fact]
    public Task Injection_LeavesAParameterUnread() =>
        Fixed.Code(InjectIntoParameters.Replace("#", "«→, PartnerMailer partnerMailer»").Replace("@", "«ms→partnerMailer»"));

    [Fact]
    public Task Injection_WhereUnreadIsAnError_IsNotOffered() =>
        Fixed.WarningsAsErrors(InjectIntoParameters.Replace("#", "").Replace("@", "ms"), Unread);

    [Fact]
    public Task Injection_WhereTheParameterIsStillRead_IsOfferedAlsoThen() => Fixed.WarningsAsErrors(
        """
        public class Job(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run() => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal);
            public void Tell() => ms.Send(MailKind.Outage);
        }
        """, Unread);

    [Fact]
    public Task Injection_IntoAField_LeavesNothingThatTheCompilerMinds() => Fixed.WarningsAsErrors(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms;«→
            private readonly PartnerMailer _partnerMailer;»
            public Job(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                _ms = ms;«→
                _partnerMailer = partnerMailer;»
            }
            public void Run() => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """, Unread);

    [Fact]
    public Task Route_LeavesAParameterUnread() => Fixed.Code(RouteToParameter.Replace("@", "«ms→partner»"));

    [Fact]
    public Task Route_WhereUnreadIsAnError_IsNotOffered() => Fixed.WarningsAsErrors(RouteToParameter.Replace("@", "ms"), Unread);

    [Fact]
    public Task Route_WhereTheParameterIsStillRead_IsOfferedAlsoThen() => Fixed.WarningsAsErrors(
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public bool IsThere => partner is not null;
            public void Run() => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
            public void Tell() => ms.Send(MailKind.Outage);
        }
        """, Unread);

    [Fact]
    public Task Route_OfTheLastSend_StaysWhereUnreadIsAnError() => Fixed.WarningsAsErrors(
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public bool IsThere => partner is not null;
            public void Run() => «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
            public void Bill() => ms.{|CSPN1001-stays:Send|}(MailKind.Invoice);
        }
        """, Unread);

    [Fact]
    public Task Route_FromALocal_LeavesItAssignedAndUnread() => Fixed.Code(RouteFromLocal.Replace("@", "«desk→partner»"));

    [Fact]
    public Task Route_FromALocal_WhereThatIsAnError_IsNotOffered() => Fixed.WarningsAsErrors(RouteFromLocal.Replace("@", "desk"), Unused);
}

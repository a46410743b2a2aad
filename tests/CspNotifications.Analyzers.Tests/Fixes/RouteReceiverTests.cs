using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>What the receiver is written as, and what it does when it runs.</summary>
public class RouteReceiverTests
{
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
}

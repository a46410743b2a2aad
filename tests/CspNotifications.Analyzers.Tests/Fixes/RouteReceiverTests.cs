using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

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

    [Theory]
    [InlineData("(flag switch { true => ms, _ => (IMailer)ms })")]
    [InlineData("(ms as IMailer)!")]
    [InlineData("((ms))")]
    public Task WhatOnlyReads_IsReplacedWhole(string receiver) => Fixed.Body($"«{receiver}→partner».{{|CSPN1001:Send|}}(MailKind.Renewal, customer);");

    [Fact]
    public Task Indexer_IsReplacedWhole() => Fixed.Code(
        """
        public class Job(Dictionary<string, MicrosoftMailer> senders, MicrosoftMailer[] all, PartnerMailer partner)
        {
            public void Run(int at)
            {
                «senders["ms"]→partner».{|CSPN1001:Send|}(MailKind.Renewal);
                «all[^1]→partner».{|CSPN1001:Send|}(MailKind.Renewal);
                «all[at + 1]→partner».{|CSPN1001:Send|}(MailKind.Renewal);
                all[at++].{|CSPN1001-stays:Send|}(MailKind.Renewal);
            }
        }
        """);

    /// <summary>A test of null that goes with the receiver may have been what a later line relied on.</summary>
    [Fact]
    public Task ReceiverThatProvesSomethingForLater_IsNotOffered() => Fixed.Code(
        """
        public class Job(MicrosoftMailer? ms, PartnerMailer partner)
        {
            public void Run()
            {
                ms!.{|CSPN1001:Send|}(MailKind.Renewal);
                ms.Send(MailKind.Outage);
            }
        }
        """,
        NullableContextOptions.Enable);

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

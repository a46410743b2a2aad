using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>The parameter decides and says so, and its member is a sender.</summary>
public class MarkParameterFixTests
{
    [Theory]
    [InlineData("«→[NotificationSender(SenderOrigin.Microsoft)] »public void Notify(«→[NotificationTopic] »MailKind {|CSPN2007:kind|}, Customer to) => ms.Send(kind, to);")]
    [InlineData("«→[NotificationSender(SenderOrigin.Microsoft)] »public void Offer(«→[NotificationRecipient] »object {|CSPN2007:to|}) => ms.Send(MailKind.Offer, to);")]
    [InlineData("«→[NotificationSender(SenderOrigin.Microsoft)] »[Obsolete] public void Notify(«→[NotificationTopic] »in MailKind {|CSPN2007:kind|}) => ms.Send(kind);")]
    [InlineData("«→[NotificationSender] »public void Notify(«→[NotificationTopic] »MailKind {|CSPN2007:kind|}, bool flag) { IMailer m = flag ? ms : partner; m.Send(kind); }")]
    [InlineData("«→[NotificationSender(SenderOrigin.Microsoft)] »public void Both(«→[NotificationTopic] »MailKind {|CSPN2007:kind|}, «→[NotificationTopic] »MailKind {|CSPN2007:other|}) { ms.Send(kind); ms.Send(other); }")]
    [InlineData("«→[NotificationSender(SenderOrigin.Microsoft)] »public void Two(«→[NotificationTopic] »MailKind {|CSPN2007:kind|}, «→[NotificationRecipient] »object {|CSPN2007:to|}) { ms.Send(kind); ms.Send(MailKind.Offer, to); }")]
    public Task Parameter_IsMarked(string member) => FixedBy<SendAnalyzer, Only<MarkParameterFix>>.Code(Job(member));

    [Fact]
    public Task Members_ThatBeginALine_KeepTheirLayout() => FixedBy<SendAnalyzer, Only<MarkParameterFix>>.Code(Job(
        """

            /// <summary>Notifies.</summary>
            «→[NotificationSender(SenderOrigin.Microsoft)]
            »public void Notify(
                // what it is about
                «→[NotificationTopic] »MailKind {|CSPN2007:kind|},
                Customer to) => ms.Send(kind, to);

            «→[NotificationSender(SenderOrigin.Microsoft)]
            »public void Again(«→[NotificationTopic] »MailKind {|CSPN2007:kind|}) => ms.Send(kind);
        """));

    [Fact]
    public Task Attributes_OutOfSight_AreNamedInFull() => FixedBy<SendAnalyzer, Only<MarkParameterFix>>.Documents(
        """
        public class Job(MicrosoftMailer ms)
        {
            «→[CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Microsoft)]
            »public void Notify(«→[CspNotifications.NotificationTopic] »MailKind {|CSPN2007:kind|}) => ms.Send(kind);
        }
        """,
        Vocabulary.Source);

    private static string Job(string member) => $"public class Job(MicrosoftMailer ms, PartnerMailer partner) {{ {member} public object All => (ms, partner);\n}}";
}

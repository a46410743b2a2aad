using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Annotations without effect go, and everything around them stays.</summary>
public class RemoveAnnotationFixTests
{
    [Theory]
    [InlineData("«[{|CSPN2003:NotificationTopic|}] →»public class Letter { }")]
    [InlineData("[Serializable«, {|CSPN2003:NotificationTopic|}→»] public class Letter { }")]
    [InlineData("[«{|CSPN2003:NotificationTopic|}, →»Serializable] public class Letter { }")]
    [InlineData("«[{|CSPN2003:NotificationTopic|}, {|CSPN2003:NotificationRecipient|}] →»public class Letter { }")]
    [InlineData("[«{|CSPN2003:NotificationTopic|}, →»Serializable«, {|CSPN2003:NotificationRecipient|}→»] public class Letter { }")]
    [InlineData("public class Job { «[return: {|CSPN2003:NotificationTopic|}] →»public MailKind Kind() => default; }")]
    [InlineData("public class Job { public void Run(«[{|CSPN2003:NotificationTopic((TopicKind)9)|}] →»MailKind kind) { } }")]
    [InlineData("«[assembly: {|CSPN2003:NotificationSender|}]→»")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)«, {|CSPN2003:PartnerChannel(typeof(PartnerMailer))|}→»] public class Mailer2 { }")]
    public Task Annotation_IsRemoved(string code) => FixedBy<DeclarationAnalyzer, Only<RemoveAnnotationFix>>.Code(code);

    [Fact]
    public Task Comments_Stay() => FixedBy<DeclarationAnalyzer, Only<RemoveAnnotationFix>>.Code(
        """
        /// <summary>A letter.</summary>
        // about what?
        «[{|CSPN2003:NotificationTopic|}]→» // nobody knows
        public class Letter
        {
            /// <summary>Its text.</summary>
            «[return: {|CSPN2003:NotificationTopic|}]
            →»[Obsolete]
            public string Text() => "";

            [Obsolete]
            «[{|CSPN2003:NotificationRecipient|}]
            →»public void Send() { }
        }
        """.Replace("]→» // nobody", "] →»// nobody", StringComparison.Ordinal));
}

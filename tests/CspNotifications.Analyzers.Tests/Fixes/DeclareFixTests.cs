using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>The declaration says what the value is, or what is inherited.</summary>
public class DeclareFixTests
{
    [Theory]
    [InlineData("[NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] private MailKind _kind = {|CSPN2001:MailKind.Renewal|}; public MailKind Kind => _kind;")]
    [InlineData("[NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] /* why */ public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("[Obsolete, NotificationTopic(«TopicKind.ServiceIncident, TopicKind.Operational→TopicKind.CspSubscription»)] public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("[return: NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] public MailKind Kind() => {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("[NotificationSender, NotificationTopic(TopicKind.General)] [return: NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] public MailKind Kind() => {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("private void Report([NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] MailKind kind) { } public void Run() => Report({|CSPN2001:MailKind.Renewal|});")]
    [InlineData("private void Report([CspNotifications.NotificationTopic(«CspNotifications.TopicKind.ServiceIncident→CspNotifications.TopicKind.CspSubscription»)] MailKind kind) { } public void Run() => Report({|CSPN2001:MailKind.Renewal|});")]
    [InlineData("private void Use([NotificationSender(«SenderOrigin.Partner→SenderOrigin.Microsoft»)] IMailer mailer) { } public void Run(MicrosoftMailer ms) => Use({|CSPN2001:ms|});")]
    [InlineData("private void To([NotificationRecipient(«RecipientKind.DirectCustomer→RecipientKind.Internal»)] object to) { } public void Run(Employee e) => To({|CSPN2001:e|});")]
    [InlineData("public void Run() { Report({|CSPN2001:MailKind.Renewal|}); void Report([NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)] MailKind kind) { } }")]
    public Task Declaration_ThatIsOurs_SaysWhatTheValueIs(string members) =>
        FixedBy<SendAnalyzer, Only<DeclareFix>>.Code($"public class Job {{ {members} }}");

    [Fact]
    public Task SeveralDeclarations_AreChangedTogether() => FixedBy<SendAnalyzer, Only<DeclareFix>>.Code(
        """
        public class Job
        {
            [NotificationTopic(«TopicKind.ServiceIncident→TopicKind.CspSubscription»)]   // the last one
            public MailKind Last { get; set; } = {|CSPN2001:MailKind.Renewal|};

            private void Report([NotificationTopic(«TopicKind.ServiceIncident→TopicKind.General»)] MailKind kind, [NotificationTopic(«TopicKind.General→TopicKind.Operational»)] MailKind other) { }

            public void Run()
            {
                Report({|CSPN2001:MailKind.Newsletter|}, {|CSPN2001:MailKind.Maintenance|});
                Report({|CSPN2001:MailKind.Newsletter|}, {|CSPN2001:MailKind.Maintenance|});
                Last = {|CSPN2001:MailKind.Invoice|};
            }
        }
        """);

    [Theory]
    [InlineData("private const TopicKind ServiceIncident = TopicKind.ServiceIncident; [NotificationTopic(ServiceIncident)] public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("private static class Ours { public const TopicKind Incident = TopicKind.ServiceIncident; } [NotificationTopic(Ours.Incident)] public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("private const TopicKind Topic = TopicKind.ServiceIncident; [NotificationTopic((TopicKind)2)] public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("private class Inner : IKinds { public MailKind Kind => {|CSPN2001:MailKind.Renewal|}; } private interface IKinds { [NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind { get; } } public object Run() => new Inner();")]
    public Task Declaration_ThatIsInheritedOrNotPlain_HasNoFix(string members) =>
        FixedBy<SendAnalyzer, Only<DeclareFix>>.Code($"public class Job {{ {members} }}");

    /// <summary>Whatever is declared, one of the values contradicts it.</summary>
    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] private IMailer _mailer = new PartnerMailer(); public void Use(MicrosoftMailer ms) => _mailer = {|CSPN2001:ms|};")]
    [InlineData("private void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } public void Run() { Report(MailKind.Outage); Report({|CSPN2001:MailKind.Renewal|}); }")]
    [InlineData("private void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } public void Run() { Report({|CSPN2001:MailKind.Newsletter|}); Report({|CSPN2001:MailKind.Renewal|}); Report(MailKind.Outage); }")]
    public Task Declaration_ThatIsRightElsewhere_HasNoFix(string members) =>
        FixedBy<SendAnalyzer, Only<DeclareFix>>.Code($"public class Job {{ {members} }}");

    [Fact]
    public Task Declaration_ThatIsRightInItsOwnFile_HasNoFix() => FixedBy<SendAnalyzer, Only<DeclareFix>>.Documents(
        "using CspNotifications;\npublic class Job { public void Run(Reporter reporter) => reporter.Report({|CSPN2001:MailKind.Renewal|}); }",
        "using CspNotifications;\npublic class Reporter { public void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } public void Run() => Report(MailKind.Outage); }",
        Vocabulary.Source);

    [Theory]
    [InlineData("public class Reporter : IReporter { public void {|CSPN2002:Report|}([NotificationTopic(«TopicKind.CspSubscription→TopicKind.ServiceIncident»)] MailKind kind) { } public MailKind Kind() => default; }")]
    [InlineData("public class Reporter : IReporter { public void Report(MailKind kind) { } [return: NotificationTopic(«TopicKind.CspSubscription→TopicKind.ServiceIncident»)] public MailKind {|CSPN2002:Kind|}() => default; }")]
    [InlineData("[NotificationSender(«SenderOrigin.Microsoft→SenderOrigin.Partner»)] public class {|CSPN2002:Mailer|} : IPartner { }")]
    public Task Member_ThatContradicts_SaysWhatItInherits(string type) => FixedBy<DeclarationAnalyzer, Only<DeclareFix>>.Code(
        $$"""
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { }
        public interface IReporter { void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind); [return: NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind(); }
        {{type}}
        """);

    [Fact]
    public Task DeclarationInAnotherFile_IsChangedThere() => FixedBy<SendAnalyzer, Only<DeclareFix>>.Documents(
        "«→»using CspNotifications;\npublic class Job { public void Run(Reporter reporter) => reporter.Report({|CSPN2001:MailKind.Renewal|}); }",
        "using static CspNotifications.TopicKind;\npublic class Reporter { public void Report([CspNotifications.NotificationTopic(«ServiceIncident→CspSubscription»)] MailKind kind) { } }",
        Vocabulary.Source);

    [Fact]
    public Task GeneratedDeclaration_HasNoFix() => FixedBy<SendAnalyzer, Only<DeclareFix>>.Documents(
        "public class Job { public void Run(Reporter reporter) => reporter.Report({|CSPN2001:MailKind.Renewal|}); }",
        "// <auto-generated/>\nusing CspNotifications;\npublic class Reporter { public void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } }",
        Vocabulary.Source);

    [Fact]
    public Task Type_ThatInheritsTwoOrigins_HasNoFix() => FixedBy<DeclarationAnalyzer, Only<DeclareFix>>.Code(
        "[NotificationSender(SenderOrigin.Partner)] public interface IPartner { } public class {|CSPN2002:Both|} : MicrosoftMailer, IPartner { }");
}

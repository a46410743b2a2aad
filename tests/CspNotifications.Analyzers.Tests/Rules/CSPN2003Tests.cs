using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Annotations that contradict each other, or can have no effect.</summary>
public class CSPN2003Tests
{
    /// <summary>Source copies of the attributes that may stand on several parts.</summary>
    private const string Copies =
        """
        namespace CspNotifications
        {
            internal enum SenderOrigin { Microsoft = 1, Partner = 2 }
            internal enum TopicKind { CspSubscription = 1, ServiceIncident = 2 }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            internal sealed class NotificationSenderAttribute : System.Attribute { public NotificationSenderAttribute() { } public NotificationSenderAttribute(SenderOrigin origin) { } }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            internal sealed class NotificationTopicAttribute : System.Attribute { public NotificationTopicAttribute(params TopicKind[] topics) { } }
        }
        """;

    [Theory]
    [InlineData("[{|CSPN2003:NotificationTopic|}] public class Mail2 { }")]
    [InlineData("[{|CSPN2003:NotificationRecipient()|}] public interface IMail2 { }")]
    [InlineData("[assembly: {|CSPN2003:NotificationSender|}]")]
    [InlineData("[NotificationSender, {|CSPN2003:NotificationTopic|}] public delegate void Tell(MailKind kind);")]
    [InlineData("public class Job { [{|CSPN2003:NotificationTopic|}] public void Run() { } }")]
    [InlineData("public class Job { [{|CSPN2003:NotificationRecipient|}] public Job() { } }")]
    [InlineData("public class Job { [return: {|CSPN2003:NotificationTopic|}] public MailKind Run() => default; }")]
    [InlineData("public class Job { [return: {|CSPN2003:NotificationSender|}] public IMailer Run() => null; }")]
    [InlineData("public class Job { public MailKind Kind { [return: {|CSPN2003:NotificationTopic|}] get; } }")]
    [InlineData("public class Job { [{|CSPN2003:NotificationTopic|}] public const string Text = \"\"; }")]
    [InlineData("public enum Kind { [{|CSPN2003:NotificationTopic|}] One }")]
    public Task Bare_WhereNothingGoes_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationSender] public class Mailer2 { }")]
    [InlineData("[NotificationSender] public delegate void Tell(MailKind kind);")]
    [InlineData("public class Job { [NotificationSender] public void Run([NotificationTopic] MailKind kind, [NotificationRecipient] object to, [NotificationSender] string from) { } }")]
    [InlineData("public class Job { [NotificationSender] public Job(MailKind kind) { } }")]
    [InlineData("public class Letter { [NotificationTopic] public MailKind Kind { get; set; } [NotificationRecipient] public object To; [NotificationSender] public string From { get; init; } }")]
    [InlineData("public interface ISender<[NotificationSender] TOrigin> { void Send<[NotificationTopic] T>(T what); }")]
    [InlineData("public record Letter([NotificationTopic] MailKind Kind);")]
    [InlineData("public delegate void Tell([NotificationTopic] MailKind kind);")]
    [InlineData("[NotificationTopic(TopicKind.General)] public class Letter { [return: NotificationTopic(TopicKind.General)] public string Text() => null; }")]
    public Task Annotation_ThatSaysSomething_IsClean(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[{|CSPN2003:NotificationTopic((TopicKind)42)|}] public class Letter { }")]
    [InlineData("[{|CSPN2003:NotificationTopic(TopicKind.General, (TopicKind)0)|}] public class Letter { }")]
    [InlineData("[{|CSPN2003:NotificationSender((SenderOrigin)3)|}] public class Mailer2 { }")]
    [InlineData("[{|CSPN2003:NotificationRecipient(default(RecipientKind))|}] public class Somebody { }")]
    [InlineData("public class Somebody { [{|CSPN2003:NotificationGuard((RecipientKind)9)|}] public bool Is { get; } }")]
    [InlineData("public class Job { public void Run([{|CSPN2003:NotificationTopic((TopicKind)(-1))|}] MailKind kind) { } }")]
    public Task UndefinedValue_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Partner), {|CSPN2003:PartnerChannel(typeof(PartnerMailer))|}] public class Mailer2 { }")]
    [InlineData("[{|CSPN2003:PartnerChannel(typeof(PartnerMailer))|}] public class Mailer2 : PartnerMailer { }")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] public class Mailer2 { [{|CSPN2003:PartnerChannel(typeof(PartnerMailer))|}] public void Send(object what) { } }")]
    public Task Channel_OfPartnersOwnSender_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender, PartnerChannel(typeof(PartnerMailer))] public class Mailer2 { public void Send(object what) { } }")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] public class Mailer2 { [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerMailer))] public void Send(object what) { } }")]
    public Task Channel_OfAnotherSender_IsClean(string code) => Declared.Code(code);

    [Theory]
    [InlineData("public class Somebody { [NotificationGuard(RecipientKind.DirectCustomer)] [{|CSPN2003:NotificationGuard(RecipientKind.CspCustomer)|}] public bool Is { get; } }")]
    [InlineData("public class Somebody { [NotificationGuard(RecipientKind.DirectCustomer)] [{|CSPN2003:NotificationGuard(RecipientKind.DirectCustomer, When = false)|}] public bool Is { get; } }")]
    public Task Guard_ThatContradictsAnother_IsReported(string code) => Declared.Code(code);

    [Theory]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] [NotificationGuard(RecipientKind.CspCustomer, When = false)] public bool Is { get; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] [NotificationGuard(TopicKind.General)] public bool Is { get; }")]
    [InlineData("[NotificationGuard(TopicKind.ServiceIncident)] [NotificationGuard(TopicKind.General)] public bool Is { get; }")]
    public Task Guards_ThatGoTogether_AreClean(string member) => Declared.Code($"public class Somebody {{ {member} }}");

    [Theory]
    [InlineData("public record Letter([NotificationTopic(TopicKind.ServiceIncident)] [property: {|CSPN2003:NotificationTopic(TopicKind.CspSubscription)|}] MailKind Kind);")]
    [InlineData("public class Letter { [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Kind { [return: {|CSPN2003:NotificationTopic(TopicKind.CspSubscription)|}] get; } }")]
    public Task TwoDeclarationsOfOne_ThatContradict_AreReported(string code) => Declared.Code(code);

    [Fact]
    public Task RecordProperty_ThatSaysTheSame_IsClean() => Declared.Code(
        "public record Letter([NotificationTopic(TopicKind.General)] [property: NotificationTopic(TopicKind.General)] MailKind Kind, [property: NotificationRecipient(RecipientKind.Internal)] object To);");

    [Fact]
    public Task PartsOfAType_ThatContradict_AreReported() => OfCopies(
        """
        [CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Microsoft)] public partial class Mailer { }
        [{|CSPN2003:CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Partner)|}] public partial class Mailer { }
        [CspNotifications.NotificationTopic(CspNotifications.TopicKind.CspSubscription)] public partial class Letter { }
        [{|CSPN2003:CspNotifications.NotificationTopic(CspNotifications.TopicKind.ServiceIncident)|}] public partial class Letter { }
        """);

    [Fact]
    public Task PartsOfAType_ThatAgree_AreClean() => OfCopies(
        """
        [CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Microsoft)] public partial class Mailer { }
        [CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Microsoft), CspNotifications.NotificationTopic(CspNotifications.TopicKind.CspSubscription)] public partial class Mailer { }
        """);

    [Theory]
    [InlineData("public partial class Letter { public partial void Tell(MailKind kind); }", "public partial class Letter { [{|CSPN2003:NotificationTopic|}] public partial void Tell(MailKind kind) { } }")]
    [InlineData("public partial class Letter { public partial void Tell(MailKind kind) { } }", "public partial class Letter { [{|CSPN2003:NotificationTopic|}] public partial void Tell(MailKind kind); }")]
    [InlineData("public partial class Letter { public partial int A { get; } }", "public partial class Letter { [{|CSPN2003:NotificationTopic((TopicKind)42)|}] public partial int A => 1; }")]
    [InlineData("public partial class Letter { }", "[{|CSPN2003:NotificationTopic|}] public partial class Letter { }")]
    public Task Part_InAnotherFile_IsLookedAt(string code, string other) => Declared.Code(code, other);

    [Fact]
    public Task NameFromAnotherFile_IsKnown() =>
        Declared.Own(
            """
            [About(CspNotifications.TopicKind.CspSubscription)] public partial class Letter { }
            [{|CSPN2003:About(CspNotifications.TopicKind.ServiceIncident)|}] public partial class Letter { }
            """,
            "global using About = CspNotifications.NotificationTopicAttribute;\n" + Copies);

    [Fact]
    public async Task Message_SaysWhy()
    {
        var reported = await Reported.InAsync("[NotificationTopic] public class Letter { }");

        Assert.Equal("'NotificationTopic' has no effect here: a type says nothing without a value. Write the value that is meant.", reported.English());
        Assert.StartsWith("'NotificationTopic'은(는) 여기에서 효과가 없습니다.", reported.InKorean());
    }

    private static Task OfCopies(string source) => Declared.Own(source, Copies);

    [Theory]
    [InlineData("[{|CSPN2003:NotificationTopic|}] void Tell(MailKind kind) { }")]
    [InlineData("[return: {|CSPN2003:NotificationTopic|}] MailKind Tell() => default;")]
    [InlineData("void Tell([{|CSPN2003:NotificationTopic((TopicKind)42)|}] MailKind kind) { }")]
    [InlineData("void Tell<[{|CSPN2003:NotificationRecipient((RecipientKind)9)|}] T>(T to) { }")]
    [InlineData("var tell = [{|CSPN2003:NotificationRecipient|}] (MailKind kind) => kind;")]
    [InlineData("var tell = ([{|CSPN2003:NotificationTopic((TopicKind)42)|}] MailKind kind) => kind;")]
    [InlineData("void Outer() { void Inner([{|CSPN2003:NotificationSender((SenderOrigin)9)|}] string from) { } }")]
    public Task FunctionWithinABody_IsHeldToTheSame(string statement) => Declared.Code($"public class Job {{ public void Run() {{ {statement} }} }}");

    [Theory]
    [InlineData("[NotificationSender] void Tell([NotificationTopic] MailKind kind, [NotificationRecipient(RecipientKind.Partner)] object to) { }")]
    [InlineData("var tell = ([NotificationTopic] MailKind kind) => kind;")]
    [InlineData("[Obsolete] void Old([System.Diagnostics.CodeAnalysis.NotNull] object what) { }")]
    public Task FunctionWithinABody_ThatSaysSomething_IsClean(string statement) => Declared.Code($"public class Job {{ public void Run() {{ {statement} }} }}");
}

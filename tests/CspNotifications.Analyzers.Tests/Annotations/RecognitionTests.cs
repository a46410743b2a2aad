using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What counts as an annotation, and what says nothing although it looks like one.</summary>
public class RecognitionTests
{
    private const string Copies =
        """
        namespace CspNotifications
        {
            internal enum SenderOrigin { Microsoft = 1, Partner = 2 }
            internal enum RecipientKind { DirectCustomer = 2 }
            internal sealed class NotificationSenderAttribute : System.Attribute
            {
                public NotificationSenderAttribute() { }
                public NotificationSenderAttribute(SenderOrigin origin) { }
            }
            internal sealed class NotificationGuardAttribute(RecipientKind recipient) : System.Attribute
            {
                public RecipientKind Recipient => recipient;
                public bool When { get; set; } = true;
            }
        }
        """;

    [Fact]
    public async Task OwnCopies_Count()
    {
        var program = await AnnotatedProgram.WithoutReferenceAsync(
            "using CspNotifications;\n" +
            "[NotificationSender(SenderOrigin.Microsoft)] class C { [NotificationGuard(RecipientKind.DirectCustomer, When = false)] bool B => true; }\n" + Copies);

        Assert.Equal("sends, from Microsoft", program.Of("C"));
        Assert.Equal("to DirectCustomer when False", program.Of("C", "B"));
    }

    [Theory]
    [InlineData("namespace Other { {0} }", "Other.NotificationSender")]
    [InlineData("namespace Other.CspNotifications { {0} }", "Other.CspNotifications.NotificationSender")]
    [InlineData("namespace CspNotifications.Other { {0} }", "CspNotifications.Other.NotificationSender")]
    [InlineData("namespace CspNotifications { class Outer { {0} } }", "CspNotifications.Outer.NotificationSender")]
    [InlineData("class CspNotifications { {0} }", "CspNotifications.NotificationSender")]
    [InlineData("{0}", "NotificationSender")]
    public async Task SameNameElsewhere_DoesNotCount(string place, string used)
    {
        const string Lookalike = "internal sealed class NotificationSenderAttribute(int origin) : System.Attribute { public int Origin => origin; }";

        var program = await AnnotatedProgram.WithoutReferenceAsync($"[{used}(1)] class C {{ }}\n" + place.Replace("{0}", Lookalike, StringComparison.Ordinal));

        Assert.Equal("", program.Of("C"));
        Assert.True(program.Model.OfType(program.Type("C")).IsNone);
    }

    [Fact]
    public async Task GenericAttributeOfTheSameName_DoesNotCount()
    {
        var program = await AnnotatedProgram.WithoutReferenceAsync(
            "[CspNotifications.NotificationSender<int>] class C { }\nnamespace CspNotifications { class NotificationSenderAttribute<T> : System.Attribute { } }");

        Assert.Equal("", program.Of("C"));
    }

    [Fact]
    public async Task AliasedAttribute_Counts() => Assert.Equal(
        "sends, from Partner",
        (await AnnotatedProgram.OfAsync("using From = CspNotifications.NotificationSenderAttribute; [From(SenderOrigin.Partner)] class C { }")).Of("C"));

    [Fact]
    public Task AttributeUnderAGlobalAlias_MakesASender_InOtherFilesToo() => Analyzed.Program(
        """
        using CspNotifications;
        public interface IMailer { void Send(Kind kind); }
        [From(SenderOrigin.Microsoft)] public sealed class Mailer : IMailer { public void Send(Kind kind) { } }
        public enum Kind { None, [NotificationTopic(TopicKind.CspSubscription)] Renewal }
        public class Job { private static IMailer Make() => new Mailer(); public void Run(IMailer other) { var mailer = Make(); mailer.{|CSPN1001:Send|}(Kind.Renewal); } }
        public class Mute : IMailer { public void Send(Kind kind) { } }
        """,
        test => test.TestState.Sources.Add("global using From = CspNotifications.NotificationSenderAttribute;"));

    [Fact]
    public Task AnnotationOfALocalFunction_IsAnAnnotation() => Analyzed.Program(
        """
        using CspNotifications;
        public interface IMailer { void Send(string about); }
        public class Job
        {
            public void Run(IMailer mailer)
            {
                Tell(mailer, "x");
                void Tell([NotificationSender(SenderOrigin.Microsoft)] IMailer from, [NotificationTopic(TopicKind.CspSubscription)] string about) => from.{|CSPN1001:Send|}(about);
            }
        }
        """);

    [Theory]
    [InlineData("NotificationTopic((TopicKind)42)")]
    [InlineData("NotificationTopic((TopicKind)0)")]
    [InlineData("NotificationTopic((TopicKind)(-1))")]
    [InlineData("NotificationTopic((TopicKind)int.MaxValue)")]
    [InlineData("NotificationTopic(null)")]
    [InlineData("NotificationRecipient((RecipientKind)42)")]
    [InlineData("NotificationRecipient((RecipientKind)5)")]
    [InlineData("NotificationGuard((RecipientKind)42)")]
    [InlineData("NotificationGuard((TopicKind)6)")]
    [InlineData("NotificationGuard((SenderOrigin)3)")]
    public async Task UndefinedValue_SaysNothing(string attribute) =>
        Assert.Equal("", (await AnnotatedProgram.OfAsync($"class C {{ [{attribute}] bool B => true; }}")).Of("C", "B"));

    /// <summary>It still says that the type sends.</summary>
    [Fact]
    public async Task UndefinedOrigin_SaysNoOrigin() =>
        Assert.Equal("sends", (await AnnotatedProgram.OfAsync("[NotificationSender((SenderOrigin)42)] class C { }")).Of("C"));

    [Fact]
    public async Task UndefinedTopic_BesideADefinedOne_IsLeftOut() => Assert.Equal(
        "about General",
        (await AnnotatedProgram.OfAsync("[NotificationTopic((TopicKind)42, General)] class C { }")).Of("C"));

    [Fact]
    public async Task NullMethodOfAChannel_IsNoMethod() => Assert.Equal(
        "through C",
        (await AnnotatedProgram.OfAsync("[PartnerChannel(typeof(C), Method = null)] class C { }")).Of("C"));

    [Fact]
    public async Task NullChannel_IsNone() =>
        Assert.Equal("", (await AnnotatedProgram.OfAsync("[PartnerChannel(null!)] class C { }")).Of("C"));

    [Theory]
    [InlineData("NotificationTopic(TopicKind.Missing)")]
    [InlineData("NotificationTopic(\"General\")")]
    [InlineData("NotificationTopic(1, 2)")]
    [InlineData("NotificationTopic(Name = 1)")]
    [InlineData("NotificationTopic(")]
    [InlineData("NotificationRecipient(null)")]
    [InlineData("NotificationRecipient(TopicKind.General)")]
    [InlineData("NotificationRecipient(RecipientKind.Partner, RecipientKind.Internal)")]
    [InlineData("NotificationGuard")]
    [InlineData("NotificationGuard()")]
    [InlineData("NotificationGuard(null)")]
    [InlineData("NotificationGuard(true)")]
    [InlineData("PartnerChannel")]
    [InlineData("PartnerChannel(typeof(Missing))")]
    [InlineData("PartnerChannel(Method = \"M\")")]
    public async Task ArgumentsThatDoNotBind_SayNothing(string attribute) =>
        Assert.Equal("", (await AnnotatedProgram.OfBrokenAsync($"class C {{ [{attribute}] bool B() => true; }}")).Of("C", "B"));

    [Theory]
    [InlineData("microsoft", 2)]
    [InlineData(" Partner ", 4)]
    [InlineData("google", 1)]
    [InlineData("", 1)]
    public void DefaultOrigin_IsReadFromTheOption(string value, int may) =>
        Assert.Equal(may, DefaultOrigin.Of(new OneOption(DefaultOrigin.Key, value)).May);

    [Fact]
    public void DefaultOrigin_WithoutTheOption_IsUnknown() =>
        Assert.Equal(FacetSet.Unknown, DefaultOrigin.Of(new OneOption("another", "microsoft")));

    private sealed class OneOption(string name, string value) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string found)
        {
            found = value;
            return key == name;
        }
    }
}

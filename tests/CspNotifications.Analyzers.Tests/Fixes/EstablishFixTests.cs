using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>CSPN1004: what is missing of a send is said by the parameter that decides, or by a declaration that the send is handed.</summary>
public class EstablishFixTests
{
    private const string Sender = "«→[NotificationSender(SenderOrigin.Microsoft)] »";
    private const string Topic = "«→[NotificationTopic] »";
    private const string Recipient = "«→[NotificationRecipient] »";

    private static Task Marked(string members) => FixedBy<SendAnalyzer, Only<EstablishFix>>.Code(Desk(members));

    private static Task Declared(string value, string source) => FixedBy<SendAnalyzer, Only<EstablishFix>>.By("Fix_Declare:" + value, source);

    private static string Desk(string members) => $"public class Desk(MicrosoftMailer ms, PartnerMailer partner) {{ {members} public object All => (ms, partner);\n}}";

    [Theory]
    [InlineData($"{Sender}public void Notify({Topic}MailKind kind, Customer to) => ms.{{|CSPN1004:Send|}}(kind, to);")]
    [InlineData($"{Sender}protected internal void Notify({Topic}in MailKind? kind) {{ ms.{{|CSPN1004:Send|}}(kind); }}")]
    [InlineData($"{Sender}public void Offer({Recipient}object to) => ms.{{|CSPN1004:Send|}}(MailKind.Offer, to);")]
    [InlineData($"{Sender}public void Offer({Recipient}string to) => ms.{{|CSPN1004:Send|}}(MailKind.Offer, to);")]
    [InlineData($"{Sender}public void Notify(Customer to, {Topic}Mail mail) => ms.{{|CSPN1004:Send|}}(mail.Kind, to);")]
    [InlineData($"{Sender}public void Notify(int count, {Topic}MailKind kind) => ms.{{|CSPN1004:Send|}}(new Mail {{ Subject = $\"{{count}}\", Kind = kind }});")]
    [InlineData($"{Sender}public void Notify({Topic}List<MailKind> kinds) {{ foreach (var one in kinds) ms.{{|CSPN1004:Send|}}(one); }}")]
    [InlineData($"{Sender}public void Notify({Topic}MailKind kind) {{ var about = kind; ms.{{|CSPN1004:Send|}}(about); }}")]
    [InlineData($"{Sender}public void Notify({Topic}MailKind kind) {{ Action later = () => ms.{{|CSPN1004:Send|}}(kind); later(); }}")]
    [InlineData($"private void Post(MailKind about) => ms.Send(about); {Sender}public void Notify({Topic}MailKind kind) => {{|CSPN1004:Post|}}(kind);")]
    [InlineData($"{Sender}public Desk({Topic}MailKind kind) : this(new MicrosoftMailer(), new PartnerMailer()) {{ new MicrosoftMailer().{{|CSPN1004:Send|}}(kind); }}")]
    [InlineData($"[NotificationSender] public void Offer({Recipient}object to) => ms.{{|CSPN1004:Send|}}(MailKind.Offer, to);")]
    [InlineData($"«→[NotificationSender] »public void Notify({Topic}MailKind kind, bool flag) {{ IMailer one = flag ? ms : partner; one.{{|CSPN1004:Send|}}(kind); }}")]
    [InlineData($"{Sender}public void Notify({Topic}MailKind kind, {Topic}MailKind other) {{ ms.{{|CSPN1004:Send|}}(kind); ms.{{|CSPN1004:Send|}}(other); }}")]
    public Task Parameter_IsMarked(string member) => Marked(member);

    [Theory]
    [InlineData("public void Notify(string text, Customer to) => ms.{|CSPN1004:Send|}($\"Hello {text}\", to);")]
    [InlineData("public int this[MailKind kind] { get { ms.{|CSPN1004:Send|}(kind); return 1; } }")]
    [InlineData("public MicrosoftMailer Mailer => ms; public static Desk operator +(Desk desk, MailKind kind) { desk.Mailer.{|CSPN1004:Send|}(kind); return desk; }")]
    [InlineData("public MailKind Next { set => ms.{|CSPN1004:Send|}(value); }")]
    [InlineData("public static void Main(string[] args) => new MicrosoftMailer().{|CSPN1004:Send|}(args[0]);")]
    [InlineData("private MailKind _one, _other; public void Notify() => ms.{|CSPN1004:Send|}(_one); public object Both => (_one, _other);")]
    [InlineData("public void Notify(Customer to) => ms.{|CSPN1004:Send|}(Enum.Parse<MailKind>(to.Name), to);")]
    public Task WhatNobodyCanSay_HasNoFix(string member) => Marked(member);

    [Theory]
    [InlineData("public class Desk(MicrosoftMailer ms) { «→[NotificationTopic(TopicKind.ServiceIncident)] »private MailKind _about; public void Run() { ms.{|CSPN1004:Send|}(_about); ms.{|CSPN1004:Send|}(_about, \"x\"); } }")]
    [InlineData("public class Desk(MicrosoftMailer ms) { «→[NotificationTopic(TopicKind.ServiceIncident)] »public MailKind About { get; set; } public void Run() { var about = About; ms.{|CSPN1004:Send|}(about); } }")]
    [InlineData("public class Desk(MicrosoftMailer ms) { «→[return: NotificationTopic(TopicKind.ServiceIncident)] »private MailKind Pick() => Enum.Parse<MailKind>(\"Outage\"); public void Run() => ms.{|CSPN1004:Send|}(Pick()); }")]
    [InlineData("«→[NotificationTopic(TopicKind.ServiceIncident)]\n»public class Letter { } public class Desk(MicrosoftMailer ms) { public void Run() => ms.{|CSPN1004:Send|}(new Letter()); }")]
    [InlineData("public enum Kind { None, «→[NotificationTopic(TopicKind.ServiceIncident)] »Down, [NotificationTopic(TopicKind.Operational)] Planned } public class Desk(MicrosoftMailer ms) { public void Run() => ms.{|CSPN1004:Send|}(Kind.Down); }")]
    public Task Declaration_SaysOneOfTheTopics(string source) => Declared("Topic.ServiceIncident", source);

    [Fact]
    public Task Declaration_SaysOneOfTheRecipients() => Declared(
        "Recipient.DirectCustomer",
        """
        public class Account { public string Name { get; set; } = ""; }
        public class Desk(MicrosoftMailer ms)
        {
            «→[NotificationRecipient(RecipientKind.DirectCustomer)]
            »private readonly Account _owner = new();

            public void Run() => ms.{|CSPN1004:Send|}(MailKind.Offer, _owner);
        }
        """);

    private const string MailerAndDesk =
        """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer { public void Send(object what) { } }

        public partial class Desk(Mailer mailer)
        {
            public void Run() => mailer.{|CSPN1004:Send|}(_state);
        }
        """;

    [Fact]
    public Task DeclarationInAFileWithoutTheUsing_IsAnnotatedInFull() => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        "«→»" + MailerAndDesk,
        """
        public partial class Desk
        {
            «→[CspNotifications.NotificationTopic(CspNotifications.TopicKind.ServiceIncident)]
            »private readonly object _state = new();
        }
        """);

    [Fact]
    public Task NamesThatMeanSomethingElseThere_AreQualified() => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        "«→»" + MailerAndDesk.Replace("public partial class Desk", "namespace Own { public sealed class NotificationTopicAttribute : System.Attribute { } }\nnamespace Own { public partial class Desk").TrimEnd() + " }",
        """
        using CspNotifications;
        namespace Own;

        public partial class Desk
        {
            «→[CspNotifications.NotificationTopic(TopicKind.ServiceIncident)]
            »private readonly object _state = new();
        }
        """);

    [Fact]
    public Task NamespaceThatMeansSomethingElseThere_IsNamedFromTheRoot() => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        "«→»" + MailerAndDesk,
        """
        public partial class Desk
        {
            private static class CspNotifications { }

            «→[global::CspNotifications.NotificationTopic(global::CspNotifications.TopicKind.ServiceIncident)]
            »private readonly object _state = new();
        }
        """);

    [Fact]
    public Task GlobalUsing_IsEnough() => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        "«→»global " + MailerAndDesk,
        """
        public partial class Desk
        {
            «→[NotificationTopic(TopicKind.ServiceIncident)] »private readonly object _state = new(); [System.Obsolete] private readonly int _n;
        }
        """);

    [Theory]
    [InlineData("[Obsolete, NonSerialized«→, NotificationTopic(TopicKind.ServiceIncident)»]\n    private readonly object _state = new();")]
    [InlineData("«→[NotificationTopic(TopicKind.ServiceIncident)]\n    »[Obsolete]\n    private readonly object _state = new();")]
    [InlineData("«→[NotificationTopic(TopicKind.ServiceIncident)] »[Obsolete] private readonly object _state = new();")]
    [InlineData("/// <summary>What it is.</summary>\n    «→[NotificationTopic(TopicKind.ServiceIncident)]\n    »private readonly object _state = new(); // now")]
    [InlineData("«→[NotificationTopic(TopicKind.ServiceIncident)] »private readonly object _state = new();\n    [Obsolete] private readonly object _other = new();")]
    public Task Attributes_AreWrittenAsTheNeighboursDoIt(string field) => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        "«→»" + MailerAndDesk,
        "#pragma warning disable CS0612, CS0414\nusing System;\nusing CspNotifications;\n\npublic partial class Desk\n{\n    " + field + "\n}\n");

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("#pragma warning disable CS0169\n// <autogenerated>by a tool</autogenerated>\n")]
    public Task GeneratedDeclaration_HasNoFix(string header) => FixedBy<SendAnalyzer, Only<EstablishFix>>.Documents(
        """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer { public void Send(object what) { } }

        public partial class Desk(Mailer mailer)
        {
            public void Run() => mailer.{|CSPN1004:Send|}(_state);
        }
        """,
        header + "public partial class Desk { private readonly object _state = new(); }");

    [Fact]
    public Task Send_OfWhatNobodyKnows_IsNotRouted() => FixedBy<SendAnalyzer, Strict>.Code(
        """
        public class Desk(MicrosoftMailer ms, PartnerMailer partner)
        {
            private MailKind _one, _other;
            public void Run() { ms.{|CSPN1004:Send|}(_one); partner.Send(_other); }
        }
        """);

    private sealed class Strict : IFixes
    {
        public static IEnumerable<Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider> Providers => [new EstablishFix(), new RouteFix(), new InjectFix()];
    }
}

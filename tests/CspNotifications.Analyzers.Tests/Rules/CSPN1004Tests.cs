using CspNotifications.Analyzers.Tests.Robustness;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Strict: from Microsoft, and nothing says what it is about, or that the customer has a relationship to Microsoft.</summary>
public class CSPN1004Tests
{
    private const string Id = "CSPN1004";

    private static Task Code(string source) => Analyzed.Code(source, turnedOn: Id);

    /// <summary>A class with two mailers, in an assembly whose public members anybody may call.</summary>
    private static Task Members(string members) => Code($"public class Desk(MicrosoftMailer ms, PartnerMailer partner) {{ {members} }}");

    [Theory]
    [InlineData("ms.{|CSPN1004:Send|}(kind);")]
    [InlineData("ms.{|CSPN1004:Send|}(kind, customer);")]
    [InlineData("ms.{|CSPN1004:Send|}(kind, \"somebody@customer.example\");")]
    [InlineData("ms.{|CSPN1004:Send|}(MailKind.None, customer);")]
    [InlineData("ms.{|CSPN1004:Send|}(anybody);")]
    [InlineData("ms.{|CSPN1004:Send|}($\"Hello {customer.Name}\");")]
    [InlineData("ms.{|CSPN1004:Send|}(\"Hello\", customer);")]
    [InlineData("ms.{|CSPN1004:Send|}(new Mail { To = customer });")]
    [InlineData("ms.{|CSPN1004:Send|}((MailKind?)kind);")]
    [InlineData("ms.{|CSPN1004:Send|}((kind, 1));")]
    [InlineData("ms.{|CSPN1004:Send|}(new[] { kind });")]
    [InlineData("if (kind != MailKind.Renewal) ms.{|CSPN1004:Send|}(kind, customer);")]
    [InlineData("if (flag) kind = MailKind.Outage; ms.{|CSPN1004:Send|}(kind, customer);")]
    [InlineData("(flag ? (IMailer)ms : partner).{|CSPN1004:Send|}(kind, customer);")]
    [InlineData("if (customer.IsDirect) ms.{|CSPN1004:Send|}(kind, customer);")]
    public Task Send_OfWhatNobodySaid_IsReported(string statements) => Analyzed.Body(statements, turnedOn: Id);

    [Theory]
    [InlineData("ms.Send(MailKind.Outage, customer);")]
    [InlineData("ms.Send(MailKind.Maintenance);")]
    [InlineData("partner.Send(kind, customer);")]
    [InlineData("IMailer any = partner; any.Send(anybody);")]
    [InlineData("ms.Send(kind, new PartnerContact());")]
    [InlineData("ms.Send(kind, new Employee());")]
    [InlineData("ms.Send(\"Hello\", new Employee());")]
    [InlineData("ms.Send(\"a text that stands here\");")]
    [InlineData("ms.Send(3);")]
    [InlineData("ms.Send(flag);")]
    [InlineData("ms.Send(null);")]
    [InlineData("ms.Send(DateTime.Now);")]
    [InlineData("ms.Send((Action)(() => { }));")]
    [InlineData("ms.Equals(anybody); ms.ToString();")]
    [InlineData("if (kind is MailKind.Outage or MailKind.Maintenance) ms.Send(kind, customer);")]
    [InlineData("if (kind != MailKind.Outage) return; ms.Send(kind, customer);")]
    [InlineData("switch (kind) { case MailKind.Outage: ms.Send(kind); break; }")]
    [InlineData("if (anybody is OutageNotice) ms.Send(anybody);")]
    [InlineData("if (false) ms.Send(kind);")]
    public Task Send_OfWhatIsEstablished_IsClean(string statements) => Analyzed.Body(statements, turnedOn: Id);

    [Theory]
    [InlineData("ms.{|CSPN1004:Send|}(MailKind.Offer);")]
    [InlineData("ms.{|CSPN1004:Send|}(MailKind.Offer, anybody);")]
    [InlineData("ms.{|CSPN1004:Send|}(MailKind.Offer, \"somebody@customer.example\");")]
    public Task Send_OfNonCspProductToAnybody_IsReported(string statements) => Analyzed.Body(statements, turnedOn: Id);

    [Theory]
    [InlineData("if (customer.IsDirect) ms.Send(MailKind.Offer, customer);")]
    [InlineData("ms.{|CSPN1002:Send|}(MailKind.Offer, customer);")]
    [InlineData("ms.Send(MailKind.Offer, new Employee());")]
    [InlineData("if (anybody is Employee) ms.Send(MailKind.Offer, anybody);")]
    public Task Send_OfNonCspProductToSomebodyKnown_IsForTheOtherRules(string statements) => Analyzed.Body(statements, turnedOn: Id);

    /// <summary>One send gets one diagnostic: the worst.</summary>
    [Theory]
    [InlineData("ms.{|CSPN1001:Send|}(flag ? kind : MailKind.Renewal, customer);")]
    [InlineData("if (flag) kind = MailKind.Newsletter; ms.{|CSPN1003:Send|}(kind, customer);")]
    [InlineData("if (flag) kind = MailKind.Offer; ms.{|CSPN1002:Send|}(kind, customer);")]
    public Task Send_ThatAnotherRuleReports_IsReportedOnce(string statements) => Analyzed.Body(statements, turnedOn: Id);

    [Fact]
    public Task Send_ByDefault_IsClean() => Analyzed.Body("ms.Send(kind, customer); ms.Send(MailKind.Offer, anybody);");

    [Theory]
    [InlineData("root = true\n[*.cs]\ndotnet_diagnostic.CSPN1004.severity = none\n")]
    [InlineData("root = true\n[*.cs]\ndotnet_diagnostic.CSPN1004.severity = default\n")]
    [InlineData("root = true\n[Other/*.cs]\ndotnet_diagnostic.CSPN1004.severity = warning\n")]
    [InlineData("root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = warning\n")]
    public Task Send_WhereTheRuleIsNotTurnedOn_IsClean(string config) => Analyzed.Program(
        Analyzed.InBody("ms.Send(kind, customer);"),
        test =>
        {
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", config));
        });

    [Fact]
    public Task Send_WhereAGlobalConfigTurnsTheRuleOn_IsReported() => Analyzed.Program(
        Analyzed.InBody("ms.{|CSPN1004:Send|}(kind, customer);"),
        test =>
        {
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nglobal_level = -100\ndotnet_diagnostic.CSPN1004.severity = warning\n"));
        });

    [Theory]
    [InlineData("public void Post(MailKind about) => ms.{|CSPN1004:Send|}(about);")]
    [InlineData("protected void Post(MailKind about) => ms.{|CSPN1004:Send|}(about);")]
    [InlineData("protected internal void Post(Mail mail) => ms.{|CSPN1004:Send|}(mail.Kind, mail.To);")]
    [InlineData("public MailKind Next { set => ms.{|CSPN1004:Send|}(value); }")]
    [InlineData("public void Post(List<MailKind> kinds) { foreach (var about in kinds) ms.{|CSPN1004:Send|}(about); }")]
    [InlineData("public void Post(object to) => ms.{|CSPN1004:Send|}(MailKind.Offer, to);")]
    [InlineData("public static void Main(string[] args) => new MicrosoftMailer().{|CSPN1004:Send|}(args[0]);")]
    [InlineData("public Action<MailKind> Poster => about => ms.{|CSPN1004:Send|}(about);")]
    [InlineData("public void Post(MailKind about) { void Local() => ms.{|CSPN1004:Send|}(about); Local(); }")]
    [InlineData("public void Post(MailKind about) { void Local(MailKind one) => ms.{|CSPN1004:Send|}(one); Local(about); }")]
    [InlineData("public void Post(List<MailKind> kinds) => kinds.ForEach(about => ms.{|CSPN1004:Send|}(about));")]
    public Task Send_OfParameterOfPublicEntry_IsReported(string member) => Members(member);

    [Theory]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Run() { Post(MailKind.Outage); }")]
    [InlineData("internal void Post(MailKind about) => ms.Send(about);")]
    [InlineData("private protected void Post(Mail mail) => ms.Send(mail.Kind, mail.To);")]
    [InlineData("private void Post(MailKind about, object to) => ms.Send(about, to);")]
    [InlineData("private void Post(object to) => ms.Send(MailKind.Offer, to); public void Run(Employee one) => Post(one);")]
    [InlineData("private void Post(MailKind about) { void Local() => ms.Send(about); Local(); }")]
    [InlineData("private void Post(List<MailKind> kinds) => kinds.ForEach(about => ms.Send(about));")]
    [InlineData("public void Run() { void Local(MailKind one) => ms.Send(one); Local(MailKind.Outage); }")]
    [InlineData("private static void Main(int count) => new MicrosoftMailer().Send(count);")]
    public Task Send_OfParameterWhoseCallersAreAllSeen_IsClean(string members) => Members(members);

    /// <summary>What such a helper is handed is judged at its callers: by the other rules, or by this one where anybody can bring anything in.</summary>
    [Theory]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Run(MailKind about) { {|CSPN1004:Post|}(about); Post(MailKind.Outage); {|CSPN1001:Post|}(MailKind.Renewal); }")]
    [InlineData("private void Post(MailKind about) => ms.Send(about); private void Hand(MailKind about) => Post(about); public void Run(MailKind about) { {|CSPN1004:Hand|}(about); Hand(MailKind.Outage); }")]
    [InlineData("private void Post(Mail mail) => ms.Send(mail); public void Run(MailKind about) => {|CSPN1004:Post|}(new Mail { Kind = about });")]
    [InlineData("private void Post(object to) => ms.Send(MailKind.Offer, to); public void Run(object to) => {|CSPN1004:Post|}(to);")]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Run(List<MailKind> all) => all.ForEach(one => {|CSPN1004:Post|}(one));")]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Run(MailKind about) { if (about is MailKind.Outage) Post(about); if (about != MailKind.Renewal) {|CSPN1004:Post|}(about); }")]
    public Task Call_OfPrivateHelper_IsReportedWhereAnEntryHandsItsParameterOn(string members) => Members(members);

    [Theory]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Run([NotificationTopic] MailKind about) => Post(about);")]
    [InlineData("private void Post(MailKind about) => ms.Send(about); internal void Run(MailKind about) => Post(about);")]
    [InlineData("private void Post(MailKind about) => partner.Send(about); public void Run(MailKind about) => Post(about);")]
    [InlineData("private void Post(MailKind about) => ms.Send(about, new Employee()); public void Run(MailKind about) => Post(about);")]
    [InlineData("public void Post(MailKind about) => ms.{|CSPN1004:Send|}(about); public void Run(MailKind about) => Post(about);")]
    [InlineData("private void Post(MailKind about) => ms.Send(about); public void Hand(MailKind about) => {|CSPN1004:Post|}(about); public void Run(MailKind about) => Hand(about);")]
    [InlineData("private MailKind _about; private void Post() => ms.{|CSPN1004:Send|}(_about); public void Run(MailKind about) => Post();")]
    public Task Call_OfPrivateHelper_IsCleanWhereItIsSaidElsewhere(string members) => Members(members);

    [Theory]
    [InlineData("private MailKind _about; private void Post() => ms.{|CSPN1004:Send|}(_about);")]
    [InlineData("private MailKind About { get; set; } private void Post() => ms.{|CSPN1004:Send|}(About);")]
    [InlineData("private void Post() => ms.{|CSPN1004:Send|}(Enum.Parse<MailKind>(Console.ReadLine()));")]
    [InlineData("private void Post(int id) => ms.{|CSPN1004:Send|}((MailKind)int.Parse(\"3\"), \"customer \" + id);")]
    [InlineData("private void Post(Customer to) => ms.{|CSPN1004:Send|}(Enum.Parse<MailKind>(\"x\"), to);")]
    public Task Send_OfWhatNoParameterBrings_IsReportedInPrivateMembersToo(string members) => Members(members);

    [Theory]
    [InlineData("public void Post([NotificationTopic] MailKind about) => ms.Send(about);")]
    [InlineData("public void Post([NotificationTopic(TopicKind.ServiceIncident)] MailKind about) => ms.Send(about);")]
    [InlineData("public void Post([NotificationRecipient] object to) => ms.Send(MailKind.Offer, to);")]
    [InlineData("public void Post([NotificationRecipient(RecipientKind.Internal)] object to) => ms.Send(MailKind.Offer, to);")]
    [InlineData("[NotificationTopic(TopicKind.Operational)] public void Post(object text, Customer to) => ms.Send(text, to);")]
    [InlineData("[NotificationTopic(TopicKind.Operational)] private readonly object _text = new(); private void Post() => ms.Send(_text);")]
    public Task Send_OfWhatAnAnnotationSays_IsClean(string members) => Members(members);

    [Fact]
    public Task Send_InInternalClass_IsReportedWhereOthersCanEnterIt() => Code(
        """
        public interface IHandler { void Handle(MailKind about); }
        internal interface IInside { void Inside(MailKind about); }
        public abstract class Worker { public abstract void Work(MailKind about); protected virtual void Rest(MailKind about) { } }
        internal sealed class Handler(MicrosoftMailer ms) : Worker, IHandler, IInside
        {
            void IHandler.Handle(MailKind about) => ms.{|CSPN1004:Send|}(about);
            public override void Work(MailKind about) => ms.{|CSPN1004:Send|}(about);
            protected override void Rest(MailKind about) => ms.{|CSPN1004:Send|}(about);
            public void Inside(MailKind about) => ms.Send(about);
            public void Other(MailKind about) => ms.Send(about);
        }
        """);

    [Fact]
    public Task Send_InConstructor_IsReportedWhereOthersCanConstruct() => Code(
        """
        public class Open { public Open(MicrosoftMailer ms, MailKind about) => ms.{|CSPN1004:Send|}(about); }
        public class Closed { internal Closed(MicrosoftMailer ms, MailKind about) => ms.Send(about); }
        public class Captured(MicrosoftMailer ms, MailKind about) { public void Run() => ms.{|CSPN1004:Send|}(about); }
        internal class CapturedInside(MicrosoftMailer ms, MailKind about) { public void Run() => ms.Send(about); }
        """);

    [Fact]
    public Task Send_ThatImplementsADeclaredSender_IsLeftToItsCallers() => Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(object what, object to); }
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Service(ISmtp smtp)
        {
            private readonly Queue<object> _waiting = new();
            public void Post(object what, Customer to) => smtp.Deliver(what, to);
            public void Post(MailKind about, Customer to) => smtp.Deliver("text of " + about, to);
            public void Flush() => smtp.Deliver(_waiting.Dequeue(), null);
        }
        public class Renewals(ISmtp smtp)
        {
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)]
            public void Remind(Customer to) => smtp.Deliver("Your subscription renews.", to);
        }
        public class Job { public void Run(Service service, Customer to, MailKind about) { service.{|CSPN1004:Post|}(about, to); service.Post(MailKind.Outage, to); service.Flush(); } }
        """);

    [Fact]
    public Task Send_OfNonCspProductInADeclaredSender_IsReported() => Code(
        """
        public interface ISmtp { [NotificationSender] void Deliver(object what, object to); }
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Warranties(ISmtp smtp) { public void Expire(object to) => smtp.{|CSPN1004:Deliver|}(MailKind.Offer, to); }
        """);

    [Fact]
    public Task Send_ByDeclaredMethod_IsReportedWhateverItIsHanded() => Code(
        """
        public static class Pager { [NotificationSender(SenderOrigin.Microsoft)] public static void Page(int number) { } }
        public static class Marked { [NotificationSender(SenderOrigin.Microsoft)] public static void Page([NotificationTopic] string text, object model) { } }
        public class Job
        {
            public void Run(MailKind kind)
            {
                Pager.{|CSPN1004:Page|}(3);
                Marked.{|CSPN1004:Page|}("text", MailKind.Outage);
            }
        }
        """);

    [Fact]
    public Task Send_OfMethodGroupAndDelegate_IsReported() => Analyzed.Body(
        "new List<MailKind> { kind }.ForEach(k => ms.{|CSPN1004:Send|}(k)); Action<object> post = ms.Send; post.{|CSPN1004:Invoke|}(kind); post(MailKind.Outage);",
        turnedOn: Id);

    [Fact]
    public Task Send_OfUnknownOrigin_IsClean() => Code("public class Job { public void Run(IMailer any, MailKind kind) => any.Send(kind); }");

    [Fact]
    public Task Send_OfPlumbing_IsClean() => Code(
        "[NotificationSender(SenderOrigin.Microsoft)] public class Mailer { public void Send(object what) => Send(what, null); public void Send(object what, object to) { } }");

    [Fact]
    public async Task Message_OfTopic_SaysWhatIsMissing()
    {
        var reported = await StrictlyAsync("ms.Send(kind, customer);");

        Assert.Equal(
            "'MicrosoftMailer.Send' always sends a notification from Microsoft ('MicrosoftMailer') to a CSP customer ('Customer'), "
                + "and nothing says what it is about. Annotate the message, or the parameter or member that it comes from.",
            reported.English());
        Assert.Equal(
            "'MicrosoftMailer.Send'은(는) 항상 Microsoft('MicrosoftMailer') 이름으로 CSP 고객('Customer')에게 알림을 보내지만 "
                + "무엇에 대한 알림인지 알 수 없습니다. 메시지, 또는 메시지가 나오는 매개 변수나 멤버에 주석을 추가하세요.",
            reported.InKorean());
    }

    [Fact]
    public async Task Message_OfRelationship_SaysWhatIsMissing() => Assert.Equal(
        "'MicrosoftMailer.Send' always sends a notification from Microsoft ('MicrosoftMailer') to a recipient nobody declared, and it is about "
            + "a non-CSP product ('MailKind.Offer'), but nothing says that the recipient has an existing commercial relationship with Microsoft. "
            + "Check the relationship, or annotate the parameter or member that the recipient comes from.",
        (await StrictlyAsync("ms.Send(MailKind.Offer, anybody);")).English());

    [Fact]
    public async Task Message_WhereOnlySomePathsLackIt_SaysSo() => Assert.Contains(
        "'MicrosoftMailer.Send' on some paths sends",
        (await StrictlyAsync("if (flag) kind = MailKind.Outage; ms.Send(kind, customer);")).English());

    [Fact]
    public async Task AdditionalLocations_AreWhatIsKnown() => Assert.Equal(
        ["Send", "ms", "customer"],
        (await StrictlyAsync("ms.Send(kind, customer);")).Places());

    [Fact]
    public async Task Diagnostic_IsAWarningWhereItIsTurnedOn() => Assert.Equal(
        DiagnosticSeverity.Warning,
        (await StrictlyAsync("ms.Send(kind);")).Severity);

    public static TheoryData<string> Programs => [.. RichPrograms.ByName.Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task OtherRules_SayTheSameWhereItIsOn(string program)
    {
        var off = await Reported.AllInAsync(RichPrograms.ByName[program]);
        var on = await Reported.AllInAsync(RichPrograms.ByName[program], turnedOn: Id);

        Assert.DoesNotContain(off, diagnostic => diagnostic.Id == Id);
        Assert.Equal(off.Select(Said), on.Where(diagnostic => diagnostic.Id != Id).Select(Said));
    }

    private static string Said(Diagnostic diagnostic) => $"{diagnostic} {string.Join(' ', diagnostic.AdditionalLocations)}";

    private static async Task<Diagnostic> StrictlyAsync(string statements) =>
        Assert.Single(await Reported.AllInAsync(Analyzed.InBody(statements), turnedOn: Id));
}

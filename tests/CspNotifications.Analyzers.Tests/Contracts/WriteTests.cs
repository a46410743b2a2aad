namespace CspNotifications.Analyzers.Tests.Contracts;

/// <summary>Writes to fields, properties and parameters that declare what they hold.</summary>
public class WriteTests
{
    [Theory]
    [InlineData("var desk = new Desk(); desk.Incident = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("var desk = new Desk { Incident = {|CSPN2001:MailKind.Renewal|} };")]
    [InlineData("var desk = new Desk { IncidentKind = flag ? MailKind.Outage : {|CSPN2001:MailKind.Renewal|} };")]
    [InlineData("var desk = new Desk { Partner = {|CSPN2001:ms|} };")]
    [InlineData("var desk = new Desk(); desk.IncidentKind = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("var desk = new Desk(); (desk.IncidentKind, desk.Any) = ({|CSPN2001:MailKind.Renewal|}, MailKind.Renewal);")]
    [InlineData("var desk = new Desk(); desk.Any = desk.Incident = {|CSPN2001:MailKind.Renewal|};")]
    [InlineData("var n = new Notice(MailKind.Outage, \"\"); n = n with { Kind = {|CSPN2001:MailKind.Renewal|} };")]
    [InlineData("var desk = new Desk(); ref var place = ref desk.Incident; Desk.TryGet(out {|CSPN2001:desk.Incident|});")]
    public Task Write_OfSomethingElse_IsReported(string statement) => ContractWorld.Body(statement);

    [Theory]
    [InlineData("var desk = new Desk { Incident = MailKind.Outage, IncidentKind = kind, Partner = partner, Any = MailKind.Renewal };")]
    [InlineData("var desk = new Desk(); desk.Any = MailKind.Renewal;")]
    [InlineData("var desk = new Desk(); (desk.IncidentKind, desk.Any) = (MailKind.Outage, MailKind.Renewal);")]
    [InlineData("var n = new Notice(MailKind.Outage, \"\"); n = n with { Text = \"x\" };")]
    [InlineData("var desk = new Desk { Partner = null };")]
    public Task Write_ThatAgreesOrIsUnknown_IsClean(string statement) => ContractWorld.Body(statement);

    [Fact]
    public Task Initializer_OfSomethingElse_IsReported() => ContractWorld.Code(
        """
        public class Texts
        {
            [NotificationTopic(TopicKind.ServiceIncident)] private readonly MailKind _kind = {|CSPN2001:MailKind.Renewal|};
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Kind { get; } = {|CSPN2001:MailKind.Renewal|};
            [NotificationTopic(TopicKind.ServiceIncident)] public const MailKind Constant = {|CSPN2001:MailKind.Renewal|};
            [NotificationTopic(TopicKind.ServiceIncident)] public static readonly MailKind[] All = [MailKind.Outage, {|CSPN2001:MailKind.Renewal|}];
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Fine { get; } = MailKind.Outage;
            public MailKind Use() => _kind;
        }
        """);

    [Fact]
    public Task Constructor_ThatKeepsSomethingElse_IsReported() => ContractWorld.Code(
        """
        public class Service
        {
            [NotificationSender(SenderOrigin.Partner)] private readonly IMailer _mailer;
            public Service(MicrosoftMailer mailer) => _mailer = {|CSPN2001:mailer|};
            public Service(PartnerMailer mailer) => _mailer = mailer;
            public Service(IMailer mailer) => _mailer = mailer;
            public IMailer Mailer => _mailer;
        }
        """);

    [Fact]
    public Task PrimaryConstructor_ThatHandsOnSomethingElse_IsReported() => ContractWorld.Code(
        """
        public class Base([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { public MailKind Kind => kind; }
        public class Renewals() : Base({|CSPN2001:MailKind.Renewal|});
        public class Outages() : Base(MailKind.Outage);
        public class Written : Base { public Written() : base({|CSPN2001:MailKind.Renewal|}) { } }
        public class Kept([NotificationSender(SenderOrigin.Partner)] IMailer mailer) { private readonly IMailer _mailer = mailer; public IMailer Mailer => _mailer; }
        public class Job { public object Run(MicrosoftMailer ms, PartnerMailer partner, bool flag) => flag ? new Kept(partner) : new Kept({|CSPN2001:ms|}); }
        """);

    [Fact]
    public Task Parameter_ThatIsWritten_IsHeldToItsDeclaration() => ContractWorld.Code(
        """
        public class Out
        {
            public void Get([NotificationTopic(TopicKind.ServiceIncident)] out MailKind kind) => kind = {|CSPN2001:MailKind.Renewal|};
            public void Change([NotificationTopic(TopicKind.ServiceIncident)] ref MailKind kind) => kind = {|CSPN2001:MailKind.Renewal|};
            public void Fine([NotificationTopic(TopicKind.ServiceIncident)] out MailKind kind) => kind = MailKind.Outage;
        }
        """);
}

namespace CspNotifications.Analyzers.Tests.Contracts;

/// <summary>Larger shapes: what real code does with declared values.</summary>
public class ContractProgramTests
{
    [Fact]
    public Task ConstructorChains_AreHeldToTheirParameters() => ContractWorld.Code(
        """
        public class Letter
        {
            public Letter([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { Kind = kind; }
            public Letter() : this({|CSPN2001:MailKind.Renewal|}) { }
            public Letter(string text) : this(MailKind.Outage) { }
            public MailKind Kind { get; }
        }
        public record Post(MailKind Kind, string Text) { public Post(string text) : this(MailKind.Renewal, text) { } }
        public record Held([NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind) { public Held(string text) : this({|CSPN2001:MailKind.Renewal|}) { } }
        """);

    [Fact]
    public Task Indexers_AreHeldToTheirDeclarations() => ContractWorld.Code(
        """
        public class Table
        {
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind this[int at] { get => default; set { } }
            public string this[[NotificationTopic(TopicKind.ServiceIncident)] MailKind kind] => "";
        }
        public class Job
        {
            public string Run(Table table, MailKind kind)
            {
                table[1] = {|CSPN2001:MailKind.Renewal|};
                table[2] = MailKind.Outage;
                return table[{|CSPN2001:MailKind.Renewal|}] + table[MailKind.Outage] + table[kind];
            }
        }
        """);

    [Fact]
    public Task NestedInitializers_AreSeen() => ContractWorld.Body(
        "var outer = new { Desk = new Desk { IncidentKind = {|CSPN2001:MailKind.Renewal|} } }; outer.Desk.Incident = {|CSPN2001:MailKind.Invoice|};");

    [Fact]
    public Task CoalescingAssignment_IsSeen() => ContractWorld.Code(
        """
        public class Job
        {
            [NotificationSender(SenderOrigin.Partner)] private IMailer _mailer;
            [NotificationTopic(TopicKind.ServiceIncident)] private MailKind? _kind;
            public object Run(MicrosoftMailer ms, PartnerMailer partner) { _mailer ??= {|CSPN2001:ms|}; _kind ??= MailKind.Outage; _mailer ??= partner; return (_mailer, _kind); }
        }
        """);

    [Fact]
    public Task DelegateParameters_AreHeldToTheirDeclaration() => ContractWorld.Code(
        """
        public delegate void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind);
        public class Job
        {
            public event Report Reported;
            public void Run(Report report) { report({|CSPN2001:MailKind.Renewal|}); report(MailKind.Outage); Reported?.Invoke({|CSPN2001:MailKind.Invoice|}); }
        }
        """);

    [Fact]
    public Task ConditionalAccess_IsSeen() => ContractWorld.Code(
        """
        public class Sink { public void Report([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { } }
        public class Job { public void Run(Sink sink) { sink?.Report({|CSPN2001:MailKind.Renewal|}); sink?.Report(MailKind.Outage); } }
        """);

    [Fact]
    public Task ExtensionMethods_AreHeldToTheirParameters() => ContractWorld.Code(
        """
        public static class Kinds
        {
            public static void ReportIt([NotificationTopic(TopicKind.ServiceIncident)] this MailKind kind) { }
            public static void Through(this Customer to, [NotificationSender(SenderOrigin.Partner)] IMailer mailer) { }
        }
        public class Job { public void Run(MicrosoftMailer ms, PartnerMailer p, Customer c) { {|CSPN2001:MailKind.Renewal|}.ReportIt(); MailKind.Outage.ReportIt(); c.Through({|CSPN2001:ms|}); c.Through(p); } }
        """);

    [Fact]
    public Task Iterators_InLoopsAreHeldToTheirElements() => ContractWorld.Code(
        """
        public class Job
        {
            [return: NotificationTopic(TopicKind.ServiceIncident)]
            public IEnumerable<MailKind> All(IEnumerable<MailKind> kinds)
            {
                foreach (var kind in kinds)
                {
                    if (kind == MailKind.Renewal)
                        yield return {|CSPN2001:kind|};
                    else if (kind == MailKind.Outage)
                        yield return kind;
                }
            }
        }
        """);

    [Fact]
    public Task Dispatch_ByKindIsClean() => ContractWorld.Code(
        """
        public class Job(PartnerMailer partner)
        {
            private void Remind([NotificationTopic(TopicKind.CspSubscription)] MailKind kind) => partner.Send(kind);
            public void Run(MailKind kind)
            {
                switch (kind)
                {
                    case MailKind.Renewal or MailKind.Invoice: Remind(kind); break;
                    case MailKind.Outage: Desk.Report(kind); break;
                    default: break;
                }
                var done = kind switch { MailKind.Outage => Do(() => Desk.Report(kind)), MailKind.Renewal => Do(() => Remind(kind)), _ => false };
            }
            private static bool Do(Action action) { action(); return true; }
        }
        """);

    [Fact]
    public Task Factory_ByOriginIsClean() => ContractWorld.Code(
        """
        public class Factory(MicrosoftMailer ms, PartnerMailer partner)
        {
            [return: NotificationSender(SenderOrigin.Partner)] public IMailer Partner() => partner;
            [return: NotificationSender(SenderOrigin.Microsoft)] public IMailer Microsoft() => ms;
            [return: NotificationSender(SenderOrigin.Partner)] public IMailer Wrong(bool flag) => flag ? partner : {|CSPN2001:ms|};
            public IMailer Any(bool flag) => flag ? Partner() : Microsoft();
            public void Use(bool flag) { Desk.Through(Partner()); Desk.Through({|CSPN2001:Microsoft()|}); }
        }
        """);

    [Fact]
    public Task LookupsThatDeclareARelationship_AreTrusted() => ContractWorld.Code(
        """
        public class Directory
        {
            private readonly Dictionary<string, Customer> _all = [];
            [return: NotificationRecipient(RecipientKind.DirectCustomer)] public Customer Find(string id) => _all[id];
            [return: NotificationRecipient(RecipientKind.DirectCustomer)] public async Task<Customer> FindAsync(string id) { await Task.Yield(); return new Customer(); }
            [return: NotificationRecipient(RecipientKind.DirectCustomer)] public IEnumerable<Customer> All() => _all.Values;
            [NotificationRecipient(RecipientKind.DirectCustomer)] public Customer Last { get; set; }
            public bool TryFind(string id, [NotificationRecipient(RecipientKind.DirectCustomer)] out Customer found) => _all.TryGetValue(id, out found);
            public async Task Run(Customer any) { Last = any; Desk.ToDirect(Find("")); Desk.ToDirect(await FindAsync("")); Desk.ToDirect(Last); Desk.ToAllDirect(All()); if (TryFind("", out var f)) Desk.ToDirect(f); }
        }
        """);

    [Fact]
    public Task Defaults_OfParametersAreHeldToThem() => ContractWorld.Code(
        """
        public class Job
        {
            public void Wrong([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind = {|CSPN2001:MailKind.Renewal|}) { }
            public void Right([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind = MailKind.Outage, [NotificationSender(SenderOrigin.Partner)] IMailer mailer = null, [NotificationTopic(TopicKind.ServiceIncident)] MailKind none = default) { }
            public void Run() { Wrong(); Right(); }
        }
        """);

    [Fact]
    public Task DeadCode_AndUnreachedBranchesAreSilent() => ContractWorld.Body(
        "const bool never = false; if (never) Desk.Report(MailKind.Renewal); if (kind == MailKind.Outage) { if (kind == MailKind.Renewal) Desk.Report(kind); }");

    [Fact]
    public Task TextsAreFollowed() => ContractWorld.Code(
        """
        public static class Texts
        {
            [NotificationTopic(TopicKind.CspSubscription)] public const string Renew = "Renew";
            [NotificationTopic(TopicKind.ServiceIncident)] public const string Down = "Down";
        }
        public class Job
        {
            public void Run(string name)
            {
                Desk.Write({|CSPN2001:Texts.Renew|});
                Desk.Write({|CSPN2001:$"{name}: {Texts.Renew}"|});
                Desk.Write({|CSPN2001:name + Texts.Renew|});
                Desk.Write(Texts.Down + name);
                Desk.Write(name);
                Desk.Write(Texts.Renew + Texts.Down);
            }
        }
        """);

    [Fact]
    public Task GeneratedAndExternalDeclarations_AreRead() => ContractWorld.Code(
        """
        public interface IReport<T> { void Report([NotificationTopic(TopicKind.ServiceIncident)] T what); }
        public class Job { public void Run(IReport<MailKind> report, IReport<object> any) { report.Report({|CSPN2001:MailKind.Renewal|}); any.Report({|CSPN2001:new RenewalNotice("")|}); any.Report(new object()); } }
        """);

    [Fact]
    public Task FilteredElements_AreClean() => ContractWorld.Body(
        """
        var kinds = new List<MailKind> { MailKind.Renewal, MailKind.Outage };
        foreach (var k in kinds) if (k == MailKind.Outage) Desk.Report(k);
        kinds.Where(k => k == MailKind.Outage).ToList().ForEach(Desk.Report);
        Desk.ReportEach(kinds.Where(k => k == MailKind.Outage));
        Desk.Report(kinds[1]);
        Desk.Report({|CSPN2001:kinds[0]|});
        """);
}

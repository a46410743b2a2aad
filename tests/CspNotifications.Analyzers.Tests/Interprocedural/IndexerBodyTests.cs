namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Indexers with bodies are methods like others.</summary>
public class IndexerBodyTests
{
    [Fact]
    public Task Send_OfComputedElement_IsReportedByTheIndex() => Job.Runs(
        "private MailKind this[int i] => i == 0 ? MailKind.Outage : MailKind.Renewal;",
        """
        ms.Send(this[0], customer);
        ms.{|CSPN1001:Send|}(this[1], customer);
        ms.{|CSPN1001:Send|}(this[customers.Count], customer);
        """);

    [Fact]
    public Task Send_ByMailerForTheKind_StaysWithIt() => Job.Runs(
        "private IMailer this[MailKind about] { get { if (about is MailKind.Renewal or MailKind.Invoice) return partner; return ms; } }",
        """
        this[MailKind.Renewal].Send(MailKind.Renewal, customer);
        this[MailKind.Outage].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        this[about].Send(about, customer);
        """);

    [Fact]
    public Task Send_OfElementOfOwnRegistry_IsWhatWasPutThere() => Job.Runs(
        "",
        """
        var registry = new Registry();
        registry["late"] = MailKind.Renewal;
        registry["down"] = MailKind.Outage;
        ms.{|CSPN1001:Send|}(registry["late"], customer);
        """,
        """
        public class Registry
        {
            private readonly Dictionary<string, MailKind> _kinds = new();
            public MailKind this[string name] { get => _kinds[name]; set => _kinds[name] = value; }
        }
        """);

    [Fact]
    public Task Send_OfElementReplacedBySetter_IsJudgedByWhatItKeeps() => Job.Runs(
        "private MailKind _last; private MailKind this[int i] { get => _last; set => _last = value == MailKind.Renewal ? MailKind.Outage : value; }",
        "this[0] = MailKind.Renewal; ms.Send(this[0], customer); this[0] = MailKind.Invoice; ms.{|CSPN1001:Send|}(this[0], customer);");

    [Fact]
    public Task Send_OfElementOfAnIgnoredIndex_IsReported() => Job.Runs(
        "private object this[object key] => new RenewalNotice(\"E5\"); private object this[int i, object key] => key;",
        "ms.{|CSPN1001:Send|}(this[MailKind.Outage], customer); ms.Send(this[0, MailKind.Outage], customer); ms.{|CSPN1001:Send|}(this[0, MailKind.Renewal], customer);");
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Guards that cannot establish what they claim, by their shape or by their body.</summary>
public class CSPN2004Tests
{
    [Theory]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public int {|CSPN2004:Level|} { get; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public string {|CSPN2004:Contract|};")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public void {|CSPN2004:Check|}(Customer c) { }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public Task<bool> {|CSPN2004:CheckAsync|}(Customer c) => null;")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool {|CSPN2004:Any|}() => false;")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool {|CSPN2004:Any|} { get; set; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool {|CSPN2004:Any|};")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool {|CSPN2004:Find|}(out Customer c) { c = null; return false; }")]
    public Task Shape_ThatCannotBeAsked_IsReported(string member) => Declared.Code($"public class Somebody {{ {member} }}");

    [Theory]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool Is { get; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool? May { get; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool Field;")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool Check() => Name == \"\"; public string Name { get; }")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool Has(Customer c) => c.Name == \"\";")]
    public Task Shape_ThatCanBeAsked_IsClean(string member) => Declared.Code($"public class Somebody {{ {member} }}");

    [Theory]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind == MailKind.Renewal")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind != MailKind.Outage")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind != MailKind.Renewal")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "MailKind.Renewal == kind")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind == MailKind.None")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind is MailKind.Outage or MailKind.Renewal")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind is not MailKind.Outage")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "!(kind == MailKind.Outage)")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind == MailKind.Outage || kind == MailKind.Invoice")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind == MailKind.Renewal ? true : false")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind switch { MailKind.Outage => false, MailKind.Renewal => true, _ => false }")]
    [InlineData("TopicKind.ServiceIncident", "Mail mail", "mail.Kind == MailKind.Renewal")]
    [InlineData("TopicKind.ServiceIncident", "Mail mail", "mail is { Kind: MailKind.Renewal }")]
    [InlineData("TopicKind.ServiceIncident", "object what", "what is RenewalNotice")]
    [InlineData("TopicKind.ServiceIncident", "object what", "what is RenewalNotice or OutageNotice")]
    [InlineData("TopicKind.ServiceIncident", "object what", "!Guards.IsIncident(what)")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "!c.IsDirect")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "c.IsCspOnly")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "c.IsDirect || c.IsCspOnly")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "!Guards.HasContract(c)")]
    [InlineData("SenderOrigin.Partner", "IMailer m", "m is MicrosoftMailer")]
    public Task Body_ThatEstablishesSomethingElse_IsReported(string claim, string parameter, string body) => Analyzed.Code(
        $"public class Checks {{ [NotificationGuard({claim})] public bool {{|CSPN2004:Is|}}({parameter}) => {body}; }}");

    [Theory]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind == MailKind.Outage")]
    [InlineData("TopicKind.ServiceIncident", "MailKind kind", "kind is MailKind.Outage")]
    [InlineData("TopicKind.CspSubscription", "MailKind kind", "kind is MailKind.Renewal or MailKind.Invoice")]
    [InlineData("TopicKind.CspSubscription", "MailKind kind", "kind == MailKind.Renewal || kind == MailKind.Invoice")]
    [InlineData("TopicKind.CspSubscription", "MailKind kind", "kind switch { MailKind.Renewal => true, MailKind.Invoice => true, _ => false }")]
    [InlineData("TopicKind.CspSubscription", "MailKind kind", "kind is not (MailKind.None or MailKind.Outage or MailKind.Maintenance or MailKind.Offer or MailKind.Newsletter)")]
    [InlineData("TopicKind.ServiceIncident", "Mail mail", "mail.Kind == MailKind.Outage")]
    [InlineData("TopicKind.ServiceIncident", "Mail mail", "mail is { Kind: MailKind.Outage }")]
    [InlineData("TopicKind.ServiceIncident", "object what", "what is OutageNotice")]
    [InlineData("TopicKind.ServiceIncident", "object what", "what is OutageNotice { Service: \"x\" }")]
    [InlineData("TopicKind.ServiceIncident", "object what", "Guards.IsIncident(what)")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "c.IsDirect")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "!c.IsCspOnly")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "c.IsDirect && Guards.HasContract(c)")]
    [InlineData("RecipientKind.DirectCustomer", "Customer c", "c.IsDirect && c.Name != \"\"")]
    [InlineData("SenderOrigin.Partner", "IMailer m", "m is PartnerMailer")]
    [InlineData("SenderOrigin.Partner", "IMailer m", "m is not MicrosoftMailer and PartnerMailer")]
    public Task Body_ThatEstablishesIt_IsClean(string claim, string parameter, string body) => Analyzed.Code(
        $"public class Checks {{ [NotificationGuard({claim})] public bool Is({parameter}) => {body}; }}");

    [Theory]
    [InlineData("Customer c", "c.Name == \"Contoso\"")]
    [InlineData("Customer c", "c.IsDirect || _known.Contains(c)")]
    [InlineData("Customer c", "_known.Contains(c)")]
    [InlineData("Customer c", "true")]
    [InlineData("Customer c", "throw new NotImplementedException()")]
    [InlineData("Customer c", "!c.IsDirect && c.Name == \"x\"")]
    [InlineData("object what", "what is Customer")]
    [InlineData("object what", "what is not null")]
    [InlineData("MailKind kind", "kind == MailKind.Renewal")]
    public Task Body_ThatIsOpaque_IsTrusted(string parameter, string body) => Analyzed.Code(
        $"public class Checks {{ private readonly List<Customer> _known = []; [NotificationGuard(RecipientKind.DirectCustomer)] public bool Is({parameter}) => {body}; public int Count => _known.Count; }}"
            .Replace("what is Customer", "what is Mail", StringComparison.Ordinal));

    [Fact]
    public Task Body_OfStatements_IsRead() => Analyzed.Code(
        """
        public class Checks
        {
            [NotificationGuard(TopicKind.ServiceIncident)]
            public bool Right(MailKind kind) { if (kind == MailKind.Outage) return true; return false; }
            [NotificationGuard(TopicKind.ServiceIncident)]
            public bool {|CSPN2004:Wrong|}(MailKind kind) { if (kind == MailKind.Outage) return false; return true; }
            [NotificationGuard(TopicKind.ServiceIncident)]
            public bool Open(MailKind kind) { Console.WriteLine(kind); return kind == MailKind.Renewal; }
        }
        """);

    [Fact]
    public Task Body_OfPropertyAndOfItsOwnObject_IsRead() => Analyzed.Code(
        """
        public class Letter
        {
            public MailKind Kind { get; init; }
            [NotificationGuard(TopicKind.ServiceIncident)] public bool IsIncident => Kind == MailKind.Outage;
            [NotificationGuard(TopicKind.ServiceIncident)] public bool {|CSPN2004:IsWrong|} => Kind == MailKind.Renewal;
            [NotificationGuard(TopicKind.ServiceIncident)] public bool {|CSPN2004:IsOld|} { get { return !IsIncident; } }
            [NotificationGuard(TopicKind.ServiceIncident, When = false)] public bool IsOther => !IsIncident;
            [NotificationGuard(TopicKind.ServiceIncident, When = false)] public bool {|CSPN2004:IsThis|} => IsIncident;
        }
        """);

    [Fact]
    public Task Guard_OfTheInterface_HoldsItsImplementationToIt() => Analyzed.Code(
        """
        public interface IChecks { [NotificationGuard(RecipientKind.DirectCustomer)] bool Has(Customer c); }
        public class Checks : IChecks { public bool {|CSPN2004:Has|}(Customer c) => !c.IsDirect; }
        public class Others : IChecks { public bool Has(Customer c) => c.IsDirect; }
        """);

    [Fact]
    public async Task Message_SaysWhatIsLeftOpen()
    {
        var reported = await Reported.InAsync("public class Checks { [NotificationGuard(RecipientKind.DirectCustomer)] public bool Is(Customer c) => !c.IsDirect; }");

        Assert.Equal(
            "'Checks.Is' is no guard: when it is true, its body leaves open that what it was asked about is something else than DirectCustomer.",
            reported.English());
        Assert.StartsWith("'Checks.Is'은(는) 가드가 될 수 없습니다.", reported.InKorean());
    }
}

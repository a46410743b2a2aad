namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A bool helper without an annotation says what its body says.</summary>
public class BoolHelperTests
{
    private const string Helpers =
        """
        private static bool IsRenewal(MailKind about) => about == MailKind.Renewal;
        private static bool IsBill(MailKind about) => IsRenewal(about) || about == MailKind.Invoice;
        private static bool HasContract(Customer one) => one.IsDirect;
        private static bool BothDirect(Customer one, Customer two) => one.IsDirect && two.IsDirect;
        private static bool EitherDirect(Customer one, Customer two) => one.IsDirect || two.IsDirect;
        """;

    [Fact]
    public Task Kind_InIf_IsNarrowed() => Job.Runs(
        Helpers,
        """
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        if (IsRenewal(about))
            partner.Send(about, customer);
        else
            ms.Send(about, customer);
        if (IsRenewal(about))
            ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task UnknownKind_InIf_IsNarrowed() => Job.Runs(
        Helpers,
        "if (IsRenewal(kind)) ms.{|CSPN1001:Send|}(kind, customer); else ms.Send(kind, customer);");

    [Fact]
    public Task Kind_ByHelperOfHelper_IsNarrowed() => Job.Runs(
        Helpers,
        """
        var about = flag ? MailKind.Renewal : flag2 ? MailKind.Invoice : MailKind.Outage;
        if (!IsBill(about)) ms.Send(about, customer);
        if (!IsRenewal(about)) ms.{|CSPN1001:Send|}(about, customer);
        if (IsBill(about)) return;
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Contract_InIf_NarrowsTheCustomerThatWasAsked() => Job.Runs(
        Helpers,
        """
        if (HasContract(customer))
        {
            ms.Send(MailKind.Offer, customer);
            ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        }
        else
        {
            ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        }
        """);

    [Fact]
    public Task Contract_Negated_IsClean() => Job.Runs(
        Helpers,
        """
        if (!HasContract(customer)) return;
        ms.Send(MailKind.Offer, customer);
        if (HasContract(other) == false) ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        else ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Contract_InBodyThatNegates_IsClean() => Job.Runs(
        "private static bool Lacks(Customer one) => !one.IsDirect; private static bool IsCsp(Customer one) => one.IsCspOnly;",
        """
        if (Lacks(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        else ms.Send(MailKind.Offer, customer);
        if (IsCsp(other)) return;
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Contract_StoredInLocal_IsClean() => Job.Runs(
        Helpers,
        """
        var ok = HasContract(customer);
        Console.WriteLine(ok);
        if (ok) ms.Send(MailKind.Offer, customer);
        else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Contract_StoredInLocalAndCustomerReplaced_IsReported() => Job.Runs(
        Helpers,
        "var ok = HasContract(customer); customer = other; if (ok) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Contract_OfBoth_IsClean() => Job.Runs(
        Helpers,
        """
        if (BothDirect(customer, other)) { ms.Send(MailKind.Offer, customer); ms.Send(MailKind.Offer, other); }
        if (EitherDirect(customer, other)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        if (EitherDirect(customer, customer)) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Contract_InCombinations_IsFollowed() => Job.Runs(
        Helpers,
        """
        if (flag && HasContract(customer)) ms.Send(MailKind.Offer, customer);
        if (flag || HasContract(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        if (HasContract(customer) is true & flag2) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Contract_InTernaryAndLoop_IsFollowed() => Job.Runs(
        Helpers,
        """
        ms.Send(HasContract(other) ? MailKind.Offer : MailKind.Outage, other);
        (HasContract(other) ? (IMailer)ms : partner).Send(MailKind.Offer, other);
        (HasContract(other) ? (IMailer)partner : ms).{|CSPN1002:Send|}(MailKind.Offer, other);
        while (!HasContract(customer)) customer = other;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Contract_ByPattern_IsClean() => Job.Runs(
        "private static bool HasContract(Customer one) => one is { IsDirect: true, Name: not \"\" }; private static bool IsFree(Customer one) => one is null or { IsDirect: false };",
        """
        if (HasContract(customer)) ms.Send(MailKind.Offer, customer);
        if (!IsFree(other)) ms.Send(MailKind.Offer, other);
        else ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Contract_ByStatements_IsClean() => Job.Runs(
        """
        private static bool MayOffer(Customer one)
        {
            if (one is null) return false;
            var direct = one.IsDirect;
            if (!direct) { Console.WriteLine(one.Name); return false; }
            return true;
        }
        """,
        "if (MayOffer(customer)) ms.Send(MailKind.Offer, customer); else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Helper_ThatAsksSomethingElseToo_EstablishesNothing() => Job.Runs(
        "private static bool MayOffer(Customer one) => one.IsDirect || one.Name == \"test\"; private static bool IsNamed(Customer one) => one.Name != \"\";",
        """
        if (MayOffer(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        if (IsNamed(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Helper_ThatAsksSomethingElseInAddition_EstablishesWhenTrueOnly() => Job.Runs(
        "private static bool MayOffer(Customer one) => one.IsDirect && one.Name != \"test\";",
        """
        if (MayOffer(customer)) ms.Send(MailKind.Offer, customer);
        if (!MayOffer(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Helper_OnField_IsClean() => Job.Runs(
        "private Customer _customer; private bool IsReady() => _customer.IsDirect;",
        "if (IsReady()) ms.Send(MailKind.Offer, _customer); else ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);");

    [Fact]
    public Task Helper_OnMember_IsClean() => Job.Runs(
        "private static bool MayOffer(Order order) => order.Customer.IsDirect;",
        """
        var order = new Order { Customer = customer, Payer = other };
        if (!MayOffer(order)) return;
        ms.Send(MailKind.Offer, order.Customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, order.Payer);
        """,
        "public class Order { public Customer Customer { get; set; } public Customer Payer { get; set; } }");

    [Fact]
    public Task Helper_OnMailerAndType_IsClean() => Job.Runs(
        "private static bool IsOurs(IMailer mailer) => mailer is MicrosoftMailer; private static bool IsIncident(object what) => what is OutageNotice;",
        """
        IMailer mailer = flag ? ms : partner;
        if (IsOurs(mailer)) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        else mailer.Send(MailKind.Renewal, customer);
        object what = flag2 ? new OutageNotice("mail") : new RenewalNotice("E5");
        if (IsIncident(what)) ms.Send(what, customer);
        else ms.{|CSPN1001:Send|}(what, customer);
        """);

    [Fact]
    public Task Helper_OfLocalFunctionAndLambda_IsClean() => Job.Runs(
        "",
        """
        static bool HasContract(Customer one) => one.IsDirect;
        Func<Customer, bool> asks = one => one.IsDirect;
        if (HasContract(customer)) ms.Send(MailKind.Offer, customer);
        if (asks(other)) { ms.Send(MailKind.Offer, other); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);
}

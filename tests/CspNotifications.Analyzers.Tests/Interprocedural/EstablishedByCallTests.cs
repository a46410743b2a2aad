namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What holds because a source method came back.</summary>
public class EstablishedByCallTests
{
    private const string Ensure =
        "private static void EnsureContract(Customer one) { if (!one.IsDirect) throw new InvalidOperationException(); }";

    [Fact]
    public Task Send_AfterEnsure_IsCleanForTheCustomerThatWasAsked() => Job.Runs(
        Ensure,
        """
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        EnsureContract(customer);
        ms.Send(MailKind.Offer, customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_AfterEnsureAndAnotherCustomer_IsReported() => Job.Runs(
        Ensure,
        "EnsureContract(customer); customer = other; ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_AfterEnsureInOneBranch_IsReported() => Job.Runs(
        Ensure,
        "if (flag) EnsureContract(customer); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); if (flag) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Send_AfterEnsureOfEnsure_IsClean() => Job.Runs(
        Ensure +
        """
        private static void EnsureBoth(Customer one, Customer two) { EnsureContract(one); EnsureContract(two); }
        private static void EnsureFirst(Customer one, Customer two) => EnsureContract(one);
        """,
        """
        EnsureFirst(customer, other);
        ms.Send(MailKind.Offer, customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        EnsureBoth(customer, other);
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_AfterHelperThatOnlySometimesThrows_IsReported() => Job.Runs(
        "private static void Check(Customer one, bool strict) { if (strict && !one.IsDirect) throw new InvalidOperationException(); }",
        """
        Check(customer, flag);
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        Check(other, true);
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_AfterHelperThatAsksSomethingElse_IsReported() => Job.Runs(
        "private static void EnsureNamed(Customer one) { if (one is null || one.Name == \"\") throw new ArgumentException(); }",
        "EnsureNamed(customer); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); ms.Send(MailKind.Outage, customer);");

    [Fact]
    public Task Send_PastHelperThatNeverReturns_IsClean() => Job.Runs(
        """
        private static void Fail() => throw new InvalidOperationException();
        private static void FailToo() { Console.WriteLine(); Fail(); }
        private static Customer FailOn(Customer one) => throw new ArgumentException(one.Name);
        """,
        """
        if (!customer.IsDirect) FailToo();
        ms.Send(MailKind.Offer, customer);
        ms.Send(MailKind.Offer, other.IsDirect ? other : FailOn(other));
        ms.Send(MailKind.Offer, other);
        Fail();
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_PastHelperThatLogs_IsReported() => Job.Runs(
        "private static void Warn() => Console.WriteLine(\"no contract\");",
        "if (!customer.IsDirect) Warn(); ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Send_ToResultOfRequire_IsClean() => Job.Runs(
        "private static Customer Require(Customer one) => one.IsDirect ? one : throw new InvalidOperationException();",
        """
        ms.Send(MailKind.Offer, Require(customer));
        ms.Send(MailKind.Offer, customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_AfterRequiredCondition_IsClean() => Job.Runs(
        "private static void Require(bool condition) { if (!condition) throw new InvalidOperationException(); } private static void Log(bool condition) => Console.WriteLine(condition);",
        """
        Log(customer.IsDirect);
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        Require(customer.IsDirect && flag);
        ms.Send(MailKind.Offer, customer);
        Require(flag2 || other.IsDirect);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_AfterEnsuredKind_IsClean() => Job.Runs(
        "private static void EnsureNoBill(MailKind about) { if (about is MailKind.Renewal or MailKind.Invoice) throw new ArgumentException(); }",
        """
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        ms.{|CSPN1001:Send|}(about, customer);
        EnsureNoBill(about);
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_AfterEnsuredType_IsClean() => Job.Runs(
        "private static void EnsureIncident(object what) { if (what is not OutageNotice) throw new ArgumentException(); } private static void EnsurePartner(IMailer mailer) { if (mailer is MicrosoftMailer) throw new ArgumentException(); }",
        """
        object what = flag ? new OutageNotice("mail") : new RenewalNotice("E5");
        EnsureIncident(what);
        ms.Send(what, customer);
        IMailer mailer = flag2 ? ms : partner;
        EnsurePartner(mailer);
        mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_AfterAwaitedEnsure_IsClean() => Job.RunsAsync(
        "private static async Task EnsureAsync(Customer one) { await Task.Yield(); if (!one.IsDirect) throw new InvalidOperationException(); }",
        """
        var started = EnsureAsync(other);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        await EnsureAsync(customer);
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Send_AfterEnsuredMember_IsClean() => Job.Runs(
        "private static void EnsureContract(Order order) { if (!order.Customer.IsDirect) throw new InvalidOperationException(); }",
        """
        var order = new Order { Customer = customer, Payer = other };
        EnsureContract(order);
        ms.Send(MailKind.Offer, order.Customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, order.Payer);
        """,
        "public class Order { public Customer Customer { get; set; } public Customer Payer { get; set; } }");

    [Fact]
    public Task Send_AfterEnsuredField_IsClean() => Job.Runs(
        """
        private Customer _customer;
        private Customer _payer;
        private void EnsureReady() { if (_customer is not { IsDirect: true }) throw new InvalidOperationException(); }
        """,
        """
        EnsureReady();
        ms.Send(MailKind.Offer, _customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, _payer);
        """);

    [Fact]
    public Task Send_AfterConstructorThatThrows_IsClean() => Job.Runs(
        "private class Contract { public Contract(Customer one) { if (!one.IsDirect) throw new InvalidOperationException(); Customer = one; } public Customer Customer { get; } }",
        """
        var contract = new Contract(customer);
        ms.Send(MailKind.Offer, customer);
        ms.Send(MailKind.Offer, contract.Customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_WhereTheEnsuresFailureIsCaught_IsReported() => Job.Runs(
        Ensure,
        """
        try { EnsureContract(customer); }
        catch (InvalidOperationException) { Console.WriteLine("no contract"); }
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        try { EnsureContract(other); }
        catch (InvalidOperationException) { return; }
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_AfterEnsuringLocalFunction_IsClean() => Job.Runs(
        "",
        """
        EnsureContract(customer);
        ms.Send(MailKind.Offer, customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);

        static void EnsureContract(Customer one)
        {
            if (one.IsCspOnly)
                throw new InvalidOperationException();
        }
        """);
}

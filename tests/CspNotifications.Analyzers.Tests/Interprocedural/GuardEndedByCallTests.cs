namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A call ends what is known of a field only if it writes the field.</summary>
public class GuardEndedByCallTests
{
    private const string Fields =
        """
        private Customer _customer;
        private Customer _payer;
        private static Customer s_customer;
        private int _count;
        private void Log() => Console.WriteLine(_customer.Name);
        private void Count() => _count++;
        private void Reload(Customer next) => _customer = next;
        private void ReloadPayer(Customer next) => _payer = next;
        private void ReloadDeep(Customer next) { Count(); Reload(next); }
        private void MaybeReload(Customer next, bool really) { if (really) _customer = next; }
        private static void ReloadStatic(Customer next) => s_customer = next;
        """;

    [Fact]
    public Task Send_AfterCallThatWritesNothing_IsClean() => Job.Runs(
        Fields,
        """
        if (!_customer.IsDirect) return;
        Log();
        Count();
        Console.WriteLine();
        ms.Send(MailKind.Offer, _customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, _payer);
        """);

    [Fact]
    public Task Send_AfterCallThatWritesTheField_IsReported() => Job.Runs(
        Fields,
        "if (!_customer.IsDirect) return; Reload(other); ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);");

    [Fact]
    public Task Send_AfterCallThatWritesAnotherField_IsClean() => Job.Runs(
        Fields,
        "if (!_customer.IsDirect) return; ReloadPayer(other); ms.Send(MailKind.Offer, _customer); ms.{|CSPN1002:Send|}(MailKind.Offer, _payer);");

    [Fact]
    public Task Send_AfterCallThatWritesTwoCallsDown_IsReported() => Job.Runs(
        Fields,
        "if (_customer.IsDirect) { ReloadDeep(other); ms.{|CSPN1002:Send|}(MailKind.Offer, _customer); }");

    [Fact]
    public Task Send_AfterCallThatMayWrite_IsReported() => Job.Runs(
        Fields,
        """
        if (!_customer.IsDirect) return;
        MaybeReload(other, false);
        ms.Send(MailKind.Offer, _customer);
        MaybeReload(other, flag);
        ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);
        """);

    [Fact]
    public Task Send_AfterCallThatWritesADirectCustomer_IsClean() => Job.Runs(
        Fields,
        "if (!_customer.IsDirect || !other.IsDirect) return; Reload(other); ms.Send(MailKind.Offer, _customer);");

    [Fact]
    public Task Send_AfterCallOnAnotherObject_IsClean() => Job.Runs(
        Fields,
        """
        var second = new Job(ms, partner);
        if (!_customer.IsDirect) return;
        second.Reload(other);
        ms.Send(MailKind.Offer, _customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, second._customer);
        """);

    [Fact]
    public Task Send_AfterCallThatWritesTheStatic_IsReported() => Job.Runs(
        Fields,
        """
        if (!s_customer.IsDirect) return;
        Log();
        ms.Send(MailKind.Offer, s_customer);
        ReloadStatic(other);
        ms.{|CSPN1002:Send|}(MailKind.Offer, s_customer);
        """);

    [Fact]
    public Task Send_OfCustomerKeptBeforeTheCall_IsClean() => Job.Runs(
        Fields,
        "var kept = _customer; if (!kept.IsDirect) return; Reload(other); ms.Send(MailKind.Offer, kept); ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);");

    [Fact]
    public Task Send_OfMemberAfterCallThatReplacesIt_IsReported() => Job.Runs(
        "private static void Read(Order order) => Console.WriteLine(order.Customer.Name); private static void Hand(Order order, Customer next) => order.Customer = next;",
        """
        var order = new Order { Customer = customer };
        if (!order.Customer.IsDirect) return;
        Read(order);
        ms.Send(MailKind.Offer, order.Customer);
        Hand(order, other);
        ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
        """,
        "public class Order { public Customer Customer { get; set; } }");

    [Fact]
    public Task Send_OfRefArgumentAfterCall_IsReportedIfItIsReplaced() => Job.Runs(
        "private static void Look(ref Customer one) => Console.WriteLine(one.Name); private static void Replace(ref Customer one, Customer next) => one = next;",
        """
        if (!customer.IsDirect) return;
        Look(ref customer);
        ms.Send(MailKind.Offer, customer);
        Replace(ref customer, other);
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Send_OfCapturedAfterLocalFunction_IsReportedIfItIsReplaced() => Job.Runs(
        "",
        """
        if (!customer.IsDirect) return;
        Look();
        ms.Send(MailKind.Offer, customer);
        Replace();
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);

        void Look() => Console.WriteLine(customer.Name);
        void Replace() => customer = other;
        """);

    [Fact]
    public Task Send_AfterPropertyThatReloads_IsReported() => Job.Runs(
        "private Customer _customer; private int Next { get { _customer = new Customer(); return 1; } } private int Now => 1;",
        """
        if (!_customer.IsDirect) return;
        Console.WriteLine(Now);
        ms.Send(MailKind.Offer, _customer);
        Console.WriteLine(Next);
        ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);
        """);
}

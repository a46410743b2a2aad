using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A method group of a source method is that method.</summary>
public class MethodGroupTests
{
    private const string Helpers =
        """
        private void Notify(MailKind about) => ms.Send(about);
        private void Tell(MailKind about) => partner.Send(about);
        private static MailKind Late() => MailKind.Renewal;
        private static MailKind Down() => MailKind.Outage;
        private static bool HasContract(Customer one) => one.IsDirect;
        """;

    [Fact]
    public Task Invoke_OfGroupInLocal_IsReported() => Job.Runs(
        Helpers,
        """
        Action<MailKind> send = Notify;
        {|CSPN1001:send|}(MailKind.Renewal);
        send(MailKind.Outage);
        send = Tell;
        send(MailKind.Renewal);
        var third = this.Notify;
        third.{|CSPN1001:Invoke|}(MailKind.Invoice);
        """);

    [Fact]
    public Task Invoke_OfGroupChosenOnPaths_IsReported() => Job.Runs(
        Helpers,
        "Action<MailKind> send = flag ? Notify : Tell; {|CSPN1001:send|}(MailKind.Renewal); send(flag ? MailKind.Outage : MailKind.Renewal);");

    [Fact]
    public Task ForEach_WithGroup_IsReportedOnItsName() => Job.Runs(
        Helpers,
        """
        new List<MailKind> { MailKind.Outage, MailKind.Renewal }.ForEach({|CSPN1001:Notify|});
        new List<MailKind> { MailKind.Outage, MailKind.Maintenance }.ForEach(Notify);
        new List<MailKind> { MailKind.Renewal }.ForEach(Tell);
        new List<MailKind> { MailKind.Renewal }.ForEach(this.{|CSPN1001:Notify|});
        """);

    [Fact]
    public Task Send_OfGroupsResult_IsReported() => Job.Runs(
        Helpers,
        "Func<MailKind> pick = Late; ms.{|CSPN1001:Send|}(pick(), customer); pick = Down; ms.Send(pick(), customer);");

    [Fact]
    public Task Send_ByGroupThatAsks_IsNarrowed() => Job.Runs(
        Helpers,
        """
        Func<Customer, bool> asks = HasContract;
        if (asks(customer)) { ms.Send(MailKind.Offer, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, other); }
        foreach (var one in customers.Where(HasContract)) ms.Send(MailKind.Offer, one);
        """);

    [Fact]
    public Task Invoke_OfGroupOfLocalFunction_IsReported() => Analyzed.Body(
        """
        Action<MailKind> send = Notify;
        {|CSPN1001:send|}(MailKind.Renewal);
        send(MailKind.Outage);
        void Notify(MailKind about) => ms.Send(about, customer);
        """);

    [Fact]
    public Task Invoke_OfGroupOfOtherObject_IsReportedByItsObject() => Job.Runs(
        "",
        """
        Action<MailKind> ours = new Notifier(ms).Notify;
        Action<MailKind> theirs = new Notifier(partner).Notify;
        {|CSPN1001:ours|}(MailKind.Renewal);
        theirs(MailKind.Renewal);
        """,
        "public class Notifier(IMailer mailer) { public void Notify(MailKind about) => mailer.Send(about); }");

    [Fact]
    public Task Invoke_OfGenericGroup_IsReported() => Job.Runs(
        "private void Post<T>(T what) => ms.Send(what);",
        "Action<MailKind> kinds = Post; Action<object> any = Post<object>; {|CSPN1001:kinds|}(MailKind.Renewal); {|CSPN1001:any|}(new RenewalNotice(\"E5\")); any(new OutageNotice(\"mail\"));");

    [Fact]
    public Task Group_OfMethodThatAlwaysViolates_IsReportedInsideOnly() => Job.RunsAsync(
        "private void Remind() => ms.{|CSPN1001:Send|}(MailKind.Renewal);",
        "Action remind = Remind; remind(); await Task.Run(Remind);");
}

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Arguments that the call leaves out or gathers.</summary>
public class ParamsAndOptionalTests
{
    [Fact]
    public Task Call_ThatLeavesOutTheTopic_TakesTheDefault() => Job.Runs(
        "private void Remind(MailKind about = MailKind.Renewal) => ms.Send(about); private void Alert(MailKind about = MailKind.Outage) => ms.Send(about);",
        "{|CSPN1001:Remind|}(); Remind(MailKind.Outage); Alert(); {|CSPN1001:Alert|}(MailKind.Invoice);");

    [Fact]
    public Task Call_ThatLeavesOutTheRecipient_IsToACustomer() => Job.Runs(
        "private void Notify(MailKind about, object to = null) => ms.Send(about, to);",
        "{|CSPN1001:Notify|}(MailKind.Renewal); Notify(MailKind.Renewal, new Employee()); Notify(MailKind.Outage); Notify(MailKind.Offer); {|CSPN1002:Notify|}(MailKind.Offer, customer);");

    [Fact]
    public Task Call_ThatLeavesOutTheFlag_TakesItsPath() => Job.Runs(
        "private void Route(MailKind about, bool viaPartner = true) { if (viaPartner) partner.Send(about); else ms.Send(about); }",
        """
        Route(MailKind.Renewal);
        {|CSPN1001:Route|}(MailKind.Renewal, false);
        {|CSPN1001:Route|}(MailKind.Renewal, flag);
        Route(MailKind.Outage, false);
        """);

    [Fact]
    public Task Call_ThatLeavesOutTheMailer_FallsBack() => Job.Runs(
        "private void Post(MailKind about, IMailer mailer = null) => (mailer ?? ms).Send(about);",
        "{|CSPN1001:Post|}(MailKind.Renewal); Post(MailKind.Renewal, new PartnerMailer()); Post(MailKind.Outage);");

    [Fact]
    public Task Call_WithParamsArray_IsReportedByItsElements() => Job.Runs(
        "private void All(params MailKind[] all) { foreach (var about in all) ms.Send(about); }",
        """
        {|CSPN1001:All|}(MailKind.Outage, MailKind.Renewal);
        All(MailKind.Outage, MailKind.Maintenance);
        All();
        All(MailKind.Outage);
        {|CSPN1001:All|}([MailKind.Renewal]);
        {|CSPN1001:All|}(new[] { MailKind.Invoice });
        """);

    [Fact]
    public Task Call_WithParamsSentAsAWhole_IsReportedByItsElements() => Job.Runs(
        "private void Digest(object to, params object[] what) => ms.Send(what, to);",
        """
        {|CSPN1001:Digest|}(customer, MailKind.Outage, MailKind.Renewal);
        Digest(customer, MailKind.Outage, "text");
        Digest(new Employee(), MailKind.Renewal);
        """);

    [Fact]
    public Task Call_WithParamsCollection_IsReportedByItsElements() => Job.Runs(
        """
        private void List(params List<MailKind> all) { foreach (var about in all) ms.Send(about); }
        private void Span(params ReadOnlySpan<MailKind> all) { foreach (var about in all) ms.Send(about); }
        private void Any(params IEnumerable<MailKind> all) { foreach (var about in all) ms.Send(about); }
        """,
        """
        {|CSPN1001:List|}(MailKind.Outage, MailKind.Renewal);
        List(MailKind.Outage);
        {|CSPN1001:Span|}(MailKind.Outage, MailKind.Renewal);
        Span(MailKind.Outage);
        {|CSPN1001:Any|}(MailKind.Outage, MailKind.Renewal);
        Any(MailKind.Outage, MailKind.Maintenance);
        """);

    [Fact]
    public Task Call_ThatUsesTheFirstOfItsParams_IsReportedByIt() => Job.Runs(
        "private static MailKind First(params MailKind[] all) => all[0];",
        "ms.{|CSPN1001:Send|}(First(MailKind.Renewal, MailKind.Outage), customer); ms.Send(First(MailKind.Outage, MailKind.Renewal), customer);");

    [Fact]
    public Task Call_WithDefaultHandedOn_TakesTheNextDefault() => Job.Runs(
        """
        private void Outer(string text, MailKind about = MailKind.Renewal) => Inner(text, about);
        private void Inner(string text, MailKind about = MailKind.Outage) => ms.Send(about);
        """,
        "{|CSPN1001:Outer|}(\"a\"); Inner(\"a\"); Outer(\"a\", MailKind.Outage);");

    [Fact]
    public Task Call_WithNullableDefault_IsReportedWhereItGivesOne() => Job.Runs(
        "private void Notify(MailKind? about = null) => ms.Send(about ?? MailKind.Outage);",
        "Notify(); {|CSPN1001:Notify|}(MailKind.Renewal); Notify(MailKind.Maintenance); Notify(null);");
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class ArrayTests
{
    [Fact]
    public Task Send_OfElement_IsItsOwn() => Analyzed.Body(
        "var kinds = new[] { MailKind.Renewal, MailKind.Outage }; ms.Send(kinds[1], customer); ms.{|CSPN1001:Send|}(kinds[0], customer);");

    [Fact]
    public Task Send_OfArray_IsReported() =>
        Analyzed.Body("ms.{|CSPN1001:Send|}(new[] { MailKind.Outage, MailKind.Renewal }, customer);");

    [Fact]
    public Task Send_OfElementByUnknownIndex_IsReported() => Analyzed.Body(
        "var kinds = new[] { MailKind.Renewal, MailKind.Outage }; ms.{|CSPN1001:Send|}(kinds[customer.Name.Length], customer);");

    [Fact]
    public Task Send_OfReplacedElement_IsClean() => Analyzed.Body(
        "var kinds = new[] { MailKind.Renewal, MailKind.Outage }; kinds[0] = MailKind.Outage; ms.Send(kinds[0], customer); ms.Send(kinds, customer);");

    [Fact]
    public Task Send_OfElementPerhapsReplaced_IsReported() => Analyzed.Body(
        """
        var kinds = new[] { MailKind.Outage, MailKind.Outage };
        kinds[customer.Name.Length] = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        ms.{|CSPN1001:Send|}(kinds, customer);
        """);

    [Fact]
    public Task Send_OfElementInLoop_IsReported() => Analyzed.Body(
        "foreach (var k in new[] { MailKind.Outage, MailKind.Renewal }) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfElementInCountingLoop_IsReported() => Analyzed.Body(
        """
        var kinds = new[] { MailKind.Outage, MailKind.Renewal };
        for (var i = 0; i < kinds.Length; i++) ms.{|CSPN1001:Send|}(kinds[i], customer);
        """);

    [Fact]
    public Task Send_OfHarmlessElementInCountingLoop_IsClean() => Analyzed.Body(
        """
        var kinds = new[] { MailKind.Outage, MailKind.Maintenance };
        for (var i = 0; i < kinds.Length; i++) ms.Send(kinds[i], customer);
        """);

    [Fact]
    public Task Send_OfJaggedElement_IsReported() => Analyzed.Body(
        "var kinds = new[] { new[] { MailKind.Outage }, new[] { MailKind.Renewal } }; ms.Send(kinds[0][0], customer); ms.{|CSPN1001:Send|}(kinds[1][0], customer);");

    [Fact]
    public Task Send_OfRectangularElement_IsReported() => Analyzed.Body(
        "var kinds = new[,] { { MailKind.Outage, MailKind.Renewal } }; ms.{|CSPN1001:Send|}(kinds[0, 1], customer);");

    [Fact]
    public Task Send_OfHarmlessRectangularElement_IsClean() => Analyzed.Body(
        "var kinds = new[,] { { MailKind.Outage, MailKind.Maintenance } }; kinds[0, 0] = MailKind.Outage; ms.Send(kinds[0, 1], customer);");

    [Fact]
    public Task Send_OfLastElement_IsReported() => Analyzed.Body(
        "var kinds = new[] { MailKind.Renewal, MailKind.Renewal }; ms.{|CSPN1001:Send|}(kinds[^1], customer);");

    [Fact]
    public Task Send_OfRange_IsReported() => Analyzed.Body(
        "var kinds = new[] { MailKind.Outage, MailKind.Renewal }; foreach (var k in kinds[1..]) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfLength_IsClean() => Analyzed.Body("var kinds = new[] { MailKind.Renewal }; ms.Send(kinds.Length, customer);");

    [Fact]
    public Task Send_OfArrayParameter_CarriesItsElementType() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, RenewalNotice[] renewals, OutageNotice[] outages, MailKind[] kinds, Customer customer)
            {
                ms.{|CSPN1001:Send|}(renewals, customer);
                ms.{|CSPN1001:Send|}(renewals[0], customer);
                ms.Send(outages, customer);
                ms.Send(kinds, customer);
                ms.Send(kinds[0], customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfParamsArguments_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Poster { public void Post(params object[] parts) { } public void List(params ReadOnlySpan<MailKind> kinds) { } }
        public class Job
        {
            public void Run(Poster poster, Customer customer)
            {
                poster.Post(MailKind.Outage, customer);
                poster.{|CSPN1001:Post|}(MailKind.Outage, MailKind.Renewal);
                poster.Post("text", new PartnerContact(), MailKind.Renewal);
                poster.List(MailKind.Outage);
                poster.{|CSPN1001:List|}(MailKind.Outage, MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Send_OfSpanElement_IsReported() => Analyzed.Body(
        """
        Span<MailKind> kinds = stackalloc MailKind[] { MailKind.Renewal };
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task Send_OfNewEmptyArray_IsClean() => Analyzed.Body("var kinds = new MailKind[3]; ms.Send(kinds, customer); ms.Send(kinds[0], customer);");

    [Fact]
    public Task Send_ThroughSenderInArray_IsItsOwn() => Analyzed.Body(
        """
        IMailer[] senders = [ms, partner];
        senders[1].Send(MailKind.Renewal, customer);
        senders[0].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);
}

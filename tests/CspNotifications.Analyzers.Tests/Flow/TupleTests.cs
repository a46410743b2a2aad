using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class TupleTests
{
    [Fact]
    public Task Send_OfTuple_IsReported() => Analyzed.Body("var tuple = (MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(tuple);");

    [Fact]
    public Task Send_OfTupleOfOutage_IsClean() => Analyzed.Body("var tuple = (MailKind.Outage, customer); ms.Send(tuple);");

    [Fact]
    public Task Send_OfTupleForPartner_IsClean() => Analyzed.Body("ms.Send((MailKind.Renewal, new PartnerContact()));");

    [Fact]
    public Task Send_OfElement_IsItsOwn() => Analyzed.Body(
        """
        var tuple = (First: MailKind.Renewal, Second: MailKind.Outage);
        ms.Send(tuple.Second, customer);
        ms.Send(tuple.Item2, customer);
        ms.{|CSPN1001:Send|}(tuple.First, customer);
        ms.{|CSPN1001:Send|}(tuple.Item1, customer);
        """);

    [Fact]
    public Task Send_OfNestedElement_IsItsOwn() => Analyzed.Body(
        """
        var tuple = (Text: "", Inner: (Bad: MailKind.Renewal, Good: MailKind.Outage));
        ms.Send(tuple.Inner.Good, customer);
        ms.{|CSPN1001:Send|}(tuple.Inner.Bad, customer);
        ms.{|CSPN1001:Send|}(tuple.Inner, customer);
        """);

    [Fact]
    public Task Send_OfReplacedElement_IsClean() => Analyzed.Body(
        "var tuple = (Kind: MailKind.Renewal, To: customer); tuple.Kind = MailKind.Outage; ms.Send(tuple); ms.Send(tuple.Kind, customer);");

    [Fact]
    public Task Send_OfElementWrittenLater_IsReported() => Analyzed.Body(
        "var tuple = (Kind: MailKind.Outage, To: customer); tuple.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(tuple);");

    [Fact]
    public Task Send_OfSwappedVariables_FollowsBoth() => Analyzed.Body(
        """
        var a = MailKind.Renewal; var b = MailKind.Outage;
        (a, b) = (b, a);
        ms.Send(a, customer);
        ms.{|CSPN1001:Send|}(b, customer);
        """);

    [Fact]
    public Task Send_OfConvertedTuple_IsReported() => Analyzed.Body(
        "(object What, object To) tuple = (MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(tuple.What, tuple.To);");

    [Fact]
    public Task Send_OfConvertedTupleForPartner_IsClean() => Analyzed.Body(
        "(object What, object To) tuple = (MailKind.Renewal, new PartnerContact()); ms.Send(tuple.What, tuple.To);");

    [Fact]
    public Task Send_ThroughSenderInTuple_IsReported() => Analyzed.Body(
        """
        (IMailer First, IMailer Second) both = (ms, partner);
        both.First.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        both.Second.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfTupleThatCarriesItsElementTypes_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, (RenewalNotice Notice, Customer To) renewal, (OutageNotice Notice, Customer To) outage)
            {
                ms.Send(outage);
                ms.{|CSPN1001:Send|}(renewal);
                ms.{|CSPN1001:Send|}(renewal.Notice, renewal.To);
                ms.Send(renewal.To);
            }
        }
        """);

    [Fact]
    public Task Send_OfTupleChosenOnPaths_KeepsElementsTogether() => Analyzed.Body(
        """
        var pair = flag ? (Sender: (IMailer)ms, Kind: MailKind.Outage) : (Sender: (IMailer)partner, Kind: MailKind.Renewal);
        pair.Sender.Send(pair.Kind, customer);
        """);

    [Fact]
    public Task Send_OfLongTuple_IsItsOwnElement() => Analyzed.Body(
        """
        var tuple = (1, 2, 3, 4, 5, 6, 7, MailKind.Renewal, MailKind.Outage);
        ms.Send(tuple.Item9, customer);
        ms.{|CSPN1001:Send|}(tuple.Item8, customer);
        """);

    [Fact]
    public Task Send_OfOldTupleClass_IsReported() => Analyzed.Body(
        "var tuple = Tuple.Create(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(tuple.Item1, tuple.Item2);");
}

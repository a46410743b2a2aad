using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class DictionaryTests
{
    [Fact]
    public Task Send_OfValueByKey_IsItsOwn() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["bad"] = MailKind.Renewal, ["good"] = MailKind.Outage };
        ms.Send(kinds["good"], customer);
        ms.{|CSPN1001:Send|}(kinds["bad"], customer);
        """);

    [Fact]
    public Task Send_OfValueByUnknownKey_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["bad"] = MailKind.Renewal, ["good"] = MailKind.Outage };
        ms.{|CSPN1001:Send|}(kinds[customer.Name], customer);
        """);

    [Fact]
    public Task Send_OfReplacedValue_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["a"] = MailKind.Renewal };
        kinds["a"] = MailKind.Outage;
        ms.Send(kinds["a"], customer);
        """);

    [Fact]
    public Task Send_OfTriedValue_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { { "a", MailKind.Renewal } };
        if (kinds.TryGetValue("a", out var found)) ms.{|CSPN1001:Send|}(found, customer);
        """);

    [Fact]
    public Task Send_OfHarmlessTriedValue_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { { "a", MailKind.Outage } };
        if (kinds.TryGetValue("a", out var found)) ms.Send(found, customer);
        """);

    [Fact]
    public Task Send_OfTriedValueIntoOldVariable_IsClean() => Analyzed.Body(
        """
        var found = MailKind.Renewal;
        var kinds = new Dictionary<string, MailKind> { ["a"] = MailKind.Outage };
        if (kinds.TryGetValue("a", out found)) ms.Send(found, customer);
        """);

    [Fact]
    public Task Send_OfPairInLoop_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind>();
        kinds.Add("a", MailKind.Renewal);
        foreach (var pair in kinds)
        {
            ms.Send(pair.Key, customer);
            ms.{|CSPN1001:Send|}(pair.Value, customer);
        }
        """);

    [Fact]
    public Task Send_OfValuesInLoop_IsReported() => Analyzed.Body(
        "var kinds = new Dictionary<string, MailKind> { [\"a\"] = MailKind.Renewal }; foreach (var k in kinds.Values) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfKeysInLoop_IsReported() => Analyzed.Body(
        """
        var names = new Dictionary<MailKind, string> { [MailKind.Renewal] = "a" };
        foreach (var k in names.Keys) ms.{|CSPN1001:Send|}(k, customer);
        foreach (var name in names.Values) ms.Send(name, customer);
        """);

    [Fact]
    public Task Send_OfKeysBesideHarmlessKinds_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["a"] = MailKind.Renewal };
        foreach (var key in kinds.Keys) ms.Send(key, customer);
        """);

    [Fact]
    public Task Send_ThroughSenderByName_IsItsOwn() => Analyzed.Body(
        """
        var senders = new Dictionary<string, IMailer> { ["ms"] = ms, ["partner"] = partner };
        senders["partner"].Send(MailKind.Renewal, customer);
        senders["ms"].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_ThroughSenderByKind_IsItsOwn() => Analyzed.Body(
        """
        var senders = new Dictionary<MailKind, IMailer> { [MailKind.Outage] = ms, [MailKind.Renewal] = partner };
        senders[MailKind.Renewal].Send(MailKind.Renewal, customer);
        senders[MailKind.Outage].Send(MailKind.Outage, customer);
        senders[MailKind.Outage].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_ThroughSenderThatWasTried_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(Dictionary<MailKind, MicrosoftMailer> senders, Customer customer)
            {
                if (senders.TryGetValue(MailKind.Renewal, out var sender))
                    sender.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfDictionaryThatCarriesItsValueType_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Dictionary<string, RenewalNotice> renewals, Dictionary<string, OutageNotice> outages, Customer customer)
            {
                ms.{|CSPN1001:Send|}(renewals, customer);
                ms.{|CSPN1001:Send|}(renewals["a"], customer);
                ms.Send(outages, customer);
                foreach (var (key, notice) in renewals)
                {
                    ms.Send(key, customer);
                    ms.{|CSPN1001:Send|}(notice, customer);
                }
            }
        }
        """);

    [Fact]
    public Task Send_OfValueOfEmptiedDictionary_IsClean() => Analyzed.Body(
        "var kinds = new Dictionary<string, MailKind> { [\"a\"] = MailKind.Renewal }; kinds.Clear(); ms.Send(kinds, customer); ms.Send(kinds[\"a\"], customer);");

    [Fact]
    public Task Send_OfMemberOfValue_IsReported() => Analyzed.Body(
        """
        var mails = new Dictionary<string, Mail> { ["a"] = new Mail() };
        mails["a"].Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mails["a"], customer);
        """);

    [Fact]
    public Task Send_OfFallbackValue_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["a"] = MailKind.Outage };
        var found = kinds.TryGetValue(customer.Name, out var held) ? held : MailKind.Renewal;
        ms.{|CSPN1001:Send|}(found, customer);
        """);
}

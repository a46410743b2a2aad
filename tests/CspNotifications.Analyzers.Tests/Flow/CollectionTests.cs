using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class CollectionTests
{
    [Fact]
    public Task Send_OfListWithRenewal_IsReported() =>
        Analyzed.Body("var kinds = new List<MailKind> { MailKind.Outage, MailKind.Renewal }; ms.{|CSPN1001:Send|}(kinds, customer);");

    [Fact]
    public Task Send_OfListWithoutRenewal_IsClean() =>
        Analyzed.Body("var kinds = new List<MailKind> { MailKind.Outage, MailKind.Maintenance }; ms.Send(kinds, customer);");

    [Fact]
    public Task Send_OfAddedElement_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind>(); ms.Send(kinds, customer); kinds.Add(MailKind.Renewal); ms.{|CSPN1001:Send|}(kinds, customer);");

    [Fact]
    public Task Send_OfElementInLoop_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Outage, MailKind.Renewal }; foreach (var k in kinds) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfHarmlessElementInLoop_IsClean() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Outage, MailKind.Maintenance }; foreach (var k in kinds) ms.Send(k, customer);");

    [Fact]
    public Task Send_OfElementByIndex_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind>(); kinds.Add(MailKind.Renewal); ms.{|CSPN1001:Send|}(kinds[0], customer);");

    [Fact]
    public Task Send_OfElementByUnknownIndex_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Outage, MailKind.Renewal }; var i = customer.Name.Length; ms.{|CSPN1001:Send|}(kinds[i], customer);");

    [Fact]
    public Task Send_OfCountOfRenewals_IsClean() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Renewal }; ms.Send(kinds.Count, customer); ms.Send(kinds.Contains(kind), customer);");

    [Fact]
    public Task Send_AfterClear_IsClean() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Renewal }; kinds.Clear(); ms.Send(kinds, customer); kinds.Add(MailKind.Outage); ms.Send(kinds[0], customer);");

    [Fact]
    public Task Send_OfAddedRange_IsReported() => Analyzed.Body(
        """
        var kinds = new List<MailKind> { MailKind.Outage };
        kinds.AddRange(new[] { MailKind.Renewal });
        foreach (var k in kinds) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Send_OfInsertedElement_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Outage }; kinds.Insert(0, MailKind.Renewal); ms.{|CSPN1001:Send|}(kinds[0], customer);");

    [Fact]
    public Task Send_OfCopiedList_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Renewal }; var copy = new List<MailKind>(kinds); kinds.Clear(); ms.{|CSPN1001:Send|}(copy, customer);");

    [Fact]
    public Task Send_OfPoppedElement_IsReported() => Analyzed.Body(
        "var stack = new Stack<MailKind>(); stack.Push(MailKind.Renewal); ms.{|CSPN1001:Send|}(stack.Pop(), customer);");

    [Fact]
    public Task Send_OfPeekedElement_IsClean() => Analyzed.Body(
        "var stack = new Stack<MailKind>(); stack.Push(MailKind.Outage); ms.Send(stack.Peek(), customer);");

    [Fact]
    public Task Send_OfDequeuedElement_IsReported() => Analyzed.Body(
        "var queue = new Queue<MailKind>(); queue.Enqueue(MailKind.Renewal); ms.{|CSPN1001:Send|}(queue.Dequeue(), customer);");

    [Fact]
    public Task Send_OfElementDequeuedInLoop_IsReported() => Analyzed.Body(
        """
        var queue = new Queue<MailKind>();
        queue.Enqueue(MailKind.Outage);
        if (flag) queue.Enqueue(MailKind.Renewal);
        while (queue.TryDequeue(out var next)) ms.{|CSPN1001:Send|}(next, customer);
        """);

    [Fact]
    public Task Send_OfHarmlessElementDequeuedInLoop_IsClean() => Analyzed.Body(
        """
        var queue = new Queue<MailKind>();
        queue.Enqueue(MailKind.Outage);
        while (queue.TryDequeue(out var next)) ms.Send(next, customer);
        """);

    [Fact]
    public Task Send_OfSetElement_IsReported() => Analyzed.Body(
        "var set = new HashSet<MailKind> { MailKind.Outage }; set.Add(MailKind.Renewal); foreach (var k in set) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfCollectionExpression_IsReported() => Analyzed.Body(
        "List<MailKind> kinds = [MailKind.Outage, MailKind.Renewal]; ms.{|CSPN1001:Send|}(kinds, customer); foreach (var k in kinds) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfHarmlessCollectionExpression_IsClean() => Analyzed.Body(
        "MailKind[] kinds = [MailKind.Outage, MailKind.Maintenance]; ms.Send(kinds, customer); foreach (var k in kinds) ms.Send(k, customer);");

    [Fact]
    public Task Send_OfSpread_IsReported() => Analyzed.Body(
        "MailKind[] some = [MailKind.Renewal]; List<MailKind> all = [MailKind.Outage, .. some]; foreach (var k in all) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfHarmlessSpread_IsClean() => Analyzed.Body(
        "MailKind[] some = [MailKind.Maintenance]; List<MailKind> all = [MailKind.Outage, .. some]; foreach (var k in all) ms.Send(k, customer);");

    [Fact]
    public Task Send_OfRecipientsInLoop_IsReported() => Analyzed.Body(
        "var all = new List<object> { customer, new PartnerContact() }; foreach (var to in all) ms.{|CSPN1001:Send|}(MailKind.Renewal, to);");

    [Fact]
    public Task Send_OfPartnersInLoop_IsClean() => Analyzed.Body(
        "var all = new List<object> { new PartnerContact(), new Employee() }; foreach (var to in all) ms.Send(MailKind.Renewal, to);");

    [Fact]
    public Task Add_ToListOfSenders_IsNoSend() => Analyzed.Body(
        """
        var senders = new List<MicrosoftMailer>();
        senders.Add(ms);
        senders.Insert((int)MailKind.Renewal, ms);
        senders.Contains(ms);
        """);

    [Fact]
    public Task Add_ToDictionaryOfSendersByKind_IsNoSend() => Analyzed.Body(
        """
        var senders = new Dictionary<MailKind, MicrosoftMailer>();
        senders.Add(MailKind.Renewal, ms);
        senders[MailKind.Renewal] = ms;
        senders.ContainsKey(MailKind.Renewal);
        senders.Remove(MailKind.Renewal);
        """);

    [Fact]
    public Task Send_ThroughSenderInList_IsReported() => Analyzed.Body(
        "var senders = new List<IMailer> { partner, ms }; foreach (var sender in senders) sender.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughPartnersInList_IsClean() => Analyzed.Body(
        "var senders = new List<IMailer> { partner }; foreach (var sender in senders) sender.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfListOfNotices_CarriesItsElementType() => InWorld(
        """
        ms.{|CSPN1001:Send|}(renewals, customer);
        ms.Send(outages, customer);
        foreach (var each in renewals) ms.{|CSPN1001:Send|}(each, customer);
        foreach (var each in outages) ms.Send(each, customer);
        ms.{|CSPN1001:Send|}(renewals[0], customer);
        """);

    [Fact]
    public Task Send_ToListOfCustomers_IsReported() => InWorld(
        "ms.{|CSPN1002:Send|}(MailKind.Offer, customers); ms.Send(MailKind.Renewal, partners);");

    [Fact]
    public Task Send_OfGenericThatIsNoContainer_IsClean() => InWorld("ms.Send(logger, customer); logger.Log(MailKind.Renewal);");

    [Fact]
    public Task Send_ThroughGenericOfSender_IsNoSend() => InWorld("senderLogger.Log(MailKind.Renewal);");

    [Fact]
    public Task Send_OfElementOfElement_IsReported() => Analyzed.Body(
        """
        var lists = new List<List<MailKind>> { new() { MailKind.Renewal } };
        ms.{|CSPN1001:Send|}(lists, customer);
        foreach (var list in lists) foreach (var k in list) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Send_OfMailsInList_IsReported() => Analyzed.Body(
        """
        var mails = new List<Mail> { new Mail { Kind = MailKind.Outage, To = customer }, new Mail { Kind = MailKind.Renewal, To = customer } };
        foreach (var mail in mails) ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Send_OfMailsInList_KeepsKindAndRecipientTogether() => Analyzed.Body(
        """
        var mails = new List<Mail> { new Mail { Kind = MailKind.Outage, To = customer }, new Mail { Kind = MailKind.Outage, To = new PartnerContact() } };
        foreach (var mail in mails) ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfLinkedListElement_IsReported() => Analyzed.Body(
        "var list = new LinkedList<MailKind>(); list.AddLast(MailKind.Renewal); foreach (var k in list) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Send_OfFirstElement_IsReported() => Analyzed.Body(
        "var kinds = new List<MailKind> { MailKind.Renewal }; ms.{|CSPN1001:Send|}(kinds.First(), customer);");

    [Fact]
    public Task Send_OfElementAddedInEarlierRound_IsReported() => Analyzed.Body(
        """
        var kinds = new List<MailKind>();
        for (var i = 0; i < 3; i++)
        {
            ms.{|CSPN1001:Send|}(kinds, customer);
            kinds.Add(MailKind.Renewal);
        }
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationTopic(TopicKind.CspSubscription)] public class RenewalJob { }
        public interface ILogger<T> { void Log(object what); }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, IReadOnlyList<RenewalNotice> renewals, IEnumerable<OutageNotice> outages,
                List<Customer> customers, PartnerContact[] partners, ILogger<RenewalJob> logger, ILogger<MicrosoftMailer> senderLogger)
            {
                {{body}}
            }
        }
        """);
}

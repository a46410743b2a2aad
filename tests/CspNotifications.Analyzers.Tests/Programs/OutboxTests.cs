using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Messages collected first and sent later.</summary>
public class OutboxTests
{
    [Fact]
    public Task Send_OfListFilledInBranches_IsReportedWhereItMayHoldRenewal() => Analyzed.Body(
        """
        var outbox = new List<(MailKind Kind, Customer To)>();
        var harmless = new List<(MailKind Kind, Customer To)>();
        if (flag)
        {
            outbox.Add((MailKind.Outage, customer));
            harmless.Add((MailKind.Maintenance, customer));
        }
        else
        {
            outbox.Add((MailKind.Renewal, customer));
        }

        harmless.Add((MailKind.Outage, other));
        foreach (var (about, to) in outbox)
            ms.{|CSPN1001:Send|}(about, to);

        foreach (var (about, to) in harmless)
            ms.Send(about, to);

        foreach (var item in outbox)
        {
            partner.Send(item.Kind, item.To);
            if (item.Kind is not MailKind.Outage)
                ms.{|CSPN1001:Send|}(item.Kind, item.To);
            else
                ms.Send(item.Kind, item.To);
        }
        """);

    [Fact]
    public Task Send_OfMailsByKind_IsJudgedByTheEntry() => Analyzed.Body(
        """
        var templates = new Dictionary<MailKind, Mail>
        {
            [MailKind.Renewal] = new() { Kind = MailKind.Renewal, To = customer },
            [MailKind.Outage] = new() { Kind = MailKind.Outage, To = customer },
            [MailKind.Offer] = new() { Kind = MailKind.Offer, To = customer },
        };
        ms.{|CSPN1001:Send|}(templates[MailKind.Renewal]);
        ms.Send(templates[MailKind.Outage]);
        ms.{|CSPN1002:Send|}(templates[MailKind.Offer]);
        ms.{|CSPN1001:Send|}(templates[kind]);
        if (templates.TryGetValue(MailKind.Outage, out var outage))
            ms.Send(outage);
        if (templates.TryGetValue(MailKind.Invoice, out var invoice) || templates.TryGetValue(MailKind.Renewal, out invoice))
            ms.{|CSPN1001:Send|}(invoice);
        foreach (var (key, mail) in templates)
            ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Send_OfQueueDrained_IsReported() => Analyzed.Body(
        """
        var queue = new Queue<Mail>();
        queue.Enqueue(new Mail { Kind = kind == MailKind.Renewal ? kind : MailKind.Outage, To = customer });
        var calm = new Stack<Mail>();
        calm.Push(new Mail { Kind = MailKind.Outage });
        while (queue.Count > 0)
            ms.{|CSPN1001:Send|}(queue.Dequeue());
        while (calm.TryPop(out var next))
            ms.Send(next);
        while (queue.TryDequeue(out var last))
        {
            if (last.Kind != MailKind.Renewal)
                ms.Send(last);
            last.To = new Employee();
            ms.Send(last);
        }
        """);

    [Fact]
    public Task Send_OfCollectionExpressionWithSpread_IsReportedByItsElements() => Analyzed.Body(
        """
        MailKind[] calm = [MailKind.Outage, MailKind.Maintenance];
        List<MailKind> all = [.. calm, MailKind.Renewal];
        foreach (var about in calm)
            ms.Send(about, customer);
        foreach (var about in all)
            ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in (MailKind[])[.. calm, MailKind.Outage])
            ms.Send(about, customer);
        ms.{|CSPN1001:Send|}(all[^1], customer);
        ms.Send(calm[^1], customer);
        ms.Send(calm[0], customer);
        if (all is [var first, ..] && first == MailKind.Outage)
            ms.Send(first, customer);
        """);

    [Fact]
    public Task Send_OfGuardedArrayElement_KnowsTheSameElement() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer[] customers, List<Customer> list)
            {
                for (var i = 0; i < customers.Length; i++)
                {
                    if (customers[i].IsDirect)
                        ms.Send(MailKind.Offer, customers[i]);
                    else
                        ms.{|CSPN1002:Send|}(MailKind.Offer, customers[i]);
                }

                for (var i = 0; i < list.Count; i++)
                {
                    var one = list[i];
                    if (!one.IsDirect) continue;
                    ms.Send(MailKind.Offer, one);
                }

                if (customers[0].IsDirect)
                {
                    ms.Send(MailKind.Offer, customers[0]);
                    ms.{|CSPN1002:Send|}(MailKind.Offer, customers[1]);
                }
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Guards in the shapes that services give them.</summary>
public class GuardShapeTests
{
    [Fact]
    public Task Send_AfterLoopThatEndsWithTheGuard_IsCleanAlsoWhereTheGuardWasWritten() => Analyzed.Body(
        """
        while (!customer.IsDirect)
            customer = new Customer { IsDirect = flag };

        ms.Send(MailKind.Offer, customer);
        var made = new Customer { IsDirect = flag2 };
        if (made.IsDirect)
            ms.Send(MailKind.Offer, made);
        else
            ms.{|CSPN1002:Send|}(MailKind.Offer, made);

        var direct = new Customer { IsDirect = true };
        if (direct is { IsDirect: true })
            ms.Send(MailKind.Offer, direct);
        """);

    [Fact]
    public Task Send_ByGuardOnOtherFacets_IsNarrowed() => Analyzed.Code(
        """
        public interface IRouting
        {
            [NotificationGuard(SenderOrigin.Partner)] bool IsOurs(IMailer mailer);
            [NotificationGuard(TopicKind.Operational)] bool IsHealth(object what);
            [NotificationGuard(RecipientKind.Internal)] bool IsStaff(object who);
            [NotificationGuard(TopicKind.CspSubscription, When = false)] bool IsFree(object what);
        }

        public class Job(IRouting routing, MicrosoftMailer ms)
        {
            public void Run(IMailer mailer, object what, Customer c, MailKind kind)
            {
                if (routing.IsHealth(what)) ms.Send(what, c);
                if (!routing.IsFree(what)) ms.{|CSPN1001:Send|}(what, c);
                else ms.Send(what, c);
                if (routing.IsStaff(c)) ms.Send(MailKind.Renewal, c);
                else ms.{|CSPN1001:Send|}(MailKind.Renewal, c);
                mailer = ms;
                if (!routing.IsOurs(mailer)) { mailer.{|CSPN1001:Send|}(MailKind.Renewal, c); return; }
                mailer.Send(MailKind.Renewal, c);
            }
        }
        """);

    [Fact]
    public Task Send_ByGuardsCombined_IsCleanOnlyWhereAllPathsAsked() => Analyzed.Body(
        """
        var both = customer.IsDirect && other.IsDirect;
        var either = customer.IsDirect || other.IsDirect;
        var first = both ? customer : other;
        ms.{|CSPN1002:Send|}(MailKind.Offer, first);
        if (both)
        {
            ms.Send(MailKind.Offer, customer);
            ms.Send(MailKind.Offer, other);
        }
        else if (either)
        {
            ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        }
        else
        {
            ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        }

        var chosen = customer.IsDirect ? customer : other.IsDirect ? other : null;
        if (chosen != null)
            ms.Send(MailKind.Offer, chosen);
        """);

    [Fact]
    public Task Send_ByGuardOfMembersPath_EndsWithAWrite() => Analyzed.Code(
        """
        public class Contract { public Customer Customer { get; set; } }
        public class Order { public Contract Contract { get; set; } public Customer Customer { get; set; } }

        public class Job(MicrosoftMailer ms)
        {
            private Order _order;

            public void Run(Order order, Order next)
            {
                if (!order.Customer.IsDirect) return;
                ms.Send(MailKind.Offer, order.Customer);
                if (order.Contract?.Customer?.IsDirect ?? false)
                    ms.Send(MailKind.Offer, order.Contract.Customer);
                if (order.Contract.Customer is not { IsDirect: true })
                    ms.{|CSPN1002:Send|}(MailKind.Offer, order.Contract.Customer);
                order.Contract = next.Contract;
                ms.{|CSPN1002:Send|}(MailKind.Offer, order.Contract.Customer);
                ms.Send(MailKind.Offer, order.Customer);
                var kept = order.Customer;
                order = next;
                ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
                ms.Send(MailKind.Offer, kept);
                if (_order is { Customer: { IsDirect: true } c, Contract: not null })
                {
                    ms.Send(MailKind.Offer, c);
                    ms.Send(MailKind.Offer, _order.Customer);
                    _order.Customer = next.Customer;
                    ms.Send(MailKind.Offer, c);
                    ms.{|CSPN1002:Send|}(MailKind.Offer, _order.Customer);
                }
            }
        }
        """);

    [Fact]
    public Task Send_OfMailToGuardedCustomer_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer, To = customer };
        ms.{|CSPN1002:Send|}(mail);
        if (customer.IsDirect)
            ms.Send(mail);
        if (mail.To is Customer { IsDirect: true })
            ms.Send(mail);
        if (mail.To is Customer c && Guards.HasContract(c))
            ms.Send(mail);
        var message = new Message(MailKind.Offer, other);
        if (message is (MailKind.Offer, { IsDirect: true }))
            ms.Send(message);
        else
            ms.{|CSPN1002:Send|}(message);
        if (message.To.IsDirect && message.Kind == MailKind.Offer)
            ms.Send(message);
        """);

    [Fact]
    public Task Send_OfCustomersPartitionedInALoop_IsReportedForTheRestOnly() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, IEnumerable<Customer> customers)
            {
                var direct = new Queue<Customer>();
                Customer last = null;
                foreach (var c in customers)
                {
                    if (!c.IsDirect)
                    {
                        partner.Send(MailKind.Offer, c);
                        continue;
                    }

                    direct.Enqueue(c);
                    last = c;
                }

                while (direct.Count > 0)
                    ms.Send(MailKind.Offer, direct.Dequeue());
                if (last != null)
                    ms.Send(MailKind.Offer, last);
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Services as teams write them: dependencies by primary constructor, loops over customers, retries.</summary>
public class NotificationServiceTests
{
    [Fact]
    public Task Send_InAwaitForeachWithGuardedContinue_FollowsTheGuard() => Analyzed.Code(
        """
        public class OfferService(IMailer any, MicrosoftMailer microsoft, PartnerMailer partner, IAsyncEnumerable<Customer> customers)
        {
            public async Task RunAsync(MailKind kind)
            {
                await foreach (var c in customers)
                {
                    if (c is null) continue;
                    if (!c.IsDirect)
                    {
                        partner.Send(MailKind.Offer, c);
                        microsoft.{|CSPN1002:Send|}(MailKind.Offer, c);
                        continue;
                    }

                    microsoft.Send(MailKind.Offer, c);
                    microsoft.{|CSPN1001:Send|}(MailKind.Renewal, c);
                    any.Send(MailKind.Renewal, c);
                    microsoft.Send(kind, c);
                    await Task.Yield();
                }
            }
        }
        """);

    [Fact]
    public Task Send_InRetryLoopThatBreaksWithAnotherKind_IsReportedAfterTheLoopOnly() => Analyzed.Code(
        """
        public class Retrying
        {
            private readonly MicrosoftMailer _ms;
            private readonly PartnerMailer _partner;

            public async Task Deliver(Customer c, int attempts)
            {
                var kind = MailKind.Outage;
                for (var attempt = 0; attempt < attempts; attempt++)
                {
                    try
                    {
                        _ms.Send(kind, c);
                        return;
                    }
                    catch (TimeoutException) when (attempt < attempts - 1)
                    {
                        await Task.Delay(10);
                    }
                    catch (InvalidOperationException e)
                    {
                        kind = MailKind.Invoice;
                        Console.WriteLine(e.Message);
                        break;
                    }
                    finally
                    {
                        Console.WriteLine(attempt);
                    }
                }

                _ms.{|CSPN1001:Send|}(kind, c);
                _partner.Send(kind, c);
            }
        }
        """);

    [Fact]
    public Task Send_InRetryLoopThatGoesOnWithAnotherKind_IsReportedInTheLoop() => Analyzed.Code(
        """
        public class Retrying(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Deliver(Customer c)
            {
                var kind = MailKind.Outage;
                IMailer mailer = ms;
                while (true)
                {
                    try
                    {
                        mailer.Send(MailKind.Maintenance, c);
                        ms.{|CSPN1001:Send|}(kind, c);
                        mailer.Send(kind, c);
                        break;
                    }
                    catch (TimeoutException)
                    {
                        mailer = partner;
                        kind = MailKind.Invoice;
                    }
                }

                mailer.Send(kind, c);
            }
        }
        """);

    [Fact]
    public Task Send_AfterTryThatChoseThePartner_KeepsKindAndSenderTogether() => Analyzed.Code(
        """
        public class Fallback(MicrosoftMailer ms, PartnerMailer partner, Action prepare)
        {
            public void Run(Customer c)
            {
                IMailer mailer = ms;
                var kind = MailKind.Renewal;
                try
                {
                    prepare();
                    mailer = partner;
                }
                catch (Exception)
                {
                    kind = MailKind.Outage;
                }

                mailer.Send(kind, c);
                ms.{|CSPN1001:Send|}(kind, c);
                mailer.{|CSPN1001:Send|}(MailKind.Renewal, c);
            }
        }
        """);

    [Fact]
    public Task Send_InCatchFilterThatAsksTheGuard_IsClean() => Analyzed.Code(
        """
        public class DeliveryException : Exception { public Customer Customer { get; set; } }

        public class Job(MicrosoftMailer ms, Action deliver)
        {
            public void Run()
            {
                try
                {
                    deliver();
                }
                catch (DeliveryException e) when (e.Customer is { IsDirect: true })
                {
                    ms.Send(MailKind.Offer, e.Customer);
                    ms.{|CSPN1003:Send|}(MailKind.Newsletter, e.Customer);
                }
                catch (DeliveryException e) when (e.Customer.IsDirect)
                {
                    ms.Send(MailKind.Offer, e.Customer);
                }
                catch (DeliveryException e)
                {
                    ms.{|CSPN1002:Send|}(MailKind.Offer, e.Customer);
                    ms.{|CSPN1001:Send|}(MailKind.Renewal, e.Customer);
                }
            }
        }
        """);

    [Fact]
    public Task Send_ByDirectoryServicesGuard_NarrowsTheCustomerThatWasAsked() => Analyzed.Code(
        """
        public interface IDirectory
        {
            [NotificationGuard(RecipientKind.DirectCustomer)]
            bool HasContract(Customer customer);
        }

        public record Order(Customer Customer, Customer Payer);

        public class Job(MicrosoftMailer ms, IDirectory directory)
        {
            public void Run(Order order, IReadOnlyList<Order> orders)
            {
                if (directory.HasContract(order.Customer))
                {
                    ms.Send(MailKind.Offer, order.Customer);
                    ms.{|CSPN1002:Send|}(MailKind.Offer, order.Payer);
                }

                foreach (var one in orders)
                {
                    if (!directory.HasContract(one.Customer) || one.Payer is null)
                        continue;

                    ms.Send(MailKind.Offer, one.Customer);
                    ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
                }
            }
        }
        """);
}

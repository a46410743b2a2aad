using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>The smallest programs in which the larger ones disagreed.</summary>
public class MinimalDisagreementTests
{
    [Fact]
    public Task Guard_OfConstantElement_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer[] customers, List<Customer> list, Dictionary<string, Customer> byName)
            {
                if (customers[0].IsDirect) ms.Send(MailKind.Offer, customers[0]);
                if (list[0].IsDirect) ms.Send(MailKind.Offer, list[0]);
                if (byName["a"].IsDirect) ms.Send(MailKind.Offer, byName["a"]);
                if (list[0].IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, list[1]);
            }
        }
        """);

    [Fact]
    public Task Guard_OfElementAtLoopVariable_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer[] customers)
            {
                for (var i = 0; i < customers.Length; i++)
                    if (customers[i].IsDirect) ms.Send(MailKind.Offer, customers[i]);
            }
        }
        """);

    [Fact]
    public Task Guard_WrittenAsFlag_StillEstablishes() => Analyzed.Body(
        "var made = new Customer { IsDirect = flag }; if (made.IsDirect) ms.Send(MailKind.Offer, made);");

    [Fact]
    public Task Guard_WrittenThenAsked_StillEstablishes() => Analyzed.Body(
        "customer.IsDirect = flag; if (customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Guard_WrittenThenAskedByAnotherGuard_StillEstablishes() => Analyzed.Body(
        "customer.IsDirect = flag; if (Guards.HasContract(customer)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Guarded_CollectedInLoopWithContinue_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, IEnumerable<Customer> customers)
            {
                var direct = new List<Customer>();
                foreach (var c in customers)
                    if (c.IsDirect) direct.Add(c);
                foreach (var d in direct)
                    ms.Send(MailKind.Offer, d);
            }
        }
        """);

    [Fact]
    public Task Guarded_CollectedOnceWithoutLoop_IsClean() => Analyzed.Body(
        """
        var direct = new List<Customer>();
        if (customer.IsDirect) direct.Add(customer);
        foreach (var d in direct)
            ms.Send(MailKind.Offer, d);
        """);

    [Fact]
    public Task Notice_ToNobody_GoesToNoCustomer() => Analyzed.Code(
        """
        public record Promo(Customer To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Promo promo)
            {
                IMailer mailer = promo switch { { To.IsCspOnly: true } => partner, _ => ms };
                mailer.Send(MailKind.Offer, promo.To);
                if (promo.To is { IsCspOnly: true }) return;
                ms.Send(MailKind.Offer, promo.To);
            }
        }
        """);

    [Fact]
    public Task Guard_OfMemberOfOneOfTwo_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Message a, Message b, bool flag)
            {
                var one = flag ? a : b;
                if (one.To.IsDirect) ms.Send(MailKind.Offer, one.To);
                var other = a ?? b;
                if (other.To.IsDirect) ms.Send(MailKind.Offer, other.To);
                while (flag)
                {
                    if (one.To.IsDirect) ms.Send(MailKind.Offer, one.To);
                    one = one == a ? b : a;
                    flag = !flag;
                }
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Which object a guard is about: aliases, members, fields, and what a write does to it.</summary>
public class GuardedObjectTests
{
    [Fact]
    public Task Alias_AskedBefore_IsClean() => Analyzed.Body(
        """
        var same = customer;
        if (same.IsDirect) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Alias_Sent_IsClean() => Analyzed.Body("if (customer.IsDirect) { var same = customer; ms.Send(MailKind.Offer, same); }");

    [Fact]
    public Task Variable_OverwrittenAfterGuard_IsReported() =>
        Analyzed.Body("if (customer.IsDirect) { customer = other; ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }");

    [Fact]
    public Task Variable_OverwrittenByItsAlias_IsClean() => Analyzed.Body(
        """
        var same = customer;
        if (customer.IsDirect) { customer = other; ms.Send(MailKind.Offer, same); }
        """);

    [Fact]
    public Task Variable_OverwrittenBeforeGuard_IsClean() => Analyzed.Body(
        """
        customer = other;
        if (customer.IsDirect) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Variable_OverwrittenByNew_IsReported() =>
        Analyzed.Body("if (customer.IsDirect) { customer = new Customer(); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }");

    [Fact]
    public Task Swapped_SentTheOther_IsClean() =>
        Analyzed.Body("if (customer.IsDirect) { (customer, other) = (other, customer); ms.Send(MailKind.Offer, other); }");

    [Fact]
    public Task Swapped_SentTheSameName_IsReported() =>
        Analyzed.Body("if (customer.IsDirect) { (customer, other) = (other, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }");

    [Fact]
    public Task SwappedByTemporary_SentTheOther_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        var temporary = customer; customer = other; other = temporary;
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task OneOfTwo_GuardOnTheChosen_IsClean() => Analyzed.Body(
        """
        var chosen = flag ? customer : other;
        if (chosen.IsDirect) ms.Send(MailKind.Offer, chosen);
        """);

    [Fact]
    public Task OneOfTwo_GuardOnOneOfThem_IsReported() => Analyzed.Body(
        """
        var chosen = flag ? customer : other;
        if (customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, chosen);
        """);

    [Fact]
    public Task OneOfTwo_GuardOnBoth_IsClean() => Analyzed.Body(
        """
        var chosen = flag ? customer : other;
        if (customer.IsDirect && other.IsDirect) ms.Send(MailKind.Offer, chosen);
        """);

    [Fact]
    public Task OneOfTwo_ChosenByGuard_IsClean() => Analyzed.Body(
        """
        if (!other.IsDirect) return;
        var chosen = customer.IsDirect ? customer : other;
        ms.Send(MailKind.Offer, chosen);
        """);

    [Fact]
    public Task MemberPath_IsClean() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order)
            {
                if (order.Customer.IsDirect) ms.Send(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task MemberPath_OfAnotherOrder_IsReported() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order, Order second)
            {
                if (second.Customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task MemberPath_MemberOverwritten_IsReported() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order, Customer other)
            {
                if (!order.Customer.IsDirect) return;
                order.Customer = other;
                ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task MemberPath_OwnerOverwritten_IsReported() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order, Order second)
            {
                if (!order.Customer.IsDirect) return;
                order = second;
                ms.{|CSPN1002:Send|}(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task MemberPath_KeptInALocal_IsClean() => Analyzed.Code(
        """
        public class Order { public Customer Customer { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Order order)
            {
                var customer = order.Customer;
                if (customer.IsDirect) ms.Send(MailKind.Offer, order.Customer);
            }
        }
        """);

    [Fact]
    public Task Field_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            private Customer _customer;

            public void Run(MicrosoftMailer ms)
            {
                if (_customer.IsDirect) ms.Send(MailKind.Offer, this._customer);
            }
        }
        """);

    [Fact]
    public Task Field_Overwritten_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private Customer _customer;

            public void Run(MicrosoftMailer ms, Customer other)
            {
                if (!_customer.IsDirect) return;
                _customer = other;
                ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);
            }
        }
        """);

    [Fact]
    public Task StaticField_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            private static Customer s_customer;

            public void Run(MicrosoftMailer ms)
            {
                if (s_customer.IsDirect) ms.Send(MailKind.Offer, s_customer);
            }
        }
        """);

    [Fact]
    public Task FieldOfAnotherObject_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private Customer _customer;

            public void Run(MicrosoftMailer ms, Job job)
            {
                if (job._customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, _customer);
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Helpers that do not come back, and assertions.</summary>
public class DoesNotReturnTests
{
    [Fact]
    public Task DoesNotReturn_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            private static void Fail() => throw new InvalidOperationException();

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) Fail();
                ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task DoesReturn_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private static void Log() { }

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) Log();
                ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task DoesNotReturn_AsAnArgument_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            private static Customer Fail() => throw new InvalidOperationException();

            public void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal, Fail());
        }
        """);

    [Fact]
    public Task DoesNotReturn_InTernary_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            private static Customer Fail() => throw new InvalidOperationException();

            public void Run(MicrosoftMailer ms, Customer customer) =>
                ms.Send(MailKind.Offer, customer.IsDirect ? customer : Fail());
        }
        """);

    [Fact]
    public Task DoesNotReturnIfFalse_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            private static void Require([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition) { }

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                Require(customer.IsDirect);
                ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task DoesNotReturnIfFalse_OfAnother_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private static void Require([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition) { }

            public void Run(MicrosoftMailer ms, Customer customer, Customer other)
            {
                Require(other.IsDirect);
                ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task DoesNotReturnIfTrue_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            private static void Refuse([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool condition) { }

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                Refuse(customer.IsCspOnly);
                ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task DoesNotReturnIfTrue_OfADirectCustomer_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private static void Refuse([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool condition) { }

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                Refuse(customer.IsDirect);
                ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Assert_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(customer.IsDirect);
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_WithMessage_And_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(flag && customer.IsDirect, "only direct customers");
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_Or_IsReported() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(flag || customer.IsDirect);
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_OrOfTwoGuards_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(customer.IsDirect || Guards.HasContract(customer));
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_BitOrOfTwoGuards_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(customer.IsDirect | Guards.HasContract(customer));
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_EitherKind_IsReported() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(kind is MailKind.Renewal or MailKind.Invoice);
        ms.{|CSPN1001:Send|}(kind, customer);
        """);

    [Fact]
    public Task Assert_EitherPattern_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(customer is { IsDirect: true } or { IsCspOnly: false });
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Assert_KindIsNotRenewal_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        System.Diagnostics.Debug.Assert(k != MailKind.Renewal);
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Assert_KindMadeInBranchesIsNotRenewal_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (flag) k = MailKind.Renewal;
        System.Diagnostics.Debug.Assert(k != MailKind.Renewal);
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Assert_False_IsUnreachable_IsClean() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(false);
        ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Assert_ThenOverwritten_IsReported() => Analyzed.Body(
        """
        System.Diagnostics.Debug.Assert(customer.IsDirect);
        customer = other;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ThrowIfNull_EstablishesNothing_IsReported() => Analyzed.Body(
        """
        ArgumentNullException.ThrowIfNull(customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A cast, unlike a type test, succeeds for null.</summary>
public class NullCastTests
{
    [Fact]
    public Task Cast_OfNull_CoalescesOn_IsReported() => Analyzed.Body(
        """
        IMailer mailer = (IMailer)partner ?? ms;
        mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Cast_MayBeNull_ElseBranchIsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object to)
            {
                var customer = (Customer)to;
                if (customer == null) ms.{|CSPN1003:Send|}(MailKind.Newsletter, to);
            }
        }
        """);

    [Fact]
    public Task TypeTest_IsNotNull_ElseBranchIsUnreachable_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object to)
            {
                if (to is Customer customer && customer == null) ms.Send(MailKind.Newsletter, to);
            }
        }
        """);

    [Fact]
    public Task As_OfAKnownType_MayBeNull_IsReported() => Analyzed.Body(
        """
        var same = (object)customer as Customer;
        if (same == null) ms.{|CSPN1001:Send|}(MailKind.Renewal, other);
        """);

    [Fact]
    public Task New_IsNotNull_IsClean() => Analyzed.Body(
        """
        var made = new Customer();
        if (made == null) ms.Send(MailKind.Renewal, made);
        """);

    [Fact]
    public Task Null_IsNoType_IsClean() => Analyzed.Body(
        """
        object what = null;
        if (what is Customer) ms.Send(MailKind.Renewal, what);
        """);

    [Fact]
    public Task Default_OfAClass_IsNull_IsClean() => Analyzed.Body(
        """
        var to = default(Customer);
        if (to != null) ms.Send(MailKind.Renewal, to);
        """);

    [Fact]
    public Task Default_OfANullableKind_IsNull_IsClean() => Analyzed.Body(
        """
        MailKind? k = default;
        if (k != null) ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Default_OfABool_IsFalse_IsClean() => Analyzed.Body(
        """
        bool send = default;
        if (send) ms.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Default_OfAKind_IsItsFirstMember_IsClean() => Analyzed.Body(
        """
        MailKind k = default;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task Default_OfANullableBool_IsNotTrue_IsClean() => Analyzed.Body(
        """
        bool? send = default;
        if (send == true) ms.Send(MailKind.Renewal, customer);
        """);

    /// <summary>Null is cast to anything.</summary>
    [Fact]
    public Task Send_AfterCastToAnotherSealedType_IsReported() => Analyzed.Code(
        """
        public sealed class Slip;
        public class Job(MicrosoftMailer ms)
        {
            public void Run(string text, Slip slip)
            {
                var one = (Slip)(object)text;
                var other = (string)(object)slip;
                ms.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);
}

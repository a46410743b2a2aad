using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>References to variables and what goes out by reference.</summary>
public class RefAndOutTests
{
    [Fact]
    public Task RefLocal_WritesTheVariable_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        ref var r = ref k;
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task RefLocal_OverwritesTheVariable_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Renewal;
        ref var r = ref k;
        r = MailKind.Outage;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task RefLocal_ReadsTheVariable_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        ref var r = ref k;
        k = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(r, customer);
        """);

    [Fact]
    public Task RefLocal_Reassigned_IsClean() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Outage;
        ref var r = ref a;
        r = ref b;
        r = MailKind.Renewal;
        ms.Send(a, customer);
        """);

    [Fact]
    public Task RefLocal_Reassigned_IsReported() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Outage;
        ref var r = ref a;
        r = ref b;
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(b, customer);
        """);

    [Fact]
    public Task RefLocal_ToEither_WrittenThrough_IsReported() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Outage;
        ref var r = ref flag ? ref a : ref b;
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(a, customer);
        """);

    [Fact]
    public Task RefLocal_ToEitherOfNothing_WrittenThrough_IsReported() => Analyzed.Body(
        """
        var a = MailKind.None; var b = MailKind.None;
        ref var r = ref flag ? ref a : ref b;
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(b, customer);
        """);

    [Fact]
    public Task RefLocal_ReassignedInBranch_WrittenThrough_IsReported() => Analyzed.Body(
        """
        var a = MailKind.None; var b = MailKind.None;
        ref var r = ref a;
        if (flag) r = ref b;
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(a, customer);
        """);

    [Fact]
    public Task RefLocal_GuardThroughReference_IsClean() => Analyzed.Body(
        """
        ref var r = ref customer;
        if (r.IsDirect) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task RefLocal_WriteEndsTheGuard_IsReported() => Analyzed.Body(
        """
        ref var r = ref customer;
        if (!customer.IsDirect) return;
        r = other;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task RefLocal_ToArrayElement_IsReported() => Analyzed.Body(
        """
        var kinds = new[] { MailKind.Outage };
        ref var r = ref kinds[0];
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task Out_EndsTheGuard_IsReported() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract void Load(out Customer customer);

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) return;
                Load(out customer);
                ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Ref_EndsTheGuard_IsReported() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract void Change(ref Customer customer);

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) return;
                Change(ref customer);
                ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task In_KeepsTheGuard_IsClean() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract void Look(in Customer customer);

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (!customer.IsDirect) return;
                Look(in customer);
                ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Out_ForgetsTheKind_IsClean() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract bool TryLoad(out MailKind kind);

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var kind = MailKind.Renewal;
                if (TryLoad(out kind)) ms.Send(kind, customer);
            }
        }
        """);

    [Fact]
    public Task Out_StatedTopic_IsReported() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract bool TryLoad([NotificationTopic(TopicKind.CspSubscription)] out object what);

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (TryLoad(out var what)) ms.{|CSPN1001:Send|}(what, customer);
            }
        }
        """);

    [Fact]
    public Task Out_NewCustomer_GuardedAfterwards_IsClean() => Analyzed.Code(
        """
        public abstract class Job
        {
            protected abstract bool TryLoad(out Customer customer);

            public void Run(MicrosoftMailer ms)
            {
                if (TryLoad(out var customer) && customer.IsDirect) ms.Send(MailKind.Offer, customer);
                else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task OutParameter_WrittenInside_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, out MailKind kind)
            {
                kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(kind, customer);
                kind = MailKind.Outage;
                ms.Send(kind, customer);
            }
        }
        """);
}

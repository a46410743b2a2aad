using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Labels, pointers, nested finally blocks, odd loops.</summary>
public class JumpTests
{
    [Fact]
    public Task Send_InLoopMadeOfGoto_SeesWhatComesBack() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        var attempts = 0;
        retry:
        ms.{|CSPN1001:Send|}(about, customer);
        if (attempts++ < 3)
        {
            about = MailKind.Renewal;
            goto retry;
        }

        about = MailKind.Maintenance;
        goto end;
        #pragma warning disable CS0162
        ms.Send(MailKind.Renewal, customer);
        end:
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_AfterNestedFinallies_SeesWhatTheyWrote() => Analyzed.Body(
        """
        var about = MailKind.Renewal;
        try
        {
            try
            {
                if (flag) return;
                about = MailKind.Outage;
            }
            finally
            {
                ms.{|CSPN1001:Send|}(about, customer);
                try { about = MailKind.Maintenance; Console.WriteLine(); }
                catch { about = MailKind.Outage; }
            }

            ms.Send(about, customer);
        }
        finally
        {
            ms.{|CSPN1001:Send|}(about, customer);
        }

        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_InDoWhileThatChangesCustomer_LosesTheGuard() => Analyzed.Body(
        """
        do
        {
            if (!customer.IsDirect)
                customer = other;
            else
                ms.Send(MailKind.Offer, customer);

            ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        }
        while (flag);

        while (!customer.IsDirect)
            customer = new Customer { IsDirect = flag2 };

        ms.Send(MailKind.Offer, customer);
        for (; !other.IsDirect; other = customer) { ms.{|CSPN1002:Send|}(MailKind.Offer, other); }
        ms.Send(MailKind.Offer, other);
        """);

    [Fact]
    public Task Send_WithPointers_DoesNotFail() => Analyzed.Code(
        """
        public unsafe class Job
        {
            public void Run(MicrosoftMailer ms, Customer c, delegate*<MailKind, void> send, int* raw)
            {
                MailKind about = MailKind.Renewal;
                MailKind* p = &about;
                *p = MailKind.Outage;
                ms.{|CSPN1001:Send|}(MailKind.Renewal, c);
                ms.Send(*p, c);
                ms.Send(*(MailKind*)raw, c);
                send(MailKind.Renewal);
                fixed (char* text = "abc")
                    ms.{|CSPN1001:Send|}(MailKind.Renewal, (int)text[0]);
                var kinds = stackalloc MailKind[2];
                kinds[0] = MailKind.Outage;
                ms.Send(kinds[0], c);
                Span<MailKind> span = stackalloc[] { MailKind.Outage, MailKind.Renewal };
                ms.{|CSPN1001:Send|}(span[1], c);
                ms.Send(span[0], c);
            }
        }
        """);

    [Fact]
    public Task Send_OfValueWrittenThroughPointer_IsUnknown() => Analyzed.Code(
        """
        public unsafe class Job
        {
            public void Run(MicrosoftMailer ms, Customer c)
            {
                MailKind about = MailKind.Renewal;
                MailKind* p = &about;
                *p = MailKind.Outage;
                ms.Send(about, c);
            }
        }
        """);

    [Fact]
    public Task Send_PastEarlyExitsOfAllSorts_IsNarrowed() => Analyzed.Body(
        """
        if (customer is null || kind is MailKind.None) return;
        if (kind is MailKind.Renewal or MailKind.Invoice && !flag) throw new InvalidOperationException();
        if (!(customer.IsDirect || flag2)) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        if (!flag2)
            ms.Send(MailKind.Offer, customer);

        var may = customer.IsDirect & kind == MailKind.Offer;
        if (may)
        {
            ms.Send(kind, customer);
            ms.{|CSPN1002:Send|}(kind, other);
        }

        if (may is false) return;
        ms.Send(MailKind.Offer, customer);
        customer = other;
        ms.{|CSPN1002:Send|}(kind, customer);
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A bool property that is no guard may have changed when it is read again; a guard of an unchanged object holds on.</summary>
public class PropertyTruthTests
{
    [Fact]
    public Task VolatileField_ReadInALoop_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            private volatile bool _stop;

            public void Stop() => _stop = true;

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var k = MailKind.Outage;
                while (!_stop) k = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task ComputedProperty_ReadAgain_IsReported() => Analyzed.Code(
        """
        public class Clock
        {
            private DateTime _end;
            public bool IsOver => DateTime.Now > _end;
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Clock clock)
            {
                var k = MailKind.Outage;
                while (!clock.IsOver) k = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task ExternalProperty_ReadAgain_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, System.Diagnostics.Process process)
            {
                if (process.HasExited) return;
                process.Kill();
                if (process.HasExited) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Guard_AskedTwice_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        Console.WriteLine();
        if (customer.IsDirect) ms.Send(MailKind.Offer, customer);
        """);
}

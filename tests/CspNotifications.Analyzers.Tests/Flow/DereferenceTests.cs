using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>What a member was read of, or called on, is not null afterwards: null would have thrown.</summary>
public class DereferenceTests
{
    [Theory]
    [InlineData("Console.WriteLine(customer.Name);")]
    [InlineData("customer.Name = flag.ToString();")]
    [InlineData("if (customer.GetHashCode() == 3) return;")]
    [InlineData("var read = customer; Console.WriteLine(read.Name);")]
    [InlineData("if (flag) Console.WriteLine(customer.Name); else customer.Name = \"\";")]
    [InlineData("Show(customer); static void Show(Customer one) => Console.WriteLine(one.Name);")]
    public Task Send_ToWhatIsNullAfterItWasRead_IsClean(string statement) => Analyzed.Body(
        statement + "\n" + """
        if (customer == null) ms.Send(MailKind.Renewal);
        ms.Send(customer is { Name: var read1 } ? MailKind.Outage : MailKind.Renewal);
        var about = customer switch { { Name: var name } => MailKind.Outage, _ => MailKind.Renewal };
        ms.Send(about);
        """);

    [Theory]
    [InlineData("if (flag) Console.WriteLine(customer.Name);")]
    [InlineData("Console.WriteLine(customer?.Name);")]
    [InlineData("Console.WriteLine(customer is { Name: \"\" });")]
    [InlineData("Show(customer); static void Show(Customer one) => Console.WriteLine(one);")]
    [InlineData("try { Console.WriteLine(customer.Name); } catch (NullReferenceException) { }")]
    [InlineData("Console.WriteLine(customer.Name); customer = null;")]
    public Task Send_ToWhatMayBeNullYet_IsReported(string statement) => Analyzed.Body(
        statement + "\n" + """
        if (customer == null) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Fact]
    public Task Nullable_ThatGaveItsValue_HasOne() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            public void Run(MailKind? about, MailKind? other, MailKind? third)
            {
                if (about.Value == MailKind.None) return;
                if (about == null) ms.Send(MailKind.Renewal);
                if (other.GetValueOrDefault() == MailKind.None) return;
                if (other == null) ms.{|CSPN1001:Send|}(MailKind.Renewal);
                if (!third.HasValue) ms.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    /// <summary>What others may change is asked anew.</summary>
    [Fact]
    public Task Member_ThatWasRead_MayBeNullTheNextTime() => Analyzed.Code(
        """
        public class Holder { public Mail Mail { get; set; } }
        public class Job(MicrosoftMailer ms)
        {
            public void Run(Holder holder, Action next)
            {
                if (holder.Mail.Kind == MailKind.Outage) return;
                next();
                if (holder.Mail == null) ms.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    /// <summary>That a helper reads a member is no test that its callers pass or not.</summary>
    [Fact]
    public Task PrivateMethod_ThatReadsWhatItIsHanded_IsReportedWhereItSends() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            private void Tell(Customer to)
            {
                Console.WriteLine(to.Name);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
            }

            public void Run(Customer to) => Tell(to);
        }
        """);
}

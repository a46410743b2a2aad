using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

/// <summary>One object in two members of a whole: it counts in both, also in the one that decides.</summary>
public class SharedPartTests
{
    private static Task Job(string statement) => Analyzed.Code(
        $$"""
        public sealed class Number(object owner)
        {
            public object Owner { get; } = owner;
        }

        // The parameter is kept beside the property, and so holds the same number.
        public sealed class Envelope(Number to)
        {
            [NotificationRecipient]
            public Number To { get; } = to;

            public Number Copy { get; set; }

            public override string ToString() => to.ToString();
        }

        public sealed class Thread
        {
            public Thread Reply { get; set; }
            public object About { get; set; }

            [NotificationTopic]
            public object Topic { get; set; }
        }

        public class Job(MicrosoftMailer ms)
        {
            public void Run(Customer customer, PartnerContact partner)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("ms.{|CSPN1002:Send|}(MailKind.Offer, new Envelope(new Number(customer)));")]
    [InlineData("ms.Send(MailKind.Offer, new Envelope(new Number(partner)));")]
    [InlineData("ms.Send(MailKind.Offer, new Envelope(new Number(partner)) { Copy = new Number(customer) });")]
    [InlineData("var number = new Number(customer); ms.{|CSPN1002:Send|}(MailKind.Offer, new Envelope(number) { Copy = number });")]
    [InlineData("var mail = new Mail { Kind = MailKind.Renewal }; ms.{|CSPN1001:Send|}(new Thread { About = mail, Topic = mail }, customer);")]
    [InlineData("var mail = new Mail { Kind = MailKind.Renewal }; ms.Send(new Thread { About = mail, Topic = MailKind.Outage }, customer);")]
    public Task Part_CountsInTheMemberThatDecides(string statement) => Job(statement);

    [Fact]
    public Task WholeInItself_IsLookedAtOnce() => Job(
        """
        var thread = new Thread { Topic = MailKind.Renewal };
        thread.Reply = thread;
        ms.{|CSPN1001:Send|}(thread, customer);
        thread.Topic = MailKind.Outage;
        ms.Send(thread, customer);
        """);
}

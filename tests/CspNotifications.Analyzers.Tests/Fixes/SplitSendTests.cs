using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>A send that is about a subscription on some paths only: those go through the partner, the others stay with Microsoft.</summary>
public class SplitSendTests
{
    private const string Split = "Fix_Split";

    [Fact]
    public Task MixedTopic_IsSplitByTheMembers() => Fixed.By(Split,
        """
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run(Customer customer, bool flag)
            {
                var kind = flag ? MailKind.Renewal : MailKind.Outage;
                «→if (kind is MailKind.Renewal or MailKind.Invoice)
                {
                    partner.Send(kind, customer);
                }
                else
                {
                    »ms.{|CSPN1001:Send|}(kind, customer);«→
                }»
            }
        }
        """);

    [Fact]
    public Task AwaitedSend_IsSplit_InTheStyleOfTheFile() => Fixed.By(Split,
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task Deliver(MailKind kind, object to) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Ours { public Task Deliver(MailKind kind, object to) => Task.CompletedTask; }
        public class Job(Ms ms, Ours ours)
        {
            public async Task Run(Customer customer, bool flag)
            {
                var kind = MailKind.Outage;
                if (flag)
                    kind = MailKind.Renewal;
                «→if (kind is MailKind.Renewal or MailKind.Invoice)
                    await ours.Deliver(kind, customer).ConfigureAwait(false);
                else
                    »await ms.{|CSPN1001:Deliver|}(kind, customer).ConfigureAwait(false);
            }
        }
        """);

    [Theory]
    [InlineData("ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);")]
    [InlineData("ms.{|CSPN1001:Send|}(Next(), customer);")]
    [InlineData("Action send = () => ms.{|CSPN1001:Send|}(flag ? MailKind.Renewal : MailKind.Outage, customer); send();")]
    public Task SendThatCannotBeTold_IsNotOffered(string statement) => Fixed.By(Split,
        $$"""
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            private bool _flag;
            private MailKind Next() => (_flag = !_flag) ? MailKind.Renewal : MailKind.Outage;
            public void Run(Customer customer, bool flag) { {{statement}} }
            public void Other(Customer customer) => partner.Send(MailKind.Renewal, customer);
        }
        """);
}

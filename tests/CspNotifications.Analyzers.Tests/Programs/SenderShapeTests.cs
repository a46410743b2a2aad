using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Senders in all the shapes that a team may give them.</summary>
public class SenderShapeTests
{
    [Fact]
    public Task Send_ByExtensionMethod_IsJudgedByWhatItIsCalledOn() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public static class CustomerMail
        {
            public static void Notify(this Customer customer, MailKind kind) { }
            public static Task NotifyAsync<T>(this Customer customer, T what) => Task.CompletedTask;
        }

        public class Job
        {
            public async Task Run(Customer customer, Customer other)
            {
                customer.{|CSPN1001:Notify|}(MailKind.Renewal);
                CustomerMail.{|CSPN1002:Notify|}(customer, MailKind.Offer);
                if (customer.IsDirect)
                {
                    customer.Notify(MailKind.Offer);
                    other.{|CSPN1002:Notify|}(MailKind.Offer);
                }

                await customer.{|CSPN1001:NotifyAsync|}(new RenewalNotice("E5")).ConfigureAwait(false);
                await customer.NotifyAsync(new OutageNotice("Exchange"));
                customer?.{|CSPN1001:Notify|}(MailKind.Invoice);
            }
        }
        """);

    [Fact]
    public Task Send_ByExtensionBlock_IsReported() => Analyzed.Code(
        """
        public static class CustomerMail
        {
            extension(Customer customer)
            {
                [NotificationSender(SenderOrigin.Microsoft)]
                public void Notify(MailKind kind) { }

                [NotificationGuard(RecipientKind.DirectCustomer)]
                public bool HasAgreement => customer.IsDirect;
            }
        }

        public class Job
        {
            public void Run(Customer customer)
            {
                customer.{|CSPN1001:Notify|}(MailKind.Renewal);
                customer.{|CSPN1002:Notify|}(MailKind.Offer);
                customer.Notify(MailKind.Outage);
                if (customer.HasAgreement)
                    customer.Notify(MailKind.Offer);
            }
        }
        """);

    [Fact]
    public Task Send_ByOverrideOfAnnotatedAbstractMember_InheritsIt() => Analyzed.Code(
        """
        public abstract class Channel
        {
            [NotificationSender(SenderOrigin.Microsoft)]
            public abstract Task SendAsync([NotificationTopic] MailKind kind, object details, [NotificationRecipient] object to);

            [NotificationTopic(TopicKind.CspSubscription)]
            protected abstract string Template { get; }

            [NotificationGuard(RecipientKind.DirectCustomer)]
            public virtual bool MayOffer(Customer c) => false;
        }

        public class SmsChannel : Channel
        {
            public override Task SendAsync(MailKind what, object details, object to) => Task.CompletedTask;
            protected override string Template => "";
            public override bool MayOffer(Customer c) => c.IsDirect;

            public async Task Run(MicrosoftMailer ms, Customer c)
            {
                await new SmsChannel().{|CSPN1001:SendAsync|}(MailKind.Renewal, MailKind.Outage, c);
                await new SmsChannel().SendAsync(MailKind.Outage, MailKind.Renewal, c);
                await new SmsChannel().SendAsync(MailKind.Renewal, c, new PartnerContact());
                ms.{|CSPN1001:Send|}(Template, c);
                if (MayOffer(c))
                    ms.Send(MailKind.Offer, c);
            }
        }
        """);

    [Fact]
    public Task Send_ByExplicitInterfaceImplementation_IsReported() => Analyzed.Code(
        """
        public interface INotifier
        {
            [NotificationSender(SenderOrigin.Microsoft)] void Notify([NotificationTopic] object what, object to);
        }

        public sealed class Notifier : INotifier
        {
            void INotifier.Notify(object what, object to) { }
            public void Notify(object what) { }

            public void Run(Customer c)
            {
                ((INotifier)this).{|CSPN1001:Notify|}(MailKind.Renewal, c);
                INotifier self = this;
                self.{|CSPN1001:Notify|}(new Mail { Kind = MailKind.Invoice }, c);
                self.Notify(MailKind.Outage, MailKind.Renewal);
                Notify(MailKind.Renewal);
                (this as INotifier)?.{|CSPN1002:Notify|}(MailKind.Offer, c);
            }
        }
        """);

    [Fact]
    public Task Send_ByPartialNestedAndStructSenders_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public partial class Office
        {
            public class Desk { public void Say(object what, object to) { } }
        }

        public partial class Office
        {
            public struct Fax { public readonly void Say(object what, object to) { } }
            public void Say(object what, object to) { }
        }

        [NotificationSender(SenderOrigin.Microsoft)] public readonly record struct Pager(string Number) { public void Say(object what, object to) { } }

        public class Job
        {
            public void Run(Office office, Office.Desk desk, Customer c)
            {
                office.{|CSPN1001:Say|}(MailKind.Renewal, c);
                desk.{|CSPN1001:Say|}(MailKind.Renewal, c);
                default(Office.Fax).{|CSPN1001:Say|}(MailKind.Renewal, c);
                new Pager("1").{|CSPN1002:Say|}(MailKind.Offer, c);
                var pager = new Pager("2") with { Number = "3" };
                pager.{|CSPN1001:Say|}(MailKind.Invoice, c);
                pager.Say(MailKind.Invoice, new Employee());
            }
        }
        """);

    [Fact]
    public Task Send_ByStaticAbstractMember_IsReported() => Analyzed.Code(
        """
        public interface IStaticMailer<TSelf> where TSelf : IStaticMailer<TSelf>
        {
            [NotificationSender(SenderOrigin.Microsoft)] static abstract void Send(object what, object to);
            [NotificationSender(SenderOrigin.Microsoft)] static virtual void Remind(object what) { }
        }

        public class Job<TMailer> where TMailer : IStaticMailer<TMailer>
        {
            public void Run(Customer c)
            {
                TMailer.{|CSPN1001:Send|}(MailKind.Renewal, c);
                TMailer.Send(MailKind.Outage, c);
                TMailer.{|CSPN1003:Remind|}(MailKind.Newsletter);
                Action<object> remind = TMailer.Remind;
                remind.{|CSPN1001:Invoke|}(MailKind.Renewal);
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Annotations on functions within functions, and senders' calls on themselves in other clothes.</summary>
public class AnnotatedFunctionTests
{
    [Fact]
    public Task Send_InLocalFunctionWithTopic_UsesItsDefault() => Analyzed.Body(
        """
        [NotificationTopic(TopicKind.CspSubscription)]
        void Dun(Customer c) => ms.{|CSPN1001:Send|}("pay", c);

        [NotificationRecipient(RecipientKind.Internal)]
        void Tell(object what) { ms.Send(MailKind.Renewal); ms.Send(what); }

        Dun(customer);
        Tell(other);
        """);

    [Fact]
    public Task Call_OfLocalFunctionThatIsASender_IsReported() => Analyzed.Body(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        void Notify(MailKind what, Customer to) { }

        [return: NotificationTopic(TopicKind.CspSubscription)]
        string Text() => "";

        {|CSPN1001:Notify|}(MailKind.Renewal, customer);
        {|CSPN1002:Notify|}(MailKind.Offer, customer);
        if (customer.IsDirect)
            Notify(MailKind.Offer, customer);
        ms.{|CSPN1001:Send|}(Text(), customer);
        Action<MailKind, Customer> later = Notify;
        {|CSPN1001:later|}(MailKind.Invoice, customer);
        """);

    [Fact]
    public Task Send_InLambdaWithAnnotatedParameter_UsesIt() => Analyzed.Body(
        """
        var renew = ([NotificationTopic(TopicKind.CspSubscription)] object what, Customer to) => ms.{|CSPN1001:Send|}(what, to);
        var staff = (object what, [NotificationRecipient(RecipientKind.Internal)] object to) => ms.Send(MailKind.Renewal, to);
        var by = ([NotificationSender(SenderOrigin.Microsoft)] IMailer mailer) => mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        void Offer(MailKind what, [NotificationRecipient(RecipientKind.DirectCustomer)] Customer to) => ms.Send(MailKind.Offer, to);
        """);

    [Fact]
    public Task Send_OnThisByMethodGroupInSenderType_IsPlumbing() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer
        {
            public void Send(object what) { }
            public void SendAll(List<RenewalNotice> notices)
            {
                notices.ForEach(Send);
                Action<object> send = Send;
                send(new RenewalNotice("E5"));
                foreach (var notice in notices)
                    Send(notice);
            }
        }

        public class Job
        {
            public void Run(Mailer mailer, List<RenewalNotice> notices)
            {
                mailer.{|CSPN1001:SendAll|}(notices);
                notices.ForEach(mailer.{|CSPN1001:Send|});
            }
        }
        """);

    [Fact]
    public Task Send_ByTypesNamedLikeTheFrameworks_FollowsTheirOwnMembers() => Analyzed.Code(
        """
        namespace Todo
        {
            public class Task { public MailKind Result { get; set; } public Customer Owner { get; set; } }
            public class Lazy { public MailKind Value { get; set; } }
            public class KeyValuePair { public MailKind Key { get; set; } public MailKind Value { get; set; } }

            public class Job(MicrosoftMailer ms)
            {
                public void Run(Customer c)
                {
                    var task = new Task { Result = MailKind.Renewal, Owner = c };
                    ms.{|CSPN1001:Send|}(task);
                    ms.{|CSPN1001:Send|}(task.Result, c);
                    task.Result = MailKind.Outage;
                    ms.Send(task.Result, c);
                    ms.Send(task);
                    var lazy = new Lazy { Value = MailKind.Invoice };
                    ms.{|CSPN1001:Send|}(lazy.Value, c);
                    var pair = new KeyValuePair { Key = MailKind.Renewal, Value = MailKind.Outage };
                    ms.{|CSPN1001:Send|}(pair.Key, c);
                    ms.Send(pair.Value, c);
                }
            }
        }
        """);
}

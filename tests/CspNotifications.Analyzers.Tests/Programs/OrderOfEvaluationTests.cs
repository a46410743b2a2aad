using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Expressions with effects: each happens once, and in the language's order.</summary>
public class OrderOfEvaluationTests
{
    [Fact]
    public Task Send_AfterStepInAnIndex_CountsTheStepOnce() => Analyzed.Code(
        """
        public enum Stage { [NotificationTopic(TopicKind.Operational)] Calm, [NotificationTopic(TopicKind.ServiceIncident)] Alarm, [NotificationTopic(TopicKind.CspSubscription)] Dunning }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer c, Dictionary<Stage, string> texts, bool flag)
            {
                var stage = Stage.Calm;
                texts[stage++] += "x";
                ms.Send(stage, c);
                stage = Stage.Calm;
                texts[stage++] ??= "y";
                ms.Send(stage, c);
                stage = Stage.Calm;
                texts[stage++] = flag ? "a" : "b";
                ms.Send(stage, c);
                ms.{|CSPN1001:Send|}(++stage, c);
                ms.{|CSPN1001:Send|}(stage--, c);
                ms.Send(stage, c);
            }
        }
        """);

    [Fact]
    public Task Send_WithAssignmentInArguments_SeesTheOrder() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        ms.Send(about, about = MailKind.Renewal);
        """.Replace("ms.Send(about, about", "ms.{|CSPN1001:Send|}(about, about") +
        """

        ms.{|CSPN1001:Send|}(about, customer);
        ms.Send(about = MailKind.Maintenance, customer);
        ms.Send(about, customer);
        ms.{|CSPN1001:Send|}(to: customer, what: about = MailKind.Invoice);
        MailKind a, b;
        a = b = flag ? MailKind.Outage : MailKind.Maintenance;
        ms.Send(a, customer);
        ms.Send(b, customer);
        if ((about = kind) == MailKind.Renewal)
            ms.{|CSPN1001:Send|}(about, customer);
        if ((customer = other) is { IsDirect: true })
            ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Send_WithArgumentNotInOrder_KnowsWhichIsWhich() => Analyzed.Code(
        """
        public interface IPost
        {
            [NotificationSender(SenderOrigin.Microsoft)]
            void Send([NotificationTopic] MailKind kind, [NotificationRecipient] object to = null, [NotificationTopic] MailKind also = MailKind.Outage, params object[] rest);
            [NotificationSender(SenderOrigin.Microsoft)]
            void Dun(object to, [NotificationTopic] MailKind kind = MailKind.Invoice);
            [NotificationSender(SenderOrigin.Microsoft)]
            void Many(object to, params ReadOnlySpan<MailKind> kinds);
        }

        public class Job(IPost post)
        {
            public void Run(Customer c, MailKind kind)
            {
                post.Send(to: c, kind: MailKind.Outage);
                post.{|CSPN1001:Send|}(also: MailKind.Renewal, kind: kind);
                post.Send(MailKind.Outage, c, MailKind.Maintenance, MailKind.Renewal);
                post.Send(rest: [MailKind.Renewal], to: new Employee(), kind: MailKind.Renewal);
                post.{|CSPN1001:Dun|}(c);
                post.Dun(c, MailKind.Outage);
                post.Dun(new PartnerContact());
                post.{|CSPN1001:Many|}(c, MailKind.Outage, MailKind.Renewal);
                post.Many(c, MailKind.Outage, MailKind.Maintenance);
            }
        }
        """);

    [Fact]
    public Task Send_InConditionsThemselves_IsReported() => Analyzed.Code(
        """
        public class Post
        {
            [NotificationSender(SenderOrigin.Microsoft)] public bool TrySend(object what, object to) => true;
            [NotificationSender(SenderOrigin.Microsoft)] public bool TrySend(object what, object to, out string error) { error = ""; return true; }
        }

        public class Job(Post post)
        {
            public bool Run(Customer c, MailKind kind, bool flag)
            {
                if (post.{|CSPN1001:TrySend|}(MailKind.Renewal, c) && flag || post.TrySend(MailKind.Outage, c)) return true;
                if (c.IsDirect && post.TrySend(MailKind.Offer, c) || post.{|CSPN1002:TrySend|}(MailKind.Offer, c)) return true;
                if (!post.TrySend(kind, c) && kind == MailKind.Renewal && !post.{|CSPN1001:TrySend|}(kind, c)) return false;
                if (!post.{|CSPN1001:TrySend|}(MailKind.Invoice, c, out var error)) throw new InvalidOperationException(error);
                var sent = kind switch
                {
                    MailKind.Renewal => post.{|CSPN1001:TrySend|}(kind, c),
                    _ when post.{|CSPN1003:TrySend|}(MailKind.Newsletter, c) => false,
                    MailKind.Offer when c.IsDirect => post.TrySend(kind, c),
                    MailKind.Offer => post.{|CSPN1002:TrySend|}(kind, c),
                    _ => post.TrySend(kind, c),
                };
                return sent ? post.TrySend(MailKind.Outage, c) : post.{|CSPN1001:TrySend|}(MailKind.Renewal, c);
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Messages as a hierarchy of records, and code that tells them apart by patterns.</summary>
public class MessageHierarchyTests
{
    private const string Notices =
        """
        public abstract record Notice(Customer To);
        [NotificationTopic(TopicKind.CspSubscription)] public sealed record Expiry(Customer To, int Days) : Notice(To);
        [NotificationTopic(TopicKind.ServiceIncident)] public sealed record Incident(Customer To, string Id) : Notice(To);
        [NotificationTopic(TopicKind.NonCspProduct)] public record Promo(Customer To) : Notice(To);
        [NotificationTopic(TopicKind.General)] public record Survey(Customer To) : Notice(To);

        """;

    [Fact]
    public Task Send_InSwitchOverHierarchy_IsJudgedByItsCase() => Analyzed.Code(Notices +
        """
        public class Dispatcher(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Dispatch(Notice notice)
            {
                switch (notice)
                {
                    case Expiry { Days: < 30 } soon:
                        ms.{|CSPN1001:Send|}(soon);
                        ms.{|CSPN1001:Send|}(notice, notice.To);
                        break;
                    case Expiry:
                        partner.Send(notice);
                        break;
                    case Incident i when i.Id.Length > 0:
                        ms.Send(i);
                        break;
                    case Promo { To.IsDirect: true } p:
                        ms.Send(p, p.To);
                        ms.Send(p);
                        break;
                    case Promo(var to) when Guards.HasContract(to):
                        ms.Send(notice, to);
                        ms.Send(notice, notice.To);
                        break;
                    case Promo p:
                        ms.{|CSPN1002:Send|}(p, p.To);
                        break;
                    case Survey:
                        ms.{|CSPN1003:Send|}(notice, notice.To);
                        break;
                    default:
                        ms.Send(notice);
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Send_ByMailerOfSwitchExpression_IsCleanWhereEachGoesItsWay() => Analyzed.Code(Notices +
        """
        public class Dispatcher(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Dispatch(Notice notice)
            {
                IMailer mailer = notice switch
                {
                    Expiry or Survey => partner,
                    Promo { To.IsCspOnly: true } => partner,
                    _ => ms,
                };
                mailer.Send(notice, notice.To);
            }

            public void Wrong(Notice notice)
            {
                IMailer mailer = notice switch
                {
                    Expiry { Days: > 30 } => partner,
                    Expiry => ms,
                    _ => partner,
                };
                mailer.{|CSPN1001:Send|}(notice, notice.To);
            }
        }
        """);

    [Fact]
    public Task Send_AfterIsNotWithReturn_KnowsTheDeclaredVariable() => Analyzed.Code(Notices +
        """
        public class Dispatcher(MicrosoftMailer ms)
        {
            public void Dispatch(Notice notice, object other)
            {
                if (other is not Expiry { To: var to } expiry)
                {
                    ms.Send(other);
                    return;
                }

                ms.{|CSPN1001:Send|}(expiry, to);
                ms.{|CSPN1001:Send|}(other);
                ms.Send(expiry, new PartnerContact());

                if (notice is { To: { IsDirect: true } direct } and not (Expiry or Survey))
                    ms.Send(MailKind.Offer, direct);
                else
                    ms.{|CSPN1002:Send|}(MailKind.Offer, notice.To);
            }
        }
        """);

    [Fact]
    public Task Send_OfNoticeMadeInBranches_IsReportedWhereItMayBeSubscription() => Analyzed.Code(Notices +
        """
        public class Dispatcher(MicrosoftMailer ms)
        {
            public void Run(Customer c, int daysLeft, bool isDown)
            {
                Notice notice;
                if (isDown)
                    notice = new Incident(c, "42");
                else if (daysLeft < 30)
                    notice = new Expiry(c, daysLeft);
                else
                    return;

                if (notice is Incident)
                    ms.Send(notice);

                if (notice is Expiry && !isDown)
                    ms.{|CSPN1001:Send|}(notice);

                if (isDown)
                    ms.Send(notice);

                ms.{|CSPN1001:Send|}(notice);
                notice = notice with { To = null };
                ms.{|CSPN1001:Send|}(notice);
            }
        }
        """);

    [Fact]
    public Task Send_OfGenericEnvelope_CountsWhatWasPutInNotItsTypeArgument() => Analyzed.Code(Notices +
        """
        public record Envelope<T>(T Content, Customer To);

        public class Post(MicrosoftMailer ms)
        {
            public void Run(Envelope<Expiry> given, Envelope<Notice> any, Customer c)
            {
                ms.Send(given);
                ms.{|CSPN1001:Send|}(given.Content);
                var sealedNow = new Envelope<Expiry>(new Expiry(c, 1), c);
                ms.{|CSPN1001:Send|}(sealedNow);
                var harmless = new Envelope<Notice>(new Incident(c, "1"), c);
                ms.Send(harmless);
                ms.{|CSPN1001:Send|}(harmless with { Content = new Expiry(c, 2) });
                ms.Send(harmless);
                ms.Send(any.Content, any.To);
                if (any.Content is Expiry)
                    ms.{|CSPN1001:Send|}(any.Content, any.To);
            }
        }
        """);
}

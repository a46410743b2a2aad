using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Kinds that may be missing, defaults, throw expressions.</summary>
public class NullableKindTests
{
    [Fact]
    public Task Send_OfNullableKindThatMayBeRenewal_IsReportedWhereItHasAValue() => Analyzed.Body(
        """
        MailKind? about = flag ? MailKind.Renewal : null;
        ms.{|CSPN1001:Send|}(about ?? MailKind.Outage, customer);
        if (about.HasValue)
            ms.{|CSPN1001:Send|}(about.Value, customer);
        else
            ms.Send(about ?? MailKind.Outage, customer);

        if (about is null)
            ms.Send(about.GetValueOrDefault(MailKind.Maintenance), customer);

        if (about is not { } known)
            return;

        ms.{|CSPN1001:Send|}(known, customer);
        """);

    [Fact]
    public Task Send_OfNullableKindWithoutRenewal_IsClean() => Analyzed.Body(
        """
        MailKind? about = flag ? MailKind.Renewal : flag2 ? MailKind.Outage : null;
        if (about is { } k and not MailKind.Renewal)
            ms.Send(k, customer);

        about ??= MailKind.Maintenance;
        if (about != MailKind.Renewal)
            ms.Send(about.Value, customer);

        ms.{|CSPN1001:Send|}(about.Value, customer);
        """);

    [Fact]
    public Task Send_PastThrowExpressions_KnowsWhatIsLeft() => Analyzed.Body(
        """
        var to = customer ?? throw new ArgumentNullException(nameof(customer));
        var direct = to.IsDirect ? to : throw new InvalidOperationException();
        ms.Send(MailKind.Offer, direct);
        ms.Send(MailKind.Offer, to);
        ms.Send(MailKind.Offer, customer);
        ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        var about = kind is MailKind.Renewal or MailKind.Invoice ? kind : throw new InvalidOperationException();
        ms.{|CSPN1001:Send|}(about, other);
        ms.{|CSPN1001:Send|}(kind, other);
        ms.Send(about, new Employee());
        """);

    [Fact]
    public Task Send_OfDefaultKind_IsItsZeroMember() => Analyzed.Code(
        """
        public enum Mood { [NotificationTopic(TopicKind.CspSubscription)] Dunning, [NotificationTopic(TopicKind.Operational)] Calm }

        public class Job
        {
            private const Mood Harsh = Mood.Dunning;

            public void Run(MicrosoftMailer ms, Customer c, Mood? given, Mood any = default)
            {
                Mood mood = default;
                ms.{|CSPN1001:Send|}(mood, c);
                ms.{|CSPN1001:Send|}(default(Mood), c);
                ms.{|CSPN1001:Send|}(new Mood(), c);
                ms.{|CSPN1001:Send|}(Harsh, c);
                const Mood calm = Mood.Calm;
                ms.Send(calm, c);
                ms.Send(any, c);
                Mood? none = default;
                ms.Send(none, c);
                ms.Send(given, c);
            }
        }
        """);

    [Fact]
    public Task Send_OfMailThatIsNullConditionallyFilled_CountsWhatWasWritten() => Analyzed.Body(
        """
        var mail = flag ? new Mail { Kind = MailKind.Outage } : null;
        ms.Send(mail);
        mail?.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mail);
        mail?.To = new PartnerContact();
        if (mail is not null)
            ms.Send(mail);
        """);
}

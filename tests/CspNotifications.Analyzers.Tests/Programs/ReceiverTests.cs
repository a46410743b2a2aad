using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Which sender it is: locals of interface type, ternaries, casts, tests.</summary>
public class ReceiverTests
{
    [Fact]
    public Task Send_ByInterfaceLocalAssignedInBranches_IsReportedWhereItMayBeMicrosoft() => Analyzed.Body(
        """
        IMailer mailer;
        if (kind is MailKind.Renewal or MailKind.Invoice)
            mailer = partner;
        else if (flag)
            mailer = ms;
        else
            mailer = flag2 ? partner : ms;

        mailer.Send(kind, customer);
        mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        if (mailer is PartnerMailer)
            mailer.Send(MailKind.Renewal, customer);
        if (mailer is MicrosoftMailer m)
            m.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        if (Guards.IsPartner(mailer))
            mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_ByTernaryReceiver_StaysWithItsCondition() => Analyzed.Body(
        """
        (flag ? ms : (IMailer)partner).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        (customer.IsDirect ? (IMailer)ms : partner).Send(MailKind.Offer, customer);
        (customer.IsCspOnly ? (IMailer)ms : partner).{|CSPN1002:Send|}(MailKind.Offer, customer);
        (kind == MailKind.Renewal ? (IMailer)partner : ms).Send(kind, customer);
        (flag ? ms : (IMailer)partner).Send(flag ? MailKind.Outage : MailKind.Renewal, customer);
        (flag ? ms : (IMailer)partner).{|CSPN1001:Send|}(flag ? MailKind.Renewal : MailKind.Outage, customer);
        """);

    [Fact]
    public Task Send_ByConditionalAccessAndAs_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        (mailer as MicrosoftMailer)?.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        (mailer as PartnerMailer)?.Send(MailKind.Renewal, customer);
        if (mailer as PartnerMailer is { } p)
            p.Send(MailKind.Renewal, customer);
        else
            mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        (anybody as MicrosoftMailer ?? ms).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        ((IMailer)anybody).Send(MailKind.Renewal, customer);
        ((MicrosoftMailer)anybody).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        mailer?.Send(MailKind.Outage, customer);
        """);

    [Fact]
    public Task Send_ByUsingVarAndLock_IsReported() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public sealed class Session : IDisposable, IAsyncDisposable
        {
            public void Send(object what, object to) { }
            public void Dispose() { }
            public ValueTask DisposeAsync() => default;
        }

        public class Job
        {
            private readonly object _gate = new();
            private readonly System.Threading.Lock _lock = new();

            public async Task Run(Customer c, bool flag)
            {
                using var session = new Session();
                session.{|CSPN1001:Send|}(MailKind.Renewal, c);
                lock (_gate)
                {
                    session.{|CSPN1002:Send|}(MailKind.Offer, c);
                    if (c.IsDirect)
                        session.Send(MailKind.Offer, c);
                }

                lock (_lock)
                    session.{|CSPN1001:Send|}(MailKind.Invoice, c);

                await using (var other = flag ? new Session() : null)
                {
                    other?.{|CSPN1001:Send|}(MailKind.Renewal, c);
                    other?.Send(MailKind.Outage, c);
                }
            }
        }
        """);

    [Fact]
    public Task Send_BySendersInCollections_IsReportedByTheElement() => Analyzed.Body(
        """
        IMailer[] mailers = [partner, ms];
        var byName = new Dictionary<string, IMailer> { ["ms"] = ms, ["partner"] = partner };
        foreach (var m in mailers)
            m.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        foreach (var m in mailers)
        {
            if (m is not PartnerMailer) continue;
            m.Send(MailKind.Renewal, customer);
        }

        mailers[0].Send(MailKind.Renewal, customer);
        mailers[1].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        byName["partner"].Send(MailKind.Renewal, customer);
        byName["ms"].{|CSPN1001:Send|}(MailKind.Renewal, customer);
        (IMailer first, IMailer second) = (partner, ms);
        (first, second) = (second, first);
        first.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        second.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_ByDynamic_IsUnknown() => Analyzed.Body(
        """
        dynamic mailer = ms;
        mailer.Send(MailKind.Renewal, customer);
        dynamic about = MailKind.Renewal;
        ms.Send(about, customer);
        ms.Send((object)about.Kind, customer);
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Kind = MailKind.Renewal;
        bag.Mailer = ms;
        bag.Mailer.Send(bag.Kind);
        ms.{|CSPN1001:Send|}(MailKind.Renewal, (object)bag.Customer);
        """);
}

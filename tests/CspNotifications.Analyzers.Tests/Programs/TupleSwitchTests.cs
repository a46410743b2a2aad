using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Routing tables written as switches over several things at once.</summary>
public class TupleSwitchTests
{
    [Fact]
    public Task Send_InSwitchOverKindAndCustomer_IsJudgedByItsCase() => Analyzed.Body(
        """
        switch (kind, customer)
        {
            case (MailKind.Renewal, _):
                partner.Send(kind, customer);
                ms.{|CSPN1001:Send|}(kind, customer);
                break;
            case (MailKind.Offer, { IsDirect: true }):
                ms.Send(kind, customer);
                ms.{|CSPN1002:Send|}(kind, other);
                break;
            case (MailKind.Offer, _):
                ms.{|CSPN1002:Send|}(kind, customer);
                break;
            case (MailKind.Outage or MailKind.Maintenance, not null):
                ms.Send(kind, customer);
                break;
            default:
                ms.Send(kind, customer);
                break;
        }
        """);

    [Fact]
    public Task Send_ByMailerChosenOverKindAndGuard_IsClean() => Analyzed.Body(
        """
        var about = flag ? MailKind.Renewal : MailKind.Offer;
        IMailer mailer = (about, customer.IsDirect) switch
        {
            (MailKind.Renewal or MailKind.Invoice, _) => partner,
            (MailKind.Offer, false) => partner,
            _ => ms,
        };
        mailer.Send(about, customer);
        IMailer wrong = (about, customer.IsDirect) switch
        {
            (MailKind.Renewal, _) => partner,
            (_, false) => ms,
            _ => partner,
        };
        wrong.{|CSPN1002:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfTopicOutOfTupleOfSwitchExpression_StaysWithItsMailer() => Analyzed.Body(
        """
        (IMailer mailer, MailKind about) = (kind, flag) switch
        {
            (MailKind.Outage, true) => ((IMailer)ms, kind),
            (MailKind.Renewal, _) => (partner, kind),
            (_, true) => (ms, MailKind.Maintenance),
            _ => (partner, MailKind.Invoice),
        };
        mailer.Send(about, customer);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_InSwitchWithWhenAndGotoCase_FollowsTheJump() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        switch (kind)
        {
            case MailKind.Invoice when !flag:
                about = MailKind.Invoice;
                goto case MailKind.Maintenance;
            case MailKind.Renewal:
                about = kind;
                goto default;
            case MailKind.Maintenance:
                ms.{|CSPN1001:Send|}(about, customer);
                break;
            case MailKind.Outage:
                ms.Send(about, customer);
                break;
            default:
                ms.{|CSPN1001:Send|}(about, customer);
                break;
        }
        """);

    [Fact]
    public Task Send_OfStateMachinesNextKind_IsReportedWhenItComesToRenewal() => Analyzed.Body(
        """
        var state = MailKind.Outage;
        var harmless = MailKind.Outage;
        for (var i = 0; i < 10; i++)
        {
            state = state switch
            {
                MailKind.Outage => MailKind.Maintenance,
                MailKind.Maintenance => MailKind.Renewal,
                MailKind.Renewal => MailKind.Outage,
                _ => throw new InvalidOperationException(),
            };
            harmless = harmless switch
            {
                MailKind.Outage => MailKind.Maintenance,
                MailKind.Maintenance => MailKind.Outage,
                MailKind.Renewal => MailKind.Invoice,
                _ => MailKind.Renewal,
            };
            ms.{|CSPN1001:Send|}(state, customer);
            ms.Send(harmless, customer);
        }
        """);
}

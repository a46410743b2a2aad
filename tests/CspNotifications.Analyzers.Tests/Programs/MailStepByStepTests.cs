using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Mails built over several statements and branches.</summary>
public class MailStepByStepTests
{
    [Fact]
    public Task Send_OfMailFilledOverIfElse_RemembersWhatWasWritten() => Analyzed.Body(
        """
        var mail = new Mail { To = customer };
        if (kind == MailKind.Renewal)
        {
            mail.Kind = MailKind.Renewal;
            mail.Subject = $"Your {mail.Kind} is due";
        }
        else
        {
            mail.Kind = MailKind.Outage;
            mail.Subject = "We are working on it";
        }

        if (mail.Kind == MailKind.Outage)
            ms.Send(mail);
        else
            ms.{|CSPN1001:Send|}(mail);

        ms.{|CSPN1001:Send|}(mail.Subject, customer);
        mail.To = new PartnerContact();
        ms.Send(mail);
        mail = new Mail { Kind = MailKind.Newsletter, To = other };
        ms.{|CSPN1003:Send|}(mail);
        """);

    [Fact]
    public Task Send_OfNestedInitializer_CountsPartsOfParts() => Analyzed.Code(
        """
        public class Header { public MailKind Kind { get; set; } public Customer To { get; set; } }
        public class Letter { public Header Header { get; } = new(); public List<MailKind> Tags { get; } = new(); public object Footer { get; set; } }

        public class Job(MicrosoftMailer ms)
        {
            public void Run(Customer c)
            {
                var renewal = new Letter { Header = { Kind = MailKind.Renewal, To = c } };
                ms.{|CSPN1001:Send|}(renewal);
                ms.{|CSPN1001:Send|}(renewal.Header);
                renewal.Header.Kind = MailKind.Maintenance;
                ms.Send(renewal);
                renewal.Tags.Add(MailKind.Invoice);
                ms.{|CSPN1001:Send|}(renewal);
                var offer = new Letter { Tags = { MailKind.Offer, MailKind.Outage }, Header = { To = c }, Footer = new { Year = 2026 } };
                ms.{|CSPN1002:Send|}(offer);
                offer.Tags.Clear();
                ms.Send(offer);
            }
        }
        """);

    [Fact]
    public Task Send_OfTextWithTernariesInHoles_CountsTheirArms() => Analyzed.Body(
        """
        ms.{|CSPN1001:Send|}($"Dear {customer.Name}, {(flag ? MailKind.Renewal : MailKind.Outage),10:G}", customer);
        ms.Send($"Dear {customer.Name}, {(flag ? MailKind.Maintenance : MailKind.Outage)}", customer);
        var text = "Dear " + (flag ? $"{MailKind.Invoice}" : "customer") + ", bye";
        ms.{|CSPN1001:Send|}(text, customer);
        if (!flag)
            ms.Send(text, customer);
        text = string.Join(", ", "a", "b");
        ms.Send(text, customer);
        text += MailKind.Offer;
        ms.{|CSPN1002:Send|}(text, customer);
        ms.Send(text, new Employee());
        """);

    [Fact]
    public Task Send_OfTupleDraft_FollowsWritesToItsElements() => Analyzed.Body(
        """
        var draft = (Kind: MailKind.Outage, To: (object)customer);
        ms.Send(draft);
        var kept = draft;
        draft.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(draft);
        ms.Send(kept);
        draft.To = new PartnerContact();
        ms.Send(draft);
        (kept.Kind, draft.Kind) = (draft.Kind, kept.Kind);
        ms.{|CSPN1001:Send|}(kept);
        ms.{|CSPN1001:Send|}(kept.Kind, customer);
        ms.Send(draft.Kind, customer);
        """);

    [Fact]
    public Task Send_OfStructMessage_IsACopy() => Analyzed.Code(
        """
        public struct Draft { public MailKind Kind; public Customer To { get; set; } }
        public record struct Slip(MailKind Kind, Customer To);

        public class Job
        {
            private Draft _draft;

            public void Run(MicrosoftMailer ms, Customer c, bool flag)
            {
                _draft.Kind = MailKind.Renewal;
                _draft.To = c;
                var copy = _draft;
                copy.Kind = MailKind.Outage;
                ms.Send(copy);
                ms.{|CSPN1001:Send|}(_draft);
                var slip = new Slip(MailKind.Invoice, c);
                var calm = slip with { Kind = MailKind.Outage };
                ms.{|CSPN1001:Send|}(slip);
                ms.Send(calm);
                ref var target = ref slip;
                target = calm;
                ms.Send(slip);
                var (about, to) = flag ? slip : new Slip(MailKind.Renewal, null);
                ms.{|CSPN1001:Send|}(about, to);
            }
        }
        """);

    [Fact]
    public Task Send_OfMailThatHoldsItself_Ends() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Outage, To = customer };
        mail.Body = mail;
        ms.Send(mail);
        var list = new List<object>();
        list.Add(list);
        for (var i = 0; i < 3; i++)
        {
            mail = new Mail { Kind = MailKind.Maintenance, Body = mail };
            list.Add(mail);
        }

        ms.Send(mail, customer);
        ms.Send(list, customer);
        mail.Body = new Mail { Kind = MailKind.Renewal, Body = list };
        list.Add(mail);
        ms.{|CSPN1001:Send|}(mail, customer);
        ms.{|CSPN1001:Send|}(list, customer);
        """);
}

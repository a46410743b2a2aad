using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Types narrow: is, as, switch on types, casts. Negative type tests remove types, not facets.</summary>
public class TypeTestTests
{
    [Fact]
    public Task IsOneSender_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        if (mailer is MicrosoftMailer) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task IsTheOtherSender_IsClean() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        if (mailer is PartnerMailer) mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task IsNotPartner_IsReported() => Analyzed.Body(
        """
        IMailer mailer = flag ? ms : partner;
        if (mailer is not PartnerMailer) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Unknown_IsMicrosoft_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                if (mailer is MicrosoftMailer) mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Unknown_IsNotPartner_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                if (mailer is not PartnerMailer) mailer.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Unknown_Declaration_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                if (mailer is MicrosoftMailer microsoft) microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Unknown_NotDeclaration_ThenReturn_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                if (mailer is not MicrosoftMailer microsoft) return;
                microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task As_NotNull_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                var microsoft = mailer as MicrosoftMailer;
                if (microsoft != null) microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task As_Conditional_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                (mailer as MicrosoftMailer)?.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task As_Null_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                var microsoft = mailer as MicrosoftMailer;
                if (microsoft == null) mailer.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Cast_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                ((MicrosoftMailer)mailer).{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Cast_Succeeded_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                _ = (MicrosoftMailer)mailer;
                mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Switch_OnTypes_ReportsOnlyTheMicrosoftCase() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(IMailer mailer, Customer customer)
            {
                switch (mailer)
                {
                    case PartnerMailer p: p.Send(MailKind.Renewal, customer); break;
                    case MicrosoftMailer m: m.{|CSPN1001:Send|}(MailKind.Renewal, customer); break;
                    default: mailer.Send(MailKind.Renewal, customer); break;
                }
            }
        }
        """);

    [Fact]
    public Task Switch_OnMessages_ReportsOnlyTheRenewal() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object what, Customer customer)
            {
                switch (what)
                {
                    case RenewalNotice: ms.{|CSPN1001:Send|}(what, customer); break;
                    case OutageNotice notice: ms.Send(notice, customer); break;
                    default: ms.Send(what, customer); break;
                }
            }
        }
        """);

    [Fact]
    public Task Switch_ExpressionOnMessages_ChoosesTheSender_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, object what, Customer customer)
            {
                IMailer mailer = what switch { RenewalNotice => partner, _ => ms };
                mailer.Send(what, customer);
            }
        }
        """);

    [Fact]
    public Task Recipient_IsPartner_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object to)
            {
                if (to is PartnerContact or Employee) ms.Send(MailKind.Renewal, to);
                else ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
            }
        }
        """);

    [Fact]
    public Task Recipient_IsPartnerOrCustomer_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, object to)
            {
                if (to is PartnerContact or Customer) ms.{|CSPN1001:Send|}(MailKind.Renewal, to);
            }
        }
        """);

    [Fact]
    public Task DerivedCustomer_IsClean() => Analyzed.Code(
        """
        [NotificationRecipient(RecipientKind.DirectCustomer)]
        public class Enterprise : Customer { }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                if (customer is Enterprise) ms.Send(MailKind.Offer, customer);
                else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task ImpossibleType_IsUnreachable_IsClean() => Analyzed.Body(
        """
        IMailer mailer = new PartnerMailer();
        if (mailer is MicrosoftMailer) mailer.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task TypeOfAnotherVariable_IsClean() => Analyzed.Body(
        """
        object what = flag ? new RenewalNotice("E5") : new OutageNotice("mail");
        if (what is OutageNotice outage) ms.Send(outage, customer);
        """);

    [Fact]
    public Task TypeOfAnotherVariable_Negated_IsReported() => Analyzed.Body(
        """
        object what = flag ? new RenewalNotice("E5") : new OutageNotice("mail");
        if (what is not OutageNotice) ms.{|CSPN1001:Send|}(what, customer);
        """);

    /// <summary>What has no subtypes is of its own type and of nothing beside it.</summary>
    [Fact]
    public Task Send_BehindATestForAnotherSealedType_IsClean() => Analyzed.Body(
        """
        object text = "Your plan";
        if (text is MailKind) ms.Send(MailKind.Renewal);
        object about = MailKind.Renewal;
        if (about is string) ms.Send(about);
        if (about is MailKind) ms.{|CSPN1001:Send|}(about);
        if (about is Enum) ms.{|CSPN1001:Send|}(about);
        if (about is IComparable) ms.{|CSPN1001:Send|}(about);
        """);

    /// <summary>What type arguments stand for may come to the same, and variance makes more fit: then a test may pass.</summary>
    [Fact]
    public Task Generic_IsNothingElse_ButMayBeAnotherConstruction() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            public void Run<T, U>(MailKind kind, T[] some, List<string> texts, Func<string> make)
            {
                object what = (kind, 1);
                ms.Send(what is string ? MailKind.Renewal : MailKind.Outage);
                ms.Send(what is int ? MailKind.Renewal : MailKind.Outage);
                ms.Send(what is Tuple<MailKind, int> ? MailKind.Renewal : MailKind.Outage);
                ms.Send(what is (MailKind, int) ? MailKind.Outage : MailKind.Renewal);
                ms.Send(what is IDisposable ? MailKind.Renewal : MailKind.Outage);
                ms.{|CSPN1001:Send|}(what is IComparable ? MailKind.Renewal : MailKind.Outage);

                object boxed = new Box<T>();
                ms.{|CSPN1001:Send|}(boxed is Box<U> ? MailKind.Renewal : MailKind.Outage);
                ms.Send(boxed is Customer ? MailKind.Renewal : MailKind.Outage);
                object many = new List<string>();
                ms.{|CSPN1001:Send|}(many is IEnumerable<object> ? MailKind.Renewal : MailKind.Outage);
                ms.Send(many is Dictionary<string, string> ? MailKind.Renewal : MailKind.Outage);
                object nothing = (int?)1;
                ms.{|CSPN1001:Send|}(nothing is int ? MailKind.Renewal : MailKind.Outage);
            }
        }

        public sealed class Box<T> { }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class MemberWriteTests
{
    [Fact]
    public Task Send_AfterRecipientIsReplaced_IsAnotherSend() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal };
        mail.To = customer;
        ms.{|CSPN1001:Send|}(mail);
        mail.To = new PartnerContact();
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_AfterPartnerIsReplacedByCustomer_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = new PartnerContact() };
        ms.Send(mail);
        mail.To = customer;
        ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Send_AfterKindIsReplaced_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer };
        ms.{|CSPN1001:Send|}(mail);
        mail.Kind = MailKind.Outage;
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_AfterKindIsReplacedByUnknown_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer };
        mail.Kind = kind;
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfKindWrittenOnOnePath_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Outage, To = customer };
        if (flag) mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Send_OfKindReplacedOnBothPaths_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer };
        if (flag) mail.Kind = MailKind.Outage; else mail.Kind = MailKind.Maintenance;
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfKindWrittenInEarlierRound_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Outage, To = customer };
        for (var i = 0; i < 2; i++)
        {
            ms.{|CSPN1001:Send|}(mail);
            mail.Kind = MailKind.Renewal;
        }
        """);

    [Fact]
    public Task Send_OfKindReplacedBeforeEverySend_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer };
        for (var i = 0; i < 2; i++)
        {
            mail.Kind = MailKind.Outage;
            ms.Send(mail);
            mail.Kind = MailKind.Renewal;
        }
        """);

    [Fact]
    public Task Send_OfNewMailInEveryRound_IsClean() => Analyzed.Body(
        """
        for (var i = 0; i < 2; i++)
        {
            var mail = new Mail { Kind = MailKind.Outage, To = customer };
            ms.Send(mail);
            mail.Kind = MailKind.Renewal;
        }
        """);

    [Fact]
    public Task Send_OfKindReadBack_IsReported() => Analyzed.Body(
        """
        var mail = new Mail();
        mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mail.Kind, customer);
        """);

    [Fact]
    public Task Send_OfReplacedKindReadBack_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal };
        mail.Kind = MailKind.Outage;
        ms.Send(mail.Kind, customer);
        """);

    [Fact]
    public Task Send_OfRecipientReadBack_GoesToIt() => Analyzed.Body(
        """
        var mail = new Mail { To = new PartnerContact() };
        ms.Send(MailKind.Renewal, mail.To);
        mail.To = customer;
        ms.{|CSPN1001:Send|}(MailKind.Renewal, mail.To);
        """);

    [Fact]
    public Task Send_OfPartOfRenewal_IsNotAboutRenewal() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer, Body = new OutageNotice("Exchange") };
        ms.Send(mail.To);
        ms.Send(mail.Body, customer);
        ms.Send(mail.Subject, customer);
        """);

    [Fact]
    public Task Send_OfPropertyOfRenewalNotice_IsClean() =>
        Analyzed.Body("var notice = new RenewalNotice(\"E5\"); ms.Send(notice.Plan, customer);");

    [Fact]
    public Task Send_OfRecipientAssignedIfNull_IsReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Offer };
        mail.To ??= customer;
        ms.{|CSPN1002:Send|}(mail);
        """);

    [Fact]
    public Task Send_OfChainedAssignment_IsReported() => Analyzed.Body(
        """
        var first = new Mail(); var second = new Mail();
        first.Kind = second.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(first, customer);
        ms.{|CSPN1001:Send|}(second, customer);
        """);

    [Fact]
    public Task Send_AfterWriteToOtherMember_IsStillReported() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = customer };
        mail.Subject = "changed";
        mail.Body = null;
        ms.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Send_AfterBodyIsEmptied_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Body = new RenewalNotice("E5"), To = customer };
        mail.Body = null;
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfParameterWhoseMemberIsWritten_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Mail mail, Customer customer)
            {
                ms.Send(mail, customer);
                mail.Kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(mail, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfMemberTwoLevelsDown_IsReported() => Analyzed.Code(
        """
        public class Envelope { public Mail Inner { get; set; } = new Mail(); }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Envelope envelope, Customer customer)
            {
                envelope.Inner.Kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(envelope, customer);
                envelope.Inner = new Mail();
                ms.Send(envelope, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfMemberWrittenUnderNullCondition_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Mail mail, Customer customer)
            {
                mail?.Kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(mail, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfKindThatBothMembersSwap_FollowsBoth() => Analyzed.Body(
        """
        var first = new Mail { Kind = MailKind.Renewal }; var second = new Mail { Kind = MailKind.Outage };
        (first.Kind, second.Kind) = (second.Kind, first.Kind);
        ms.Send(first, customer);
        ms.{|CSPN1001:Send|}(second, customer);
        """);

    [Fact]
    public Task Send_OfPropertyWrittenThroughInterface_IsReported() => Analyzed.Code(
        """
        public interface ILetter { MailKind Kind { get; set; } }
        public class Letter : ILetter { public MailKind Kind { get; set; } }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var letter = new Letter { Kind = MailKind.Renewal };
                ILetter same = letter;
                ms.{|CSPN1001:Send|}(same.Kind, customer);
                same.Kind = MailKind.Outage;
                ms.Send(letter, customer);
            }
        }
        """);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class AliasTests
{
    [Fact]
    public Task Send_OfObjectWrittenThroughOtherName_IsReported() => Analyzed.Body(
        "var mail = new Mail(); var same = mail; same.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(mail, customer);");

    [Fact]
    public Task Send_OfObjectReplacedThroughOtherName_IsClean() => Analyzed.Body(
        "var mail = new Mail { Kind = MailKind.Renewal }; var same = mail; same.Kind = MailKind.Outage; ms.Send(mail, customer);");

    [Fact]
    public Task Send_AfterNameWasGivenToOtherObject_IsClean() => Analyzed.Body(
        """
        var mail = new Mail { Kind = MailKind.Outage };
        var same = mail;
        mail = new Mail { Kind = MailKind.Outage };
        same.Kind = MailKind.Renewal;
        ms.Send(mail, customer);
        ms.{|CSPN1001:Send|}(same, customer);
        """);

    [Fact]
    public Task Send_OfEitherObjectWritten_IsReported() => Analyzed.Body(
        """
        var first = new Mail(); var second = new Mail();
        var picked = flag ? first : second;
        picked.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(first, customer);
        ms.{|CSPN1001:Send|}(second, customer);
        ms.{|CSPN1001:Send|}(picked, customer);
        """);

    [Fact]
    public Task Send_OfObjectThatMayNotHaveBeenReplaced_IsReported() => Analyzed.Body(
        """
        var first = new Mail { Kind = MailKind.Renewal }; var second = new Mail { Kind = MailKind.Renewal };
        var picked = flag ? first : second;
        picked.Kind = MailKind.Outage;
        ms.{|CSPN1001:Send|}(first, customer);
        ms.Send(picked, customer);
        """);

    [Fact]
    public Task Send_OfObjectHeldByOther_IsReported() => Analyzed.Body(
        """
        var mail = new Mail();
        var outer = new Mail { Body = mail };
        mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(outer, customer);
        """);

    [Fact]
    public Task Send_OfObjectWrittenAfterItWasReplacedInOther_IsClean() => Analyzed.Body(
        """
        var mail = new Mail();
        var outer = new Mail { Body = mail };
        outer.Body = new Mail();
        mail.Kind = MailKind.Renewal;
        ms.Send(outer, customer);
        """);

    [Fact]
    public Task Send_OfObjectWrittenThroughCast_IsReported() => Analyzed.Body(
        "object what = new Mail(); ((Mail)what).Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(what, customer);");

    [Fact]
    public Task Send_OfObjectWrittenThroughPattern_IsReported() => Analyzed.Body(
        "object what = new Mail(); if (what is Mail mail) { mail.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(what, customer); }");

    [Fact]
    public Task Send_OfElementWrittenThroughArray_IsReported() => Analyzed.Body(
        "var mail = new Mail(); var mails = new[] { mail }; mails[0].Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(mail, customer);");

    [Fact]
    public Task Send_OfElementWrittenInLoop_IsReported() => Analyzed.Body(
        """
        var mail = new Mail(); var mails = new List<Mail> { mail };
        foreach (var each in mails) each.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(mail, customer);
        """);

    [Fact]
    public Task Send_OfVariableWrittenByRef_IsReported() => Analyzed.Body(
        "var mine = MailKind.Outage; ref var same = ref mine; same = MailKind.Renewal; ms.{|CSPN1001:Send|}(mine, customer);");

    [Fact]
    public Task Send_OfMemberWrittenByRef_IsReported() => Analyzed.Code(
        """
        public class Box { public MailKind Kind; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var box = new Box { Kind = MailKind.Outage };
                ref var kind = ref box.Kind;
                ms.Send(box, customer);
                kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(box, customer);
            }
        }
        """);

    [Fact]
    public Task Send_ThroughOtherNameOfSender_IsReported() => Analyzed.Body(
        "IMailer sender = partner; var same = sender; sender = ms; same.Send(MailKind.Renewal); sender.{|CSPN1001:Send|}(MailKind.Renewal);");
}

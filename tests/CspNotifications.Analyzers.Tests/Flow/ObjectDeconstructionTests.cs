using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class ObjectDeconstructionTests
{
    [Fact]
    public Task Send_OfDeconstructedTuple_IsItsOwnElement() => Analyzed.Body(
        "var (a, b) = (MailKind.Renewal, MailKind.Outage); ms.Send(b, customer); ms.{|CSPN1001:Send|}(a, customer);");

    [Fact]
    public Task Send_OfDeconstructedVariable_IsItsOwnElement() => Analyzed.Body(
        "var tuple = (MailKind.Renewal, MailKind.Outage); var (a, b) = tuple; ms.Send(b, customer); ms.{|CSPN1001:Send|}(a, customer);");

    [Fact]
    public Task Send_OfDeconstructedRecord_IsReported() => Analyzed.Body(
        "var (what, to) = new Message(MailKind.Renewal, customer); ms.{|CSPN1001:Send|}(what, to);");

    [Fact]
    public Task Send_OfRecipientOfDeconstructedRecord_IsClean() => Analyzed.Body(
        "var (what, to) = new Message(MailKind.Renewal, customer); ms.Send(to); ms.Send(MailKind.Outage, to);");

    [Fact]
    public Task Send_OfDeconstructedUnknownRecord_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Message message)
            {
                var (what, to) = message;
                ms.Send(what, to);
            }
        }
        """);

    [Fact]
    public Task Send_OfDeconstructedRecordOfNotice_IsReported() => Analyzed.Code(
        """
        public record Delivery(RenewalNotice Notice, Customer To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Delivery delivery)
            {
                var (notice, to) = delivery;
                ms.{|CSPN1001:Send|}(notice, to);
                ms.Send(to);
            }
        }
        """);

    [Fact]
    public Task Send_OfPairsOfDictionary_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind> { ["a"] = MailKind.Renewal };
        foreach (var (key, value) in kinds)
        {
            ms.Send(key, customer);
            ms.{|CSPN1001:Send|}(value, customer);
        }
        """);

    [Fact]
    public Task Send_OfDeconstructedPair_IsItsOwnPart() => Analyzed.Body(
        """
        var pair = new KeyValuePair<MailKind, MailKind>(MailKind.Renewal, MailKind.Outage);
        var (key, value) = pair;
        ms.Send(value, customer);
        ms.{|CSPN1001:Send|}(key, customer);
        """);

    [Fact]
    public Task Send_OfMixedDeclarationAndAssignment_FollowsBoth() => Analyzed.Body(
        """
        MailKind existing = MailKind.Renewal;
        (existing, var fresh) = (MailKind.Outage, MailKind.Renewal);
        ms.Send(existing, customer);
        ms.{|CSPN1001:Send|}(fresh, customer);
        """);

    [Fact]
    public Task Send_OfNestedDeconstruction_IsItsOwnElement() => Analyzed.Body(
        """
        var (text, (good, bad)) = ("", (MailKind.Outage, MailKind.Renewal));
        ms.Send(good, customer);
        ms.{|CSPN1001:Send|}(bad, customer);
        """);

    [Fact]
    public Task Send_OfDeconstructionWithDiscard_IsItsOwnElement() => Analyzed.Body(
        "var (_, b) = (MailKind.Renewal, MailKind.Outage); ms.Send(b, customer); var (a, _) = (MailKind.Renewal, 1); ms.{|CSPN1001:Send|}(a, customer);");

    [Fact]
    public Task Send_OfMembersThatWereDeconstructedInto_IsReported() => Analyzed.Body(
        """
        var mail = new Mail();
        (mail.Kind, mail.To) = (MailKind.Renewal, customer);
        ms.{|CSPN1001:Send|}(mail);
        (mail.Kind, mail.To) = (MailKind.Outage, customer);
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfElementsThatWereDeconstructedInto_IsReported() => Analyzed.Body(
        """
        var kinds = new MailKind[2];
        (kinds[0], kinds[1]) = (MailKind.Renewal, MailKind.Outage);
        ms.Send(kinds[1], customer);
        ms.{|CSPN1001:Send|}(kinds[0], customer);
        """);

    [Fact]
    public Task Send_ThroughDeconstructedSender_IsReported() => Analyzed.Body(
        """
        var (first, second) = ((IMailer)ms, (IMailer)partner);
        first.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        second.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfDeconstructedRecordStruct_IsReported() => Analyzed.Code(
        """
        public record struct Slip(MailKind Kind, object To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var (kind, to) = new Slip(MailKind.Renewal, customer);
                ms.{|CSPN1001:Send|}(kind, to);
                (kind, to) = new Slip(MailKind.Renewal, new PartnerContact());
                ms.Send(kind, to);
            }
        }
        """);

    [Fact]
    public Task Send_OfTuplesInList_IsReported() => Analyzed.Body(
        """
        var list = new List<(MailKind Kind, Customer To)> { (MailKind.Renewal, customer) };
        foreach (var (what, to) in list)
            ms.{|CSPN1001:Send|}(what, to);
        """);

    [Fact]
    public Task Send_OfHarmlessTuplesInList_IsClean() => Analyzed.Body(
        """
        var list = new List<(MailKind Kind, Customer To)> { (MailKind.Outage, customer) };
        foreach (var (what, to) in list)
            ms.Send(what, to);
        """);

    [Fact]
    public Task Send_OfDeconstructedDerivedRecord_IsReported() => Analyzed.Code(
        """
        public record Special(MailKind Kind, Customer To, int Number) : Message(Kind, To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                var special = new Special(MailKind.Renewal, customer, 1);
                var (kind, to, _) = special;
                ms.{|CSPN1001:Send|}(kind, to);
                Message message = special;
                var (same, _) = message;
                ms.{|CSPN1001:Send|}(same, to);
            }
        }
        """);
}

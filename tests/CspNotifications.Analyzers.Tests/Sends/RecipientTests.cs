using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class RecipientTests
{
    [Fact]
    public Task Recipient_Partner_IsClean() => InWorld(
        "ms.Send(MailKind.Renewal, partnerContact); ms.Send(MailKind.Offer, partnerContact); ms.Send(MailKind.Newsletter, partnerContact);");

    [Fact]
    public Task Recipient_Internal_IsClean() => InWorld(
        "ms.Send(MailKind.Renewal, employee); ms.Send(MailKind.Offer, employee); ms.Send(MailKind.Newsletter, employee);");

    [Fact]
    public Task Recipient_Unknown_IsCustomerButForOffers() => InWorld(
        "ms.{|CSPN1001:Send|}(MailKind.Renewal, unknown); ms.Send(MailKind.Offer, unknown); ms.{|CSPN1003:Send|}(MailKind.Newsletter, unknown);");

    [Fact]
    public Task Recipient_Missing_IsCustomerButForOffers() => InWorld(
        "ms.{|CSPN1001:Send|}(MailKind.Renewal); ms.Send(MailKind.Offer); ms.{|CSPN1003:Send|}(MailKind.Newsletter);");

    [Fact]
    public Task Recipient_Direct_MayGetOffers() => InWorld(
        "ms.{|CSPN1001:Send|}(MailKind.Renewal, direct); ms.Send(MailKind.Offer, direct); ms.{|CSPN1003:Send|}(MailKind.Newsletter, direct);");

    [Fact]
    public Task Recipient_CspCustomer_MayNotGetOffers() => InWorld(
        "ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); ms.{|CSPN1002:Send|}(MailKind.Offer, customer); ms.{|CSPN1003:Send|}(MailKind.Newsletter, customer);");

    [Fact]
    public Task Recipient_AnyMayGetIncidents() => InWorld(
        "ms.Send(MailKind.Outage, customer); ms.Send(MailKind.Outage, direct); ms.Send(MailKind.Maintenance, unknown); ms.Send(MailKind.Maintenance);");

    [Fact]
    public Task Recipient_OfArgument_BeatsPart() => InWorld(
        "ms.Send(new Notice { Customer = customer, Kind = MailKind.Renewal }, partnerContact);");

    [Fact]
    public Task Recipient_OfCustomerArgument_BeatsPartnerPart() => InWorld(
        "ms.{|CSPN1001:Send|}(new Mail { To = partnerContact, Kind = MailKind.Renewal }, customer);");

    [Fact]
    public Task Recipient_OfPart_CountsWhereNoArgumentHasOne() => InWorld(
        "ms.Send(new Mail { To = partnerContact, Kind = MailKind.Renewal }, unknown); ms.{|CSPN1002:Send|}(new Mail { To = customer, Kind = MailKind.Offer }, unknown);");

    [Fact]
    public Task Recipient_OfSeveralArguments_WorstCounts() => InWorld(
        "ms.{|CSPN1001:Copy|}(MailKind.Renewal, partnerContact, customer); ms.Copy(MailKind.Renewal, partnerContact, employee);");

    [Fact]
    public Task Recipient_OnSomePaths_IsReported() => InWorld(
        "object to = flag ? partnerContact : customer; ms.{|CSPN1001:Send|}(MailKind.Renewal, to);");

    [Fact]
    public Task Recipient_OnAllPathsHarmless_IsClean() => InWorld(
        "object to = flag ? partnerContact : employee; ms.Send(MailKind.Renewal, to);");

    [Fact]
    public Task Recipient_OfMarkedParameter_Decides() => InWorld(
        "ms.Marked(MailKind.Renewal, customer, partnerContact); ms.{|CSPN1001:Marked|}(MailKind.Renewal, partnerContact, customer);");

    [Fact]
    public Task Recipient_OfMarkedParameterUnknown_OtherArgumentsDoNotCount() => InWorld(
        "ms.{|CSPN1001:Marked|}(MailKind.Renewal, partnerContact, unknown); ms.Marked(MailKind.Offer, customer, unknown);");

    [Fact]
    public Task Recipient_OfMethod_Counts() => InWorld("ms.TellStaff(MailKind.Renewal); ms.{|CSPN1002:TellCustomers|}(MailKind.Offer);");

    [Fact]
    public Task Recipient_OfReceiver_Counts() => InWorld("staff.Send(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Recipient_DeclaredOfParameter_BeatsArgument() => InWorld("ms.ToDirect(MailKind.Offer, customer); ms.ToDirect(MailKind.Offer, unknown);");

    [Fact]
    public Task Recipient_OfAnnotatedConstant_Counts() => InWorld("ms.Send(MailKind.Renewal, Directory.OnCall); ms.{|CSPN1001:Send|}(MailKind.Renewal, Directory.Plain);");

    [Fact]
    public Task Recipient_OfEnumMember_Counts() => InWorld(
        "ms.Send(MailKind.Renewal, Audience.Staff); ms.{|CSPN1002:Send|}(MailKind.Offer, Audience.Customers); ms.Send(MailKind.Offer, Audience.Both & Audience.Staff);");

    [Fact]
    public Task Recipient_OfDerivedType_RestatesIt() => InWorld("ms.Send(MailKind.Offer, enterprise);");

    [Fact]
    public Task Recipient_OfText_Counts() => InWorld("ms.Send(MailKind.Renewal, $\"<{Directory.OnCall}>\");");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [Flags] public enum Audience { [NotificationRecipient(RecipientKind.CspCustomer)] Customers = 1, [NotificationRecipient(RecipientKind.Internal)] Staff = 2, Both = 3 }
        [NotificationRecipient(RecipientKind.DirectCustomer)] public class Enterprise : Customer { }
        public static class Directory { [NotificationRecipient(RecipientKind.Internal)] public const string OnCall = "a@b"; public const string Plain = "c@d"; }
        public class Notice { public Customer Customer { get; set; } public MailKind Kind { get; set; } }
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
            public void Copy(object what, object to, object copy) { }
            public void Marked(object what, object about, [NotificationRecipient] object to) { }
            public void ToDirect(object what, [NotificationRecipient(RecipientKind.DirectCustomer)] object to) { }
            [NotificationRecipient(RecipientKind.Internal)] public void TellStaff(object what) { }
            [NotificationRecipient(RecipientKind.CspCustomer)] public void TellCustomers(object what) { }
        }
        [NotificationSender(SenderOrigin.Microsoft), NotificationRecipient(RecipientKind.Internal)] public class StaffMailer { public void Send(object what) { } }
        public class Job
        {
            public void Run(Mailer ms, StaffMailer staff, Customer customer, Enterprise enterprise, PartnerContact partnerContact, Employee employee, object unknown, bool flag,
                [NotificationRecipient(RecipientKind.DirectCustomer)] Customer direct)
            {
                {{body}}
            }
        }
        """);
}

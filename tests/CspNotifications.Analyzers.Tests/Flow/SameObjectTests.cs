using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Two references that are the same: what is known of the one object is known of the other.</summary>
public class SameObjectTests
{
    [Theory]
    [InlineData("mailer == partner")]
    [InlineData("partner == mailer")]
    [InlineData("!(mailer != partner)")]
    [InlineData("ReferenceEquals(mailer, partner)")]
    [InlineData("object.ReferenceEquals(partner, mailer)")]
    [InlineData("mailer == _partner")]
    [InlineData("flag && mailer == partner")]
    public Task Sender_IsThePartners_IsClean(string test) => Over(test, "mailer.Send(MailKind.Renewal, customer);");

    [Theory]
    [InlineData("mailer == ms")]
    [InlineData("ms == mailer")]
    [InlineData("ReferenceEquals(mailer, ms)")]
    [InlineData("mailer == _ms")]
    [InlineData("mailer != partner")]
    [InlineData("!ReferenceEquals(mailer, partner)")]
    [InlineData("mailer != ms")]
    [InlineData("mailer == partner || flag")]
    [InlineData("mailer == given")]
    public Task Sender_MayBeMicrosofts_IsReported(string test) => Over(test, "mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task UnknownSender_IsMicrosofts_IsReported() => InWorld(
        "if (given == ms) given.{|CSPN1001:Send|}(MailKind.Renewal, customer); else given.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task UnknownSender_IsThePartners_IsClean() => InWorld(
        "if (ReferenceEquals(given, partner)) given.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task DeclaredSender_StaysWhatItIsDeclaredToBe_IsReported() => InWorld(
        "if (declared == partner) declared.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Comparison_IsKept_IsClean() => InWorld(
        "var isPartner = given == partner; if (isPartner) given.Send(MailKind.Renewal, customer); if (given == ms && !isPartner) given.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task SenderWasReplacedSinceTheComparison_IsReported() => InWorld(
        "var isPartner = given == partner; given = ms; if (isPartner) given.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Guard_HoldsForTheSameCustomer_IsClean() => InWorld(
        "if (customer.IsDirect && customer == other) ms.Send(MailKind.Offer, other);");

    [Fact]
    public Task Guard_DoesNotHoldForAnotherCustomer_IsReported() => InWorld(
        "if (customer.IsDirect && customer != other) ms.{|CSPN1002:Send|}(MailKind.Offer, other);");

    [Fact]
    public Task Null_IsBoth_IsReported() => InWorld(
        "if ((object)ms == partner) given.{|CSPN1001:Send|}(MailKind.Renewal, customer);", "MicrosoftMailer");

    [Fact]
    public Task ObjectOfOtherClass_IsNever_IsClean() => InWorld(
        "var made = new MicrosoftMailer(); if ((object)made == partner) ms.Send(MailKind.Renewal, customer);");

    private static Task Over(string test, string send) => InWorld(
        $"var mailers = new List<IMailer> {{ ms, partner, _ms, _partner }}; foreach (var mailer in mailers) if ({test}) {send}");

    private static Task InWorld(string body, string given = "IMailer") => Analyzed.Code(
        $$"""
        public class Job(MicrosoftMailer first, PartnerMailer second)
        {
            private readonly MicrosoftMailer _ms = first;
            private PartnerMailer _partner = second;

            public void Run(
                MicrosoftMailer ms, PartnerMailer partner, {{given}} given, [NotificationSender(SenderOrigin.Microsoft)] IMailer declared,
                Customer customer, Customer other, bool flag)
            {
                {{body}}
            }
        }
        """);
}

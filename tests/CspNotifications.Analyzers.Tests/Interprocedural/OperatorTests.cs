using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>User-defined operators and conversions are methods like others.</summary>
public class OperatorTests
{
    private const string Letter =
        """
        public class Letter
        {
            public Letter(MailKind about) => About = about;
            public MailKind About { get; set; }
            public static Letter operator +(Letter letter, MailKind about) => new(about);
            public static Letter operator -(Letter letter, MailKind about) => new(MailKind.Outage);
            public static Letter operator ~(Letter letter) => letter.About == MailKind.Renewal ? new Letter(MailKind.Outage) : letter;
            public static Letter operator ++(Letter letter) => new(MailKind.Renewal);
            public static implicit operator Letter(MailKind about) => new(about);
            public static implicit operator MailKind(Letter letter) => letter.About;
            public static explicit operator string(Letter letter) => $"about {letter.About}";
            public static bool operator true(Letter letter) => letter.About == MailKind.Renewal;
            public static bool operator false(Letter letter) => letter.About != MailKind.Renewal;
        }
        """;

    [Fact]
    public Task Send_OfSum_IsWhatTheOperatorReturns() => Job.Runs(
        "",
        """
        var letter = new Letter(MailKind.Outage);
        ms.{|CSPN1001:Send|}(letter + MailKind.Renewal, customer);
        ms.Send(letter + MailKind.Maintenance, customer);
        ms.Send(new Letter(MailKind.Renewal) - MailKind.Renewal, customer);
        """,
        Letter);

    [Fact]
    public Task Send_OfCompoundAssignment_IsWhatTheOperatorReturns() => Job.Runs(
        "",
        """
        var letter = new Letter(MailKind.Outage);
        letter += MailKind.Renewal;
        ms.{|CSPN1001:Send|}(letter, customer);
        letter -= MailKind.Renewal;
        ms.Send(letter, customer);
        letter++;
        ms.{|CSPN1001:Send|}(letter, customer);
        """,
        Letter);

    [Fact]
    public Task Send_OfUnaryResult_IsWhatTheOperatorReturns() => Job.Runs(
        "",
        "ms.Send(~new Letter(MailKind.Renewal), customer); ms.Send(~new Letter(MailKind.Outage), customer); ms.{|CSPN1001:Send|}(~new Letter(MailKind.Invoice), customer);",
        Letter);

    [Fact]
    public Task Send_OfImplicitConversion_CarriesTheTopic() => Job.Runs(
        "",
        """
        Letter letter = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(letter, customer);
        letter = MailKind.Outage;
        ms.Send(letter, customer);
        MailKind about = new Letter(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(about, customer);
        about = new Letter(MailKind.Outage);
        ms.Send(about, customer);
        """,
        Letter);

    [Fact]
    public Task Send_OfExplicitConversion_CarriesTheTopic() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}((string)new Letter(MailKind.Renewal), customer); ms.Send((string)new Letter(MailKind.Outage), customer);",
        Letter);

    [Fact]
    public Task Send_OfConversionThatForgets_IsWhatItMakes() => Job.Runs(
        "",
        "ms.Send((MailKind)new Level(MailKind.Renewal), customer); ms.{|CSPN1001:Send|}((MailKind)new Plain(), customer);",
        """
        public record Level(MailKind About) { public static explicit operator MailKind(Level level) => MailKind.Outage; }
        public class Plain { public static explicit operator MailKind(Plain plain) => MailKind.Invoice; }
        """);

    [Fact]
    public Task Send_ByOperatorTrue_IsNarrowed() => Job.Runs(
        "",
        """
        var letter = new Letter(flag ? MailKind.Renewal : MailKind.Outage);
        if (letter) partner.Send(letter.About, customer);
        else ms.Send(letter.About, customer);
        if (letter) ms.{|CSPN1001:Send|}(letter.About, customer);
        """,
        Letter);

    [Fact]
    public Task Send_ByComparisonOperator_IsNarrowed() => Analyzed.Code(
        """
        public class Tenant : Customer
        {
            public static bool operator >(Tenant one, int level) => one.IsDirect && one.Name.Length > level;
            public static bool operator <(Tenant one, int level) => !one.IsDirect;
            public static bool operator !(Tenant one) => one.IsCspOnly;
        }
        public class Desk
        {
            public void Run(MicrosoftMailer ms, Tenant tenant, Tenant second)
            {
                if (tenant > 3) ms.Send(MailKind.Offer, tenant);
                if (tenant > 3) ms.{|CSPN1002:Send|}(MailKind.Offer, second);
                if (tenant < 3) return;
                ms.Send(MailKind.Offer, tenant);
                if (!second) ms.{|CSPN1002:Send|}(MailKind.Offer, second);
                else ms.Send(MailKind.Offer, second);
            }
        }
        """);

    [Fact]
    public Task Send_OfArgumentConvertedForAHelper_IsReported() => Job.Runs(
        "private void Post(Letter letter) => ms.Send(letter.About);",
        "{|CSPN1001:Post|}(MailKind.Renewal); Post(MailKind.Outage);",
        Letter);
}

using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class NullableTests
{
    [Fact]
    public Task Send_OfNullable_IsReported() =>
        Analyzed.Body("MailKind? some = MailKind.Renewal; ms.{|CSPN1001:Send|}(some, customer); ms.{|CSPN1001:Send|}(some.Value, customer);");

    [Fact]
    public Task Send_OfHarmlessNullable_IsClean() =>
        Analyzed.Body("MailKind? some = MailKind.Outage; ms.Send(some, customer); ms.Send(some.Value, customer);");

    [Fact]
    public Task Send_OfNull_IsClean() => Analyzed.Body("MailKind? some = null; ms.Send(some, customer);");

    [Fact]
    public Task Send_OfNullableAfterItWasEmptied_IsClean() =>
        Analyzed.Body("MailKind? some = MailKind.Renewal; some = null; ms.Send(some, customer);");

    [Fact]
    public Task Send_OfFallback_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, MailKind? given)
            {
                ms.{|CSPN1001:Send|}(given ?? MailKind.Renewal, customer);
                ms.Send(given ?? MailKind.Outage, customer);
                ms.Send(given, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfNullWithFallback_IsReported() =>
        Analyzed.Body("MailKind? some = null; ms.{|CSPN1001:Send|}(some ?? MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfValueWithFallbackThatIsNotTaken_IsClean() =>
        Analyzed.Body("MailKind? some = MailKind.Outage; ms.Send(some ?? MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfValueOrDefault_IsReported() =>
        Analyzed.Body("MailKind? some = MailKind.Renewal; ms.{|CSPN1001:Send|}(some.GetValueOrDefault(), customer);");

    [Fact]
    public Task Send_OfValueOrGivenDefault_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, MailKind? given)
            {
                ms.{|CSPN1001:Send|}(given.GetValueOrDefault(MailKind.Renewal), customer);
                ms.Send(given.GetValueOrDefault(MailKind.Outage), customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfMatchedValue_IsReported() =>
        Analyzed.Body("MailKind? some = flag ? MailKind.Renewal : null; if (some is { } known) ms.{|CSPN1001:Send|}(known, customer);");

    [Fact]
    public Task Send_OfValueThatIsThere_IsReported() =>
        Analyzed.Body("MailKind? some = flag ? MailKind.Renewal : null; if (some.HasValue) ms.{|CSPN1001:Send|}(some.Value, customer);");

    [Fact]
    public Task Send_OfNullableStruct_CarriesItsElementType() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.CspSubscription)] public readonly record struct Invoice(decimal Amount);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Invoice? invoice)
            {
                ms.{|CSPN1001:Send|}(invoice, customer);
                if (invoice is { } known)
                    ms.{|CSPN1001:Send|}(known, customer);
                ms.Send(invoice?.Amount, customer);
            }
        }
        """);

    [Fact]
    public Task Send_ThroughNullConditional_IsReported() => Analyzed.Body("ms?.{|CSPN1001:Send|}(MailKind.Renewal, customer); partner?.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfMemberOfNullable_IsReported() =>
        Analyzed.Body("Mail mail = flag ? new Mail { Kind = MailKind.Renewal } : null; ms.{|CSPN1001:Send|}(mail?.Kind, customer);");

    [Fact]
    public Task Value_ThatIsThere_BeatsTheDefault() => Analyzed.Body(
        """
        MailKind? some = MailKind.Outage;
        ms.Send(some.GetValueOrDefault(MailKind.Renewal), customer);
        some = flag ? null : some;
        ms.{|CSPN1001:Send|}(some.GetValueOrDefault(MailKind.Renewal), customer);
        """);
}

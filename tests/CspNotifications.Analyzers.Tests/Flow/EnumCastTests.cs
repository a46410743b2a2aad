using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Numbers that become enum members, and enum members compared as numbers.</summary>
public class EnumCastTests
{
    [Fact]
    public Task Cast_OfANumber_IsReported() => Analyzed.Body("ms.{|CSPN1001:Send|}((MailKind)1, customer);");

    [Fact]
    public Task Cast_OfTheNumberOfOutage_IsClean() => Analyzed.Body("ms.Send((MailKind)3, customer);");

    [Fact]
    public Task Cast_OfANumberWithoutMember_IsClean() => Analyzed.Body("ms.Send((MailKind)42, customer);");

    [Fact]
    public Task Cast_OfAVariableNumber_IsReported() => Analyzed.Body(
        """
        var number = flag ? 1 : 3;
        ms.{|CSPN1001:Send|}((MailKind)number, customer);
        """);

    [Fact]
    public Task CastToInt_EqualToRenewal_IsReported() => Analyzed.Body("if ((int)kind == 1) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task CastToInt_NotEqualToRenewal_IsClean() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if ((int)k != 1) ms.Send(k, customer);
        """);

    [Fact]
    public Task CastToLong_EqualToRenewal_IsReported() => Analyzed.Body(
        """
        var k = flag ? MailKind.Renewal : MailKind.Outage;
        if ((long)k == 1L) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task CastToInt_NotEqualToRenewal_OfASetMadeInBranches_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (flag) k = MailKind.Renewal;
        if ((int)k != 1) ms.Send(k, customer);
        """);

    [Fact]
    public Task CastToLong_OfASetMadeInBranches_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        if (flag) k = MailKind.Renewal;
        if ((long)k == 1L) ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task Incremented_IsNoLongerWhatItWas_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Invoice;
        k++;
        ms.Send(k, customer);
        """);

    [Fact]
    public Task CastToInt_InSwitch_IsReported() => Analyzed.Body(
        """
        switch ((int)kind)
        {
            case 1: ms.{|CSPN1001:Send|}(kind, customer); break;
            case 3: ms.Send(kind, customer); break;
        }
        """);

    [Fact]
    public Task ByteEnum_ComparedAsInt_IsReported() => Analyzed.Code(
        """
        public enum Small : byte
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal = 1,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage = 2,
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, bool flag)
            {
                Small k;
                if (flag) k = Small.Renewal; else k = Small.Outage;
                if ((int)k == 1) ms.{|CSPN1001:Send|}(k, customer);
            }
        }
        """);

    [Fact]
    public Task ByteEnum_ComparedAsIntToOutage_IsClean() => Analyzed.Code(
        """
        public enum Small : byte
        {
            [NotificationTopic(TopicKind.CspSubscription)] Renewal = 1,
            [NotificationTopic(TopicKind.ServiceIncident)] Outage = 2,
        }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, bool flag)
            {
                Small k;
                if (flag) k = Small.Renewal; else k = Small.Outage;
                if ((int)k != 1) ms.Send(k, customer);
            }
        }
        """);

    [Fact]
    public Task Boxed_IsReported() => Analyzed.Body(
        """
        object boxed = kind == MailKind.Renewal ? kind : MailKind.Outage;
        ms.{|CSPN1001:Send|}(boxed, customer);
        """);

    [Fact]
    public Task Unboxed_ComparedToOutage_IsClean() => Analyzed.Body(
        """
        object boxed = flag ? MailKind.Renewal : MailKind.Outage;
        if ((MailKind)boxed == MailKind.Outage) ms.Send(boxed, customer);
        """);

    [Fact]
    public Task Unboxed_ComparedToRenewal_IsReported() => Analyzed.Body(
        """
        object boxed = flag ? MailKind.Renewal : MailKind.Outage;
        if ((MailKind)boxed == MailKind.Renewal) ms.{|CSPN1001:Send|}(boxed, customer);
        """);
}

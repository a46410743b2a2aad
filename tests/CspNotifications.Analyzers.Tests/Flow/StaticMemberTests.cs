using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A static member of a generic type is another one for each type that it is made of.</summary>
public class StaticMemberTests
{
    [Fact]
    public Task Field_OfSameTypeArgument_IsReported() => InWorld(
        "Cache<Customer>.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(Cache<Customer>.Kind, customer);");

    [Fact]
    public Task Field_OfOtherTypeArgument_IsNotOverwritten_IsReported() => InWorld(
        "Cache<Customer>.Kind = MailKind.Renewal; Cache<Employee>.Kind = MailKind.Outage; ms.{|CSPN1001:Send|}(Cache<Customer>.Kind, customer);");

    [Fact]
    public Task Field_OfOtherTypeArgument_IsClean() => InWorld(
        "Cache<Customer>.Kind = MailKind.Outage; Cache<Employee>.Kind = MailKind.Renewal; ms.Send(Cache<Customer>.Kind, customer);");

    [Fact]
    public Task Property_OfOtherTypeArgument_IsNotOverwritten_IsReported() => InWorld(
        "Cache<Customer>.Last = MailKind.Renewal; Cache<Employee>.Last = MailKind.Outage; ms.{|CSPN1001:Send|}(Cache<Customer>.Last, customer);");

    [Fact]
    public Task Property_OfOtherTypeArgument_IsClean() => InWorld(
        "Cache<Customer>.Last = MailKind.Outage; Cache<Employee>.Last = MailKind.Renewal; ms.Send(Cache<Customer>.Last, customer);");

    [Fact]
    public Task MemberOfTypeInGenericType_OfOtherTypeArgument_IsReported() => InWorld(
        "Cache<Customer>.Inner.Kind = MailKind.Renewal; Cache<Employee>.Inner.Kind = MailKind.Outage; ms.{|CSPN1001:Send|}(Cache<Customer>.Inner.Kind, customer);");

    [Fact]
    public Task Guard_OfOtherTypeArgument_IsReported() => InWorld(
        "if (Cache<Customer>.Owner.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, Cache<Employee>.Owner);");

    [Fact]
    public Task Guard_OfSameTypeArgument_IsClean() => InWorld(
        "if (Cache<Customer>.Owner.IsDirect) ms.Send(MailKind.Offer, Cache<Customer>.Owner);");

    [Fact]
    public Task Annotation_HoldsForEveryTypeArgument_IsReported() => InWorld("ms.{|CSPN1001:Send|}(Cache<Employee>.Text, customer);");

    [Fact]
    public Task Field_OfTheTypeItself_IsReported() => Analyzed.Code(
        """
        public class Cache<T>
        {
            private static MailKind s_kind;

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                s_kind = MailKind.Renewal;
                ms.{|CSPN1001:Send|}(Cache<T>.s_kind, customer);
                Cache<T>.s_kind = MailKind.Outage;
                ms.Send(s_kind, customer);
            }
        }
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public static class Cache<T>
        {
            public static MailKind Kind;
            public static Customer Owner;
            public static MailKind Last { get; set; }
            [NotificationTopic(TopicKind.CspSubscription)] public static string Text;
            public static class Inner { public static MailKind Kind; }
        }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                {{body}}
            }
        }
        """);
}

using System.Reflection;

namespace CspNotifications.Execution.Tests.Judging;

/// <summary>What a type's annotations say of its objects, and how to get at their parts.</summary>
internal sealed record TypeFacets(
    IReadOnlyList<TopicKind> Topics,
    RecipientKind? Recipient,
    IReadOnlyList<(PropertyInfo Guard, RecipientKind Kind, bool When)> Guards,
    IReadOnlyList<Func<object, object?>> Members)
{
    public static TypeFacets Of(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanRead);

        return new(
            type.GetCustomAttribute<NotificationTopicAttribute>()?.Topics ?? [],
            type.GetCustomAttribute<NotificationRecipientAttribute>()?.Recipient,
            [.. properties.SelectMany(GuardsOf)],
            [
                .. properties.Where(IsPart).Select(property => (Func<object, object?>)property.GetValue),
                .. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => (Func<object, object?>)field.GetValue),
            ]);
    }

    private static IEnumerable<(PropertyInfo Guard, RecipientKind Kind, bool When)> GuardsOf(PropertyInfo property) =>
        from guard in property.GetCustomAttributes<NotificationGuardAttribute>()
        where guard.Recipient is not null
        select (property, guard.Recipient!.Value, guard.When);

    private static bool IsPart(PropertyInfo property) =>
        property.PropertyType != typeof(bool) && property.PropertyType != typeof(Type);
}

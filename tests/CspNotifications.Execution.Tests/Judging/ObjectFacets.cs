using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CspNotifications.Execution.Tests.Judging;

/// <summary>The topics and recipients that running objects stand for, by the annotations of their types, and those of all that is in them.</summary>
/// <param name="kinds">The enum whose members' names are the words that tell what a text is about: programs put no others into texts.</param>
internal sealed class ObjectFacets(Type kinds)
{
    private readonly Dictionary<Type, TypeFacets> _types = [];

    private readonly Dictionary<string, TopicKind[]> _words = kinds.GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(member => member.Name, member => member.GetCustomAttribute<NotificationTopicAttribute>()?.Topics ?? []);

    public IEnumerable<TopicKind> TopicsOf(object? whole) => PartsAndWhole(whole).SelectMany(OwnTopicsOf);

    /// <summary>Whom the object itself is: the guard that holds decides, else its type.</summary>
    public IEnumerable<RecipientKind> OwnRecipientOf(object? who)
    {
        if (who is null)
            yield break;

        var facets = Facets(who.GetType());
        foreach (var (guard, kind, when) in facets.Guards)
        {
            if ((bool)guard.GetValue(who)! == when)
            {
                yield return kind;
                yield break;
            }
        }

        if (facets.Recipient is { } recipient)
            yield return recipient;
    }

    public IEnumerable<RecipientKind> RecipientsInside(object? whole) =>
        PartsAndWhole(whole).Where(part => !ReferenceEquals(part, whole)).SelectMany(OwnRecipientOf);

    private IEnumerable<TopicKind> OwnTopicsOf(object part) => part switch
    {
        Enum member => _words.GetValueOrDefault(member.ToString()) ?? [],
        string text => TopicsOfText(text),
        StringBuilder builder => TopicsOfText(builder.ToString()),
        _ => Facets(part.GetType()).Topics,
    };

    private IEnumerable<TopicKind> TopicsOfText(string text) => _words.Where(word => text.Contains(word.Key)).SelectMany(word => word.Value);

    private IEnumerable<object> PartsAndWhole(object? whole)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([whole]);
        while (open.TryPop(out var next))
        {
            if (next is null || !seen.Add(next))
                continue;

            yield return next;
            foreach (var part in PartsOf(next))
                open.Push(part);
        }
    }

    private IEnumerable<object?> PartsOf(object whole) => whole switch
    {
        string or StringBuilder or Enum or Delegate or Type => [],
        _ when whole.GetType().IsPrimitive => [],
        IEnumerable elements => elements.Cast<object?>(),
        ITuple tuple => Enumerable.Range(0, tuple.Length).Select(i => tuple[i]),
        _ => Facets(whole.GetType()).Members.Select(member => member(whole)),
    };

    private TypeFacets Facets(Type type)
    {
        if (!_types.TryGetValue(type, out var facets))
            _types[type] = facets = TypeFacets.Of(type);

        return facets;
    }
}

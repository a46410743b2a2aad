using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Whether the body of a guard shows that what it was asked about may be something else, when it answers as it is declared to.</summary>
internal sealed class GuardProof(AnnotationModel model, ValueFactory values, Summary summary)
{
    /// <summary>Members of members that a facet may come from.</summary>
    private const int MaxDepth = 3;

    private readonly Narrowing _narrowing = new(model, values, summary.Numbering);

    public bool IsRefuted(Guard guard)
    {
        foreach (var exit in summary.Exits)
        {
            if (!exit.Store.TryGet(summary.ReturnPlace, out var returned))
                continue;

            foreach (var state in _narrowing.Assume(WithAssumed(exit), new Condition.Truth(returned), guard.When))
            {
                if (!Asked().Any(value => Establishes(state, value, guard, depth: 0)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What was learnt of inputs counts, whether anything still reads them or not.</summary>
    private static State WithAssumed(State state)
    {
        var facts = state.Facts;
        state.Assumed.ForEach((value, known) => facts = facts.TryGet(value, out _) ? facts : facts.Set(value, known));
        return state with { Facts = facts };
    }

    /// <summary>The object and the parameters, as far as the body looks at them.</summary>
    private IEnumerable<int> Asked()
    {
        foreach (var place in summary.Numbering.Variables)
        {
            if (summary.Numbering[place].Key is IParameterSymbol or Interpreter.ThisKey && summary.Numbering.KnownInitialOf(place) is not 0 and var value)
                yield return value;
        }
    }

    private bool Establishes(State state, int value, Guard guard, int depth)
    {
        if (IsEstablished(state.FactOf(value, summary.Numbering) ?? Value.Unknown, guard))
            return true;

        if (depth == MaxDepth)
            return false;

        foreach (var place in summary.Numbering.MembersOf(value))
        {
            var held = state.Store.TryGet(place, out var written) ? written : summary.Numbering.KnownInitialOf(place);
            if (held != 0 && Establishes(state, held, guard, depth + 1))
                return true;
        }

        return false;
    }

    private bool IsEstablished(Value known, Guard guard)
    {
        var found = known.Facets[guard.Facet];
        if (!found.MayBeUnknown)
            return (found.May & ~guard.Establishes.May) == 0;

        // Of an enum member that was only ruled out to be some, all that are left say it.
        return known.Excluded is { } excluded
            && ValueFactory.EnumOf(known.Type) is { } type
            && model.OfEnum(type) is var members
            && members.Values.All(member => excluded.Contains(member) || members.Of(member)[guard.Facet].HasCommon(guard.Establishes));
    }
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Facets with what shows them.</summary>
internal readonly record struct Shown(Facets Facets, Evidence Evidence)
{
    public Shown Union(Shown other) => new(Facets.Union(other.Facets), Evidence.Graver(Facets, Evidence, other.Facets, other.Evidence));

    /// <summary>These, and where they are unknown the fallback's.</summary>
    public Shown OrElse(Shown fallback) => new(Facets.OrElse(fallback.Facets), new(
        Facets.Origin.IsKnown ? Evidence.Origin : fallback.Evidence.Origin,
        Facets.Topic.IsKnown ? Evidence.Topic : fallback.Evidence.Topic,
        Facets.Recipient.IsKnown ? Evidence.Recipient : fallback.Evidence.Recipient));

    /// <summary>Put in as the sender's.</summary>
    public Shown Claimed => this with { Facets = Facets.Claimed() };

    /// <summary>Put in as anything else.</summary>
    public Shown Unclaimed => this with { Facets = Facets.Unclaimed() };

    public Shown Only(Facet facet) => new(Facets.Of(facet, Facets[facet]), default(Evidence).With(facet, Evidence[facet]));
}

/// <summary>Parts flow into wholes: the facets of a value with those of its members, elements and whatever else went into it.</summary>
internal static class Wholes
{
    /// <summary>So many parts of parts are looked at, and no more.</summary>
    private const int MaxParts = 200;

    /// <summary>Containers of containers, by their types.</summary>
    private const int MaxTypeDepth = 3;

    /// <summary>The value's own facets and its parts'.</summary>
    public static Shown Of(Memory memory, int value) => Own(memory, value).Union(PartsOf(memory, value));

    /// <summary>As <see cref="Of"/>, without what is only the type of something that was handed in.</summary>
    public static Facets MadeIn(Memory memory, int value) =>
        OfMade(memory, value).Facets.Union(PartsOf(memory, value, found: null, isUnwritten: false, isMade: true).Facets);

    /// <summary>A value's own facets, without those that callers know better.</summary>
    private static Shown OfMade(Memory memory, int value)
    {
        var known = memory.Fact(value);
        var facets = known.Facets;
        for (var facet = Facet.Origin; facet <= Facet.Recipient && memory.Numbering.IsInput(value); facet++)
        {
            if (known.IsOnlyType(facet) && !known.WasAsked(facet))
                facets = facets.With(facet, FacetSet.Unknown);
        }

        return new(facets, known.Evidence);
    }

    /// <summary>The value's own facets.</summary>
    public static Shown Own(Memory memory, int value)
    {
        var known = memory.Fact(value);
        return new(known.Facets, known.Evidence);
    }

    /// <summary>The facets of what is known to be in a value, in a state that no memory is at.</summary>
    public static Facets PartsIn(State state, Numbering numbering, int value) => PartsIn(state, numbering, value, seen: []);

    private static Facets PartsIn(State state, Numbering numbering, int value, HashSet<int> seen)
    {
        var all = state.FactOf(value, numbering)?.Parts ?? Facets.Unknown;
        if (seen.Count >= MaxParts || !seen.Add(value))
            return all;

        foreach (var place in numbering.MembersOf(value))
        {
            if (!state.Store.TryGet(place, out var member))
                continue;

            all = all.Union(state.FactOf(member, numbering)?.Facets ?? Facets.Unknown);
            all = all.Union(PartsIn(state, numbering, member, seen));
        }

        return all;
    }

    /// <summary>What the body was handed and is, or went into, the value.</summary>
    public static ValueSet InputsOf(Memory memory, int value)
    {
        var all = InputsOf(memory, value, seen: []);
        return memory.Numbering.IsInput(value) ? all.Add(value) : all;
    }

    private static ValueSet InputsOf(Memory memory, int value, HashSet<int> seen)
    {
        if (value == 0 || seen.Count >= MaxParts || !seen.Add(value))
            return ValueSet.Empty;

        var known = memory.Fact(value);
        var all = known.Inputs.Union(known.PartInputs);
        if (memory.Numbering.IsInput(value) && !known.IsUnwritten)
            all = all.Add(value);

        foreach (var place in memory.Numbering.MembersOf(value))
            all = all.Union(InputsOf(memory, memory.ReadHeld(place), seen));

        return all;
    }

    public static Shown PartsOf(Memory memory, int value) => PartsOf(memory, value, found: null, isUnwritten: false, isMade: false);

    /// <summary>Of a member that nobody wrote only what was written below it counts.</summary>
    private static Shown PartsOf(Memory memory, int value, Dictionary<int, Shown>? found, bool isUnwritten, bool isMade)
    {
        // What two members hold counts in both; an object that is part of itself is looked at once.
        Shown before = default;
        if (found is not null && (found.TryGetValue(value, out before) || found.Count >= MaxParts))
            return before;

        var members = memory.Numbering.MembersOf(value);
        if (members.Count > 0)
            (found ??= [])[value] = default;

        var known = memory.Fact(value);
        var all = new Shown(isMade ? known.MadeParts : known.Parts, known.Evidence);
        if (!isUnwritten && !(isMade && memory.Numbering.IsInput(value)))
            all = all.Union(OfElementTypes(memory, known, depth: 0));

        Shown deciding = default;
        foreach (var place in members)
        {
            var member = memory.ReadHeld(place);
            var fact = memory.Fact(member);
            var part = PartsOf(memory, member, found, fact.IsUnwritten, isMade);
            if (!fact.IsUnwritten)
                part = (isMade ? OfMade(memory, member) : new(fact.Facets, fact.Evidence)).Union(part);

            if (memory.Numbering[place].Symbol is { } symbol)
            {
                var said = memory.Model.Of(symbol);
                part = said.Decides(Facet.Origin) ? part.Claimed : part;
                deciding = deciding.Union(Decided(said, part));
            }

            all = all.Union(part);
        }

        all = Deciding(memory, known.Type, all, deciding);
        if (members.Count > 0)
            found![value] = all;

        return all;
    }

    private static Shown Decided(Annotation annotation, Shown part)
    {
        Shown decided = default;
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (annotation.Decides(facet))
                decided = decided.Union(part.Only(facet));
        }

        return decided;
    }

    /// <summary>Where a member is marked as the one that decides, the other parts do not count.</summary>
    private static Shown Deciding(Memory memory, ITypeSymbol? type, Shown all, Shown deciding)
    {
        if (type is null || memory.Model.DecidersOf(type) == 0)
            return all;

        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (memory.Model.HasDecidingMember(type, facet))
                all = new(all.Facets.With(facet, deciding.Facets[facet]), all.Evidence.With(facet, deciding.Evidence[facet]));
        }

        return all;
    }

    /// <summary>A container of which nothing else is known holds what its type says.</summary>
    private static Shown OfElementTypes(Memory memory, Value known, int depth)
    {
        Shown all = default;
        if (known.Type is null || known.Type.TypeKind == TypeKind.Enum)
            return all;

        foreach (var element in ContainerTypes.ElementsOf(known.Type))
        {
            if (ContainerTypes.ElementsOf(element) is { IsEmpty: false } && depth < MaxTypeDepth)
                all = all.Union(OfElementTypes(memory, new Value { Type = element }, depth + 1));

            var ofType = memory.Values.OfType(element);
            var location = known.Evidence.Topic ?? known.Evidence.Recipient ?? known.Evidence.Origin;
            all = all.Union(new(ofType.Facets, Evidence.Of(ofType.Facets, new(location?.Location ?? Location.None, element.Name))));
        }

        return all;
    }
}

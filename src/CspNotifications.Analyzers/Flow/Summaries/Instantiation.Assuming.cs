using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What a path through the called body asked of what it was handed holds for what the caller hands in.</summary>
internal sealed partial class Instantiation
{
    /// <summary>Puts a caller's value under the conditions that a path through the body puts on it.</summary>
    private bool Assume(int input)
    {
        var known = state.AssumptionOf(input, Own)!;
        var before = Own.Initial(input) ?? Value.Unknown;
        var value = Map(input);
        if (!Narrow(value, before, known))
            return false;

        AddParts(value, before, known);
        return true;
    }

    private bool Narrow(int value, Value before, Value known)
    {
        if (known.Constants is { } constants && !constants.Equals(before.Constants) && !caller.AssumeAmong(value, constants, bindings.Types.Of(known.Type)))
            return false;

        foreach (var excluded in known.Excluded?.Values ?? [])
        {
            if (!caller.AssumeHere(new Condition.IsConstant(value, excluded), truth: false))
                return false;
        }

        if (known.IsNotNull && !before.IsNotNull && !caller.AssumeHere(new Condition.IsConstant(value, null), truth: false))
            return false;

        if (known.Type is { } type
            && before.Type is { } declared
            && !SymbolEqualityComparer.Default.Equals(type, declared)
            && !caller.AssumeHere(new Condition.IsOfType(value, bindings.Types.Of(type)!, AllowsNull: !known.IsNotNull)))
        {
            return false;
        }

        if (known.ExcludedType is { } excludedType
            && !SymbolEqualityComparer.Default.Equals(excludedType, before.ExcludedType)
            && !caller.AssumeHere(new Condition.IsOfType(value, bindings.Types.Of(excludedType)!), truth: false))
        {
            return false;
        }

        if (known.IsTakenFrom)
            caller.TakeOut(value);

        if (known.IsComplete && !before.IsComplete)
            caller.Empty(value);

        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known.WasAsked(facet))
                memory.SetFact(value, caller.Asked(memory.Fact(value), facet, known.Facets[facet], truth: true));
            else if (known.RuledOut[facet].IsKnown)
                memory.SetFact(value, caller.Asked(memory.Fact(value), facet, known.RuledOut[facet], truth: false));
        }

        return true;
    }

    /// <summary>
    /// Code ran that is not seen. When it did, before the tests in the body or after, is not told: so it counts before all of them, and none
    /// contradicts what was written before the call.
    /// </summary>
    private void Disturb()
    {
        var exposed = new List<int>();
        state.Facts.ForEach((value, known) => Add(value, known));
        state.Assumed.ForEach((value, known) => Add(value, known));
        exposed.Sort();
        foreach (var value in exposed)
            memory.Expose(Map(value), (site, "exposed", value));

        memory.Disturb((site, "disturbed"));

        void Add(int value, Value known)
        {
            if (known.IsExposed && Own.IsInput(value))
                exposed.Add(value);
        }
    }

    /// <summary>What went into an object that was handed in is in it from then on.</summary>
    private void AddParts(int value, Value before, Value known)
    {
        if (known.Parts != before.Parts)
        {
            var whole = memory.Fact(value);
            var parts = PartsMadeIn(known);
            memory.SetFact(value, whole with { Parts = whole.Parts.Union(parts), MadeParts = whole.MadeParts.Union(parts), Evidence = whole.Evidence.With(whole.Parts, new(known.Parts, known.Evidence)) });
        }

        foreach (var part in known.PartInputs.Values)
        {
            if (Map(part) is not 0 and var mapped && mapped != value)
                memory.AddPart(value, mapped);
        }
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What the body made, or chose among what it was handed, is made and chosen at the call.</summary>
internal sealed partial class Instantiation
{
    /// <summary>What the body made is made at the call, with all that was put into it.</summary>
    private int Remake(int value)
    {
        _depth++;
        var known = state.FactOf(value, Own) ?? Value.Unknown;
        var made = known.IsOnlyInputs && !known.Inputs.IsEmpty ? Pick(value, known) : Make(value, known);
        foreach (var place in Own.MembersOf(value).ToArray())
        {
            var (_, key, type) = Own[place];
            var target = caller.PlaceOfKey(made, MapKey(key), bindings.Types.Of(type));
            if (!state.Store.TryGet(place, out var member))
            {
                NarrowUnwritten(place, target);
                continue;
            }

            var mapped = Map(member);
            memory.MarkPart(mapped);
            memory.Current = memory.Current.WithPlace(target, mapped);
        }

        _depth--;
        return made;
    }

    /// <summary>A member of one element that a test said something of: that holds for this element's, not for the others'.</summary>
    private void NarrowUnwritten(int place, int target)
    {
        var initial = Own.KnownInitialOf(place);
        if (initial == 0 || !state.Facts.TryGet(initial, out var known))
            return;

        var held = memory.Read(target);
        var own = memory.PickOf(held, memory.Fact(held), (site, "narrowed", place));
        memory.Current = memory.Current.WithPlace(target, own);
        _mapped[initial] = own;
        Narrow(own, Own.Initial(initial) ?? Value.Unknown, known);
    }

    /// <summary>A value that is one of those handed in, and what was learnt of it since.</summary>
    private int Pick(int value, Value known)
    {
        var sources = known.Inputs.Values.Select(Map).Distinct().ToArray();
        var picked = sources[0];
        for (var i = 1; i < sources.Length; i++)
            picked = memory.Either(picked, sources[i], (site, "pick", value), i);

        picked = memory.PickOf(picked, memory.Fact(picked), (site, value));
        _mapped[value] = picked;
        Narrow(picked, Value.Unknown with { Type = known.Type }, known);
        AddParts(picked, Value.Unknown, known);
        return picked;
    }

    private int Make(int value, Value known)
    {
        var made = memory.Make((site, value), Value.Unknown);
        _mapped[value] = made;
        var facets = known.Facets;
        var evidence = known.Evidence;
        var inputs = ValueSet.Empty;
        var parts = PartsMadeIn(known);
        Facets? handed = null;
        foreach (var input in known.Inputs.Values)
        {
            var mapped = Map(input);
            var fact = memory.Fact(mapped);
            evidence = Evidence.Graver(facets, evidence, fact.Facets, fact.Evidence);
            handed = handed is { } before ? before.Join(fact.Facets) : fact.Facets;
            inputs = memory.Numbering.IsInput(mapped) ? inputs.Add(mapped) : inputs.Union(fact.Inputs);

            // What is in one of several is in the whole, perhaps.
            var within = Wholes.PartsOf(memory, mapped);
            evidence = Evidence.Graver(facets, evidence, within.Facets, within.Evidence);
            parts = parts.Union(within.Facets.Join(Facets.Unknown));
        }

        var constants = known.Constants ?? Constants(known);

        if (handed is { } flowed)
        {
            for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
            {
                if (!known.WasAsked(facet) && !known.IsStated(facet))
                    facets = facets.With(facet, known.IsOnlyType(facet) ? facets[facet].Join(flowed[facet]) : facets[facet].OrElse(flowed[facet]));
            }
        }

        memory.SetFact(made, known with
        {
            Facets = facets,
            Parts = parts,
            MadeParts = parts,
            Constants = constants,
            Besides = Besides(known),
            Type = bindings.Types.Of(known.Type),
            MadeAs = [.. known.MadeAs.Select(type => bindings.Types.Of(type)!)],
            Condition = known.Condition?.Map(Map),
            Targets = [.. known.Targets.Select(MapTarget)],
            Query = null,
            Aliases = MapAll(known.Aliases),
            Namesakes = default,
            Inputs = inputs,
            PartInputs = ValueSet.Empty,
            Evidence = evidence,
        });
        LearnType(made, known);
        foreach (var part in known.PartInputs.Values)
            memory.AddPart(made, Map(part));

        return made;
    }

    /// <summary>The parts that do not come with what the callers hand in.</summary>
    private Facets PartsMadeIn(Value known)
    {
        foreach (var part in known.PartInputs.Values)
        {
            if (Map(part) == 0)
                return known.Parts;
        }

        return known.MadeParts;
    }

    /// <summary>A type argument may say what a type parameter did not.</summary>
    private void LearnType(int made, Value known)
    {
        var type = bindings.Types.Of(known.Type);
        if (type is null || SymbolEqualityComparer.Default.Equals(type, known.Type))
            return;

        var ofType = memory.Values.OfType(type);
        var fact = memory.Fact(made);
        memory.SetFact(made, fact with { Facets = fact.Facets.OrElse(ofType.Facets), TypeBits = (byte)(fact.TypeBits | ofType.TypeBits) });
    }

    private DelegateTarget MapTarget(DelegateTarget target)
    {
        var environment = ImmutableArray.CreateBuilder<(object, int)>();
        foreach (var (variable, value) in target.Environment)
            environment.Add((variable, Map(value)));

        foreach (var (variable, type) in target.Function?.CapturedVariables ?? [])
        {
            if (summary.IsCaptured(variable) || environment.Any(taken => Equals(taken.Item1, variable)))
                continue;

            var place = Own.Place(0, variable, type);
            var held = state.Store.TryGet(place, out var value) ? value : Own.InitialOf(place, memory.Initially);
            environment.Add((variable, Map(held)));
        }

        return target with { Method = bindings.Types.Of(target.Method), Receiver = Map(target.Receiver), Environment = environment.ToImmutable() };
    }

    private ValueSet MapAll(ValueSet values)
    {
        var all = ValueSet.Empty;
        foreach (var value in values.Values)
            all = all.Add(Map(value));

        return all;
    }

    private int OfType(int value)
    {
        var known = state.FactOf(value, Own) ?? Value.Unknown;
        return memory.Make((site, "deep", value), known with
        {
            Type = bindings.Types.Of(known.Type),
            MadeAs = [.. known.MadeAs.Select(type => bindings.Types.Of(type)!)],
            Condition = null,
            Targets = [],
            Aliases = default,
            Namesakes = default,
            Inputs = default,
            PartInputs = default,
        });
    }
}

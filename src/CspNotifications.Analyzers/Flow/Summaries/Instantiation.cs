using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// One state of a summary in the terms of a caller: what the body was handed becomes what the call hands in, what it made is made at the call,
/// what it wrote is written, what it assumed is assumed.
/// </summary>
internal sealed partial class Instantiation(Interpreter caller, Memory memory, Summary summary, State state, object site, Bindings bindings)
{
    /// <summary>Values within values: further in only their types are known.</summary>
    private const int MaxDepth = 6;

    /// <summary>So many values of the body are made anew at a call.</summary>
    private const int MaxValues = 200;

    private readonly Dictionary<int, int> _mapped = [];
    private int _depth;

    private Numbering Own => summary.Numbering;

    /// <summary>So many values of the body were put into the caller's terms.</summary>
    public int Count => _mapped.Count;

    /// <summary>Assumes and writes; false when the call cannot come to this state.</summary>
    public bool Apply(bool assumes = true)
    {
        if (state.IsDisturbed)
            Disturb();

        if (!assumes)
        {
            Write();
            return true;
        }

        var inputs = new List<int>();
        state.Assumed.ForEach((value, _) => inputs.Add(value));
        state.Facts.ForEach((value, _) =>
        {
            if (Own.IsInput(value) && !state.Assumed.TryGet(value, out _))
                inputs.Add(value);
        });

        // An object is numbered before its members.
        inputs.Sort();
        foreach (var input in inputs)
        {
            if (!Assume(input))
                return false;
        }

        Write();
        return true;
    }

    /// <summary>The caller's value for one of the body's.</summary>
    public int Map(int value)
    {
        if (value == 0)
            return 0;

        if (_mapped.TryGetValue(value, out var known))
            return known;

        if (Own.PlaceOfInitial(value) is not 0 and var place && Own[place].Key is not CaptureId)
        {
            var read = Read(place);
            _mapped[value] = read;
            return read;
        }

        return _depth >= MaxDepth || _mapped.Count >= MaxValues ? OfType(value) : Remake(value);
    }

    /// <summary>The place in the caller of one in the body; 0 for the body's own variables.</summary>
    public int MapPlace(int place)
    {
        var (owner, key, type) = Own[place];
        if (owner != 0)
            return Map(owner) is not 0 and var mapped ? caller.PlaceOfKey(mapped, MapKey(key), bindings.Types.Of(type)) : 0;

        return key switch
        {
            ReturnKey or CaptureId or Interpreter.MovedKey => 0,
            IParameterSymbol parameter when !summary.IsCaptured(parameter) => bindings.PlaceOf(parameter),
            ILocalSymbol local when !summary.IsCaptured(local) => 0,
            _ when bindings.Captured(key) != 0 => 0,
            _ => memory.Numbering.Place(0, key, bindings.Types.Of(type)),
        };
    }

    private int Read(int place)
    {
        var (owner, key, type) = Own[place];
        type = bindings.Types.Of(type);
        if (owner != 0)
            return caller.ReadMember(Map(owner), MapKey(key), type, (site, "read", place));

        switch (key)
        {
            case IParameterSymbol parameter when !summary.IsCaptured(parameter):
                return bindings.ArgumentOf(parameter) is not 0 and var argument
                    ? argument
                    : memory.Make((site, "missing", place), memory.Values.OfSymbol(parameter, type));
            case ISymbol when bindings.Captured(key) is not 0 and var captured:
                return captured;
            case ISymbol:
                return memory.Read(memory.Numbering.Place(0, key, type));
            case CalledKey:
                return memory.Make((site, "not called", place), Value.Unknown);
            default:
                return bindings.Receiver != 0 ? bindings.Receiver : memory.Make((site, "this"), memory.Values.OfType(type));
        }
    }

    private object MapKey(object key) => key switch
    {
        ElementKey { Index: SomeIndex index } => caller.KeyAt(Map(index.Value)),
        ResultKey result => result with
        {
            Arguments = [.. result.Arguments.Select(Map)],
            Method = result.Method is { } method ? bindings.Types.Of(method) : null,
        },
        _ => key,
    };

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
        var parts = known.Parts;
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
            var held = state.Store.TryGet(place, out var value) ? value : Own.InitialOf(place, memory.Initial);
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

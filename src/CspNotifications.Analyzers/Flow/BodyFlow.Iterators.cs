using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Iterators: what they hand out is out, whether they come to an end afterwards or not.</summary>
internal sealed partial class BodyFlow
{
    private Disjuncts? _handedOut;

    private void HandOut(IOperation operation, List<Outcome> outcomes)
    {
        if (operation.Kind != OperationKind.YieldReturn)
            return;

        _handedOut ??= new(_context.Numbering, _context.Joiner, (_graph, "handed out"), _context.Effort, _returnPlace);
        foreach (var outcome in outcomes)
            _handedOut.Add(Leaving(outcome.State));
    }

    /// <summary>On these paths it handed something out, and then threw or never ended: for the one who asks for the elements they end there.</summary>
    private IEnumerable<State> NeverEnded(ImmutableArray<State> exits) => _handedOut is null
        ? []
        : _handedOut.States.Concat(_thrown?.States ?? []).Where(state => !IsEnded(state, exits)).Select(AsEndless);

    /// <summary>Who goes through the elements to their end does not get there.</summary>
    private State AsEndless(State state) =>
        state.Store.TryGet(_returnPlace, out var sequence) && state.FactOf(sequence, _context.Numbering) is { } known ? state.WithFact(sequence, known with { IsEndless = true }) : state;

    /// <summary>What was handed out by then is among what was handed out in the end, by exits that may be the end of the path, whatever the body was handed.</summary>
    private bool IsEnded(State state, ImmutableArray<State> exits)
    {
        var ends = exits.Where(exit => MayGoOnTo(exit, state)).ToArray();
        if (ends.Length == 0 || !AreForAll(ends, state))
            return false;

        var (all, inputs) = HandedOutIn(ends[0]);
        foreach (var exit in ends.Skip(1))
        {
            var (facets, handed) = HandedOutIn(exit);
            (all, inputs) = (all.Join(facets), inputs.Union(handed));
        }

        var (earlier, earlierInputs) = HandedOutIn(state);
        return IsWithin(earlier, all) && earlierInputs.Values.All(inputs.Contains);
    }

    /// <summary>Whatever each input is on the path, one of the exits is for that.</summary>
    private bool AreForAll(State[] exits, State state)
    {
        var asked = new HashSet<int>();
        foreach (var exit in exits)
        {
            exit.Facts.ForEach(Ask);
            exit.Assumed.ForEach(Ask);
        }

        return asked.All(IsForAll);

        void Ask(int value, Value known)
        {
            if (_context.Numbering.IsInput(value) && (known.Constants is not null || known.Excluded is not null))
                asked.Add(value);
        }

        bool IsForAll(int value)
        {
            var before = state.AssumptionOf(value, _context.Numbering) ?? Value.Unknown;
            var after = exits.Select(exit => exit.AssumptionOf(value, _context.Numbering) ?? Value.Unknown).ToArray();
            bool IsMet(object? constant) => after.Any(known => known.Constants?.Contains(constant) ?? known.Excluded?.Contains(constant) != true);
            if (before.Constants is { } constants)
                return constants.Values.All(IsMet);

            var isTruth = before.Type is { SpecialType: SpecialType.System_Boolean } || after.Any(known => known.Constants?.Contains(true) == true || known.Constants?.Contains(false) == true);
            if (isTruth && IsMet(true) && IsMet(false))
                return true;

            // One is for all but some, and others for those.
            return after.Any(known => known.Constants is null && (known.Excluded?.Values ?? []).All(constant => before.Excluded?.Contains(constant) == true || IsMet(constant)));
        }
    }

    /// <summary>Nothing contradicts it. What was written is not written over: who asks for the elements looks at it in between.</summary>
    private bool MayGoOnTo(State exit, State state)
    {
        var isOne = true;
        state.Store.ForEach((place, value) => isOne &= !_context.Numbering.IsSeenOutside(place) || (exit.Store.TryGet(place, out var written) && written == value));
        state.Facts.ForEach(Compare);
        state.Assumed.ForEach(Compare);
        return isOne;

        void Compare(int value, Value known)
        {
            if (_context.Numbering.IsInput(value) && exit.AssumptionOf(value, _context.Numbering) is { } other)
                isOne &= MayBeOne(known, other) && MayBeOne(other, known);
        }
    }

    private static bool MayBeOne(Value known, Value other) =>
        known.Constants is not { } constants
        || constants.Where(constant => other.Constants?.Contains(constant) != false && other.Excluded?.Contains(constant) != true) is not null;

    private (Facets Facets, ValueSet Inputs) HandedOutIn(State state)
    {
        _context.Memory.Current = state;
        if (!state.Store.TryGet(_returnPlace, out var sequence))
            return default;

        return (Wholes.PartsOf(_context.Memory, sequence).Facets, Wholes.InputsOf(_context.Memory, sequence));
    }

    private static bool IsWithin(Facets earlier, Facets all)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (earlier[facet].IsKnown && (earlier[facet].May & ~all[facet].May) != 0)
                return false;
        }

        return true;
    }
}

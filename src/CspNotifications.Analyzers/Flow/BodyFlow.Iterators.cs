using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Iterators: what they hand out is out, whether they come to an end afterwards or not.</summary>
internal sealed partial class BodyFlow
{
    /// <summary>So many tests of inputs are put to a path to see whether it comes to an end; one that is not settled then is taken not to.</summary>
    private const int MaxSplits = 32;

    private static readonly bool[] Truths = [true, false];

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
        var splits = 0;
        var ends = exits.Where(exit => MayGoOnTo(exit, state)).ToArray();
        if (!AreForAll(ends, state, ref splits))
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

    /// <summary>
    /// Whatever the inputs are on the path, one of the exits is for that: by the tests of the exits the path is split until one asks nothing more.
    /// </summary>
    private bool AreForAll(State[] exits, State state, ref int splits)
    {
        if (exits.Any(exit => !Asked(exit, state).Any()))
            return true;

        if (exits.SelectMany(exit => Asked(exit, state)).FirstOrDefault(asked => asked is not null) is not { } test || splits++ > MaxSplits)
            return false;

        foreach (var truth in Truths)
        {
            foreach (var split in _context.Narrowing.Assume(state, test, truth))
            {
                if (!AreForAll([.. exits.Where(exit => MayGoOnTo(exit, split))], split, ref splits))
                    return false;
            }
        }

        return true;
    }

    /// <summary>What the exit knows of inputs that the path does not; <see langword="null"/> where no test says it.</summary>
    private IEnumerable<Condition?> Asked(State exit, State state)
    {
        var inputs = new HashSet<int>();
        exit.Facts.ForEach((value, _) => inputs.Add(value));
        exit.Assumed.ForEach((value, _) => inputs.Add(value));
        foreach (var value in inputs.Where(_context.Numbering.IsInput))
        {
            var known = exit.AssumptionOf(value, _context.Numbering) ?? Value.Unknown;
            var before = state.AssumptionOf(value, _context.Numbering) ?? Value.Unknown;
            if (ConstantAsked(known, before) is { } constants)
                yield return new Condition.IsConstant(value, constants.Values[0], known.Type);
            else if (known.ExcludedType is { } other && !SymbolEqualityComparer.Default.Equals(other, before.ExcludedType))
                yield return new Condition.IsOfType(value, other);
            else if (known.Type is { } type && before.Type is { } wider && !TypeRelations.IsA(wider, type))
                yield return new Condition.IsOfType(value, type);
            else if (!SaysNoMore(known.Facets, before.Facets))
                yield return null;
        }
    }

    private static ConstantSet? ConstantAsked(Value known, Value before)
    {
        if (known.Constants is not { } constants)
            return known.Excluded?.Where(constant => before.Constants?.Contains(constant) ?? before.Excluded?.Contains(constant) != true);

        var isAnyTruth = constants.Contains(true) && constants.Contains(false);
        return isAnyTruth || before.Constants?.Values.All(constants.Contains) == true ? null : constants;
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

    private static bool SaysNoMore(Facets known, Facets before)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known[facet].IsKnown && (!before[facet].IsKnown || (before[facet].May & ~known[facet].May) != 0))
                return false;
        }

        return true;
    }
}

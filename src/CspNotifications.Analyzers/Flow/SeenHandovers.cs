using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The values that were seen to go where something is declared of them: those that contradict it, and those that callers decide.</summary>
internal sealed class SeenHandovers
{
    /// <summary>So many states of one handover are kept apart.</summary>
    private const int MaxStates = 8;

    /// <summary>More than these are not handed on to callers.</summary>
    private const int MaxPending = 256;

    private readonly Dictionary<(IOperation Site, IOperation Given, ISymbol Slot, Facet Facet), Contradiction> _contradictions = [];
    private readonly List<PendingHandover> _pending = [];

    public bool IsEmpty => _contradictions.Count == 0 && _pending.Count == 0;

    public IEnumerable<Contradiction> Contradictions => _contradictions.Values;

    public IReadOnlyList<PendingHandover> Pending => _pending;

    public void Add(Contradiction seen)
    {
        var (site, given, slot, _, _) = seen.Handover;
        if (!_contradictions.ContainsKey((site, given, slot, seen.Facet)))
            _contradictions.Add((site, given, slot, seen.Facet), seen);
    }

    public void Keep(PendingHandover pending, Joiner joiner)
    {
        var alike = 0;
        for (var i = 0; i < _pending.Count; i++)
        {
            if (!IsSame(_pending[i].Handover, pending.Handover))
                continue;

            if (joiner.IsCovered(pending.State, _pending[i].State))
                return;

            if (++alike < MaxStates)
                continue;

            _pending[i] = pending with { State = joiner.Join(_pending[i].State, pending.State, (pending.Handover.Given, "pending")) };
            return;
        }

        if (_pending.Count < MaxPending)
            _pending.Add(pending);
    }

    public void AddAll(SeenHandovers other, Joiner joiner)
    {
        foreach (var seen in other.Contradictions)
            Add(seen);

        foreach (var pending in other.Pending)
            Keep(pending, joiner);
    }

    /// <summary>By which call it is come to tells callers nothing.</summary>
    private static bool IsSame(Handover one, Handover other) =>
        one.Given == other.Given && one.Value == other.Value && SymbolEqualityComparer.Default.Equals(one.Slot, other.Slot);
}

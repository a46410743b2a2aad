using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>Bodies that have to be analysed together: one, or several that call each other.</summary>
internal sealed record CalledBodies(ImmutableArray<(ISymbol Owner, IOperation Root)> Bodies, bool IsRing);

/// <summary>The bodies that one depends on, callees first, those of a ring together (Tarjan's algorithm, without recursion: chains may be long).</summary>
internal sealed class CallOrder(SummaryCache cache, CallGraph calls, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, Visit> _visits = new(SymbolEqualityComparer.Default);
    private readonly Stack<Visit> _path = new();
    private readonly Stack<Visit> _open = new();

    public IEnumerable<CalledBodies> From(ISymbol owner, IOperation root)
    {
        Enter(owner, root);
        while (_path.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var visit = _path.Peek();
            if (visit.Next < visit.Targets.Count)
            {
                Follow(visit, visit.Targets[visit.Next++]);
                continue;
            }

            _path.Pop();
            if (_path.Count > 0)
                _path.Peek().Low = Math.Min(_path.Peek().Low, visit.Low);

            if (visit.Low == visit.Number)
                yield return Close(visit);
        }
    }

    private void Follow(Visit from, ISymbol target)
    {
        if (_visits.TryGetValue(target, out var known))
        {
            if (known.IsOpen)
                from.Low = Math.Min(from.Low, known.Number);

            from.CallsItself |= known == from;
            return;
        }

        if (!cache.IsDone(target) && cache.RootOf(target, cancellation) is { } root)
            Enter(target, root);
    }

    private void Enter(ISymbol owner, IOperation root)
    {
        var visit = new Visit(owner, root, _visits.Count, calls.Of(owner, root, cancellation).Targets);
        _visits.Add(owner, visit);
        _path.Push(visit);
        _open.Push(visit);
    }

    private CalledBodies Close(Visit last)
    {
        var bodies = ImmutableArray.CreateBuilder<(ISymbol, IOperation)>();
        Visit visit;
        do
        {
            visit = _open.Pop();
            visit.IsOpen = false;
            bodies.Add((visit.Owner, visit.Root));
        }
        while (visit != last);

        return new(bodies.ToImmutable(), bodies.Count > 1 || last.CallsItself);
    }

    private sealed class Visit
    {
        public Visit(ISymbol owner, IOperation root, int number, IReadOnlyList<ISymbol> targets)
        {
            Owner = owner;
            Root = root;
            Number = number;
            Low = number;
            Targets = targets;
        }

        public ISymbol Owner { get; }

        public IOperation Root { get; }

        public int Number { get; }

        public IReadOnlyList<ISymbol> Targets { get; }

        public int Low { get; set; }

        public int Next { get; set; }

        public bool IsOpen { get; set; } = true;

        public bool CallsItself { get; set; }
    }
}

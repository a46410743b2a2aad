using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What one body calls, and whether something in it may be a send.</summary>
internal sealed class CalledFrom(IReadOnlyList<ISymbol> targets, bool maySend)
{
    private volatile Reach _reach = maySend ? Reach.Some : targets.Count == 0 ? Reach.None : Reach.Unknown;

    public IReadOnlyList<ISymbol> Targets => targets;

    public bool MaySend => maySend;

    /// <summary>Whether a send may be reached from it. All who look find the same.</summary>
    public Reach Reach
    {
        get => _reach;
        set => _reach = value;
    }
}

/// <summary>What is known of the sends that may be reached from a body.</summary>
internal enum Reach
{
    Unknown,
    None,
    Some,
}

/// <summary>Which bodies call which, and from which a send may be reached: of the others nothing has to be known.</summary>
internal sealed class CallGraph(CallTargets targets, Func<ISymbol, CancellationToken, IOperation?> rootOf, IBodyObserver? observer)
{
    private readonly ConcurrentDictionary<ISymbol, CalledFrom> _bodies = new(SymbolEqualityComparer.Default);

    public CalledFrom Of(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(owner, out var known))
            return known;

        observer?.Screened(owner);
        return _bodies.GetOrAdd(owner, targets.Of(owner, root, cancellation));
    }

    public bool MayReachSend(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        var asked = Of(owner, root, cancellation);
        return asked.Reach == Reach.Unknown ? Search(owner, asked, cancellation) : asked.Reach == Reach.Some;
    }

    private bool Search(ISymbol owner, CalledFrom asked, CancellationToken cancellation)
    {
        var cameFrom = new Dictionary<CalledFrom, CalledFrom?> { [asked] = null };
        var entered = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { owner };
        var open = new Queue<CalledFrom>();
        open.Enqueue(asked);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var body = open.Dequeue();
            foreach (var target in body.Targets)
            {
                if (!entered.Add(target) || Called(target, cancellation) is not { Reach: not Reach.None } called)
                    continue;

                if (called.Reach == Reach.Some)
                {
                    // All on the way here reach it too.
                    for (var step = body; step is not null; step = cameFrom[step])
                        step.Reach = Reach.Some;

                    return true;
                }

                cameFrom.Add(called, body);
                open.Enqueue(called);
            }
        }

        foreach (var step in cameFrom.Keys)
            step.Reach = Reach.None;

        return false;
    }

    private CalledFrom? Called(ISymbol target, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(target, out var known))
            return known;

        return rootOf(target, cancellation) is { } root ? Of(target, root, cancellation) : null;
    }
}

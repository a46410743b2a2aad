using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What one body calls, and whether something in it may be a send.</summary>
internal sealed record CalledFrom(IReadOnlyList<ISymbol> Targets, bool MaySend);

/// <summary>Which bodies call which, and from which a send may be reached: of the others nothing has to be known.</summary>
internal sealed class CallGraph(CallTargets targets, Func<ISymbol, CancellationToken, IOperation?> rootOf, IBodyObserver? observer)
{
    private readonly ConcurrentDictionary<ISymbol, CalledFrom> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _reaches = new(SymbolEqualityComparer.Default);

    public CalledFrom Of(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(owner, out var known))
            return known;

        observer?.Screened(owner);
        return _bodies.GetOrAdd(owner, targets.Of(owner, root, cancellation));
    }

    public bool MayReachSend(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        if (_reaches.TryGetValue(owner, out var known))
            return known;

        var cameFrom = new Dictionary<ISymbol, ISymbol?>(SymbolEqualityComparer.Default) { [owner] = null };
        var open = new Queue<(ISymbol Owner, IOperation Root)>();
        open.Enqueue((owner, root));
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var body = open.Dequeue();
            var called = Of(body.Owner, body.Root, cancellation);
            if (called.MaySend || (_reaches.TryGetValue(body.Owner, out var reaches) && reaches))
            {
                // All on the way here reach it too.
                for (ISymbol? step = body.Owner; step is not null; step = cameFrom[step])
                    _reaches[step] = true;

                return true;
            }

            foreach (var target in called.Targets)
            {
                if (cameFrom.ContainsKey(target) || (_reaches.TryGetValue(target, out var isKnown) && !isKnown) || rootOf(target, cancellation) is not { } next)
                    continue;

                cameFrom.Add(target, body.Owner);
                open.Enqueue((target, next));
            }
        }

        foreach (var step in cameFrom.Keys)
            _reaches[step] = false;

        return false;
    }
}

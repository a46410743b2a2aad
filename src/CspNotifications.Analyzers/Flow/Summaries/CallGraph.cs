using System.Collections.Concurrent;
using CspNotifications.Analyzers.Flow.Mentions;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What one body calls, and whether something in it may be a send.</summary>
internal sealed class CalledFrom(IReadOnlyList<ISymbol> targets, bool maySend)
{
    private volatile Reach _reach = maySend ? Reach.Some : targets.Count == 0 ? Reach.None : Reach.Unknown;

    public static readonly CalledFrom Nothing = new([], maySend: false);

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

/// <summary>
/// Which bodies call which, and from which a send may be reached: of the others nothing has to be known. Without <paramref name="names"/> all are looked at.
/// </summary>
internal sealed class CallGraph(CallTargets targets, NameScreen? names, Func<ISymbol, CancellationToken, IOperation?> rootOf, IBodyObserver? observer)
{
    /// <summary>More than these are looked up by a hash.</summary>
    private const int MaxListed = 16;

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
        if (names?.MayReachSend(root.Syntax) == false)
            return false;

        var asked = Of(owner, root, cancellation);
        return asked.Reach == Reach.Unknown ? Search(asked, cancellation) : asked.Reach == Reach.Some;
    }

    private bool Search(CalledFrom asked, CancellationToken cancellation)
    {
        // Most have been asked before, so that few are ever open: they are numbered, each with the one that it was found from.
        var bodies = new List<CalledFrom> { asked };
        var foundFrom = new List<int> { -1 };
        HashSet<CalledFrom>? seen = null;
        for (var i = 0; i < bodies.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var target in bodies[i].Targets)
            {
                var called = Called(target, cancellation);
                if (called.Reach == Reach.None)
                    continue;

                if (called.Reach == Reach.Some)
                {
                    // All on the way here reach it too.
                    for (var step = i; step >= 0; step = foundFrom[step])
                        bodies[step].Reach = Reach.Some;

                    return true;
                }

                if (bodies.Count == MaxListed)
                    seen = [.. bodies];

                if (seen is null ? bodies.Contains(called) : !seen.Add(called))
                    continue;

                bodies.Add(called);
                foundFrom.Add(i);
            }
        }

        foreach (var body in bodies)
            body.Reach = Reach.None;

        return false;
    }

    /// <summary>The same of what is known by its symbol; without a body it calls nothing.</summary>
    private CalledFrom Called(ISymbol target, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(target, out var known))
            return known;

        // Not kept: whoever follows it asks what it calls.
        if (names?.MayReachSend(target) == false)
            return CalledFrom.Nothing;

        return rootOf(target, cancellation) is { } root ? Of(target, root, cancellation) : _bodies.GetOrAdd(target, CalledFrom.Nothing);
    }
}

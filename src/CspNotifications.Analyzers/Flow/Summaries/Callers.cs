using System.Collections.Concurrent;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>A send that a private method awaits, as a call in another body brings it about; open if that has tests of what it is handed itself.</summary>
internal sealed record BroughtAbout(ISymbol Body, IOperation Innermost, ObservedSend Send, bool IsOpen)
{
    /// <summary>The other one says as much.</summary>
    public bool IsSaidBy(BroughtAbout other) =>
        IsOf(other.Body, other.Innermost) && IsOpen == other.IsOpen && other.Send.Judgement.Verdict >= Send.Judgement.Verdict;

    public bool IsOf(ISymbol body, IOperation innermost) =>
        Innermost == innermost && SymbolEqualityComparer.Default.Equals(Body, body);
}

/// <summary>
/// Who calls a private method: nobody else can, so what only a test in it leads to happens if one of them passes that test.
/// </summary>
internal sealed class Callers(SummaryCache summaries, CallGraph calls)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<ISymbol, List<Caller>>> _within = new(SymbolEqualityComparer.Default);

    /// <summary>All calls of it stand in the type that declares it, as far as it is never handed over as a value.</summary>
    public static bool AreKnown(ISymbol owner) => owner is IMethodSymbol
    {
        MethodKind: MethodKind.Ordinary,
        DeclaredAccessibility: Accessibility.Private,
        ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct,
    };

    /// <summary>What a send of the body comes to, given who calls it: the worst that a caller brings about, or that happens whoever calls.</summary>
    public ObservedSend Settle(ISymbol body, Sightings sightings, ObservedSend seen, CancellationToken cancellation)
    {
        if (!sightings.IsAssumed(seen))
            return seen;

        var settled = sightings.CertainOf(seen) ?? seen with { Judgement = Judgement.Harmless };
        foreach (var brought in BroughtAbout(body, seen, cancellation))
        {
            if (brought.Judgement.Verdict >= seen.Judgement.Verdict)
                return seen;

            if (brought.Judgement.Verdict > settled.Judgement.Verdict)
                settled = seen with { Judgement = brought.Judgement, Shown = brought.Shown };
        }

        return settled;
    }

    /// <summary>How calls bring it about; as it was seen, where not all that call it are known.</summary>
    private IEnumerable<ObservedSend> BroughtAbout(ISymbol body, ObservedSend seen, CancellationToken cancellation)
    {
        var open = new Queue<ISymbol>([body]);
        var asked = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { body };
        while (open.Count > 0)
        {
            if (Of((IMethodSymbol)open.Dequeue(), cancellation) is not { } callers)
            {
                yield return seen;
                yield break;
            }

            foreach (var (caller, root, _) in callers)
            {
                var result = summaries.Of(caller, root, () => SourceBody.GraphOf(root, cancellation), cancellation);
                if (!result.IsWhole)
                    yield return seen;

                foreach (var brought in result.Brought.Where(brought => brought.IsOf(body, seen.Innermost)))
                {
                    if (!brought.IsOpen)
                        yield return brought.Send;
                    else if (asked.Add(caller))
                        open.Enqueue(caller);
                }
            }
        }
    }

    /// <summary>The bodies that call the method; <see langword="null"/> when none does, or when it is handed over as a value.</summary>
    private IReadOnlyCollection<Caller>? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var outermost = method.ContainingType.OriginalDefinition;
        while (outermost.ContainingType is { } around)
            outermost = around;

        var within = _within.GetOrAdd(outermost, type => CallsWithin(type, cancellation));
        return within.TryGetValue(method, out var callers) && callers.TrueForAll(caller => !caller.HandsOver) ? callers : null;
    }

    /// <summary>The private methods that the bodies of a type and those within it call.</summary>
    private Dictionary<ISymbol, List<Caller>> CallsWithin(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var all = new Dictionary<ISymbol, List<Caller>>(SymbolEqualityComparer.Default);
        foreach (var owner in MembersOf(type).Select(SourceBody.KeyOf))
        {
            if (summaries.RootOf(owner, cancellation) is not { } root)
                continue;

            foreach (var called in calls.Of(owner, root, cancellation).Targets.Where(AreKnown))
            {
                if (!all.TryGetValue(called, out var callers))
                    all.Add(called, callers = []);

                callers.Add(new(owner, root, IsHandedOver(called, root)));
            }
        }

        return all;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not INamedTypeSymbol nested)
            {
                yield return member;
                continue;
            }

            foreach (var inner in MembersOf(nested))
                yield return inner;
        }
    }

    private static bool IsHandedOver(ISymbol method, IOperation root) =>
        root.Descendants().Any(operation =>
            operation is IMethodReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Method.OriginalDefinition, method));

    /// <summary>A body that calls a method, or hands it over as a value.</summary>
    private sealed record Caller(ISymbol Owner, IOperation Root, bool HandsOver);
}

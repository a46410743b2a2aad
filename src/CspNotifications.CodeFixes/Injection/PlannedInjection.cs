using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>What an injection changes, and the other injections without which that would not compile.</summary>
internal sealed record PlannedInjection(Injection Injection, ImmutableArray<(DocumentId Document, TextChange Change)> Changes, ImmutableHashSet<Injection> Needs)
{
    /// <summary>Those of the injections that can be made, each with what it changes if all of them are.</summary>
    public static async Task<ImmutableArray<PlannedInjection>> AllOfAsync(ImmutableArray<Injection> injections, Registrations registrations, CancellationToken cancellation)
    {
        var left = injections.ToList();
        var planned = new Dictionary<Injection, PlannedInjection>();
        bool isSettled;
        do
        {
            isSettled = true;
            foreach (var injection in left.ToList())
            {
                if (planned.TryGetValue(injection, out var known) && known.Needs.IsSubsetOf(left))
                    continue;

                if (await OfAsync(injection, left, registrations, cancellation).ConfigureAwait(false) is { } plan)
                {
                    planned[injection] = plan;
                    continue;
                }

                // Others may have counted on it.
                left.Remove(injection);
                isSettled = false;
            }
        }
        while (!isSettled);

        return [.. left.Select(injection => planned[injection])];
    }

    /// <summary>Those that have to be made together.</summary>
    public static ImmutableArray<ImmutableArray<PlannedInjection>> Groups(ImmutableArray<PlannedInjection> all)
    {
        var groups = new List<List<PlannedInjection>>();
        foreach (var plan in all)
        {
            var near = groups.FindAll(group => group.Exists(other => other.Needs.Contains(plan.Injection) || plan.Needs.Contains(other.Injection)));
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), plan]);
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }

    private static async Task<PlannedInjection?> OfAsync(Injection injection, IReadOnlyList<Injection> others, Registrations registrations, CancellationToken cancellation)
    {
        var needs = ImmutableHashSet.CreateBuilder<Injection>();
        var changes = await injection.ChangesAsync(Coming, registrations, cancellation).ConfigureAwait(false);
        return changes is { } found ? new(injection, found, needs.ToImmutable()) : null;

        Injection? Coming(INamedTypeSymbol type)
        {
            var coming = others.FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Type, type) && SymbolEqualityComparer.Default.Equals(other.Channel.Type, injection.Channel.Type));
            if (coming is not null && coming != injection)
                needs.Add(coming);

            return coming;
        }
    }
}

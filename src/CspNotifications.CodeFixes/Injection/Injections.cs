using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Several sends at once: each type that lacks the channel is handed it once.</summary>
internal static class Injections
{
    /// <summary>The solution with the sends going through the channels; <see langword="null"/> where none of them can.</summary>
    public static async Task<Solution?> MakeAsync(Solution solution, ImmutableArray<LackingSend> sends, CancellationToken cancellation)
    {
        var injections = sends
            .GroupBy(send => send.Site.EnclosingType!.OriginalDefinition.ToDisplayString() + send.Document.Project.Id)
            .Select(group => Injection.Of(solution, [.. group], cancellation))
            .OfType<Injection>()
            .ToImmutableArray();
        if (await TryAsync(solution, injections, cancellation).ConfigureAwait(false) is { } all)
            return all;

        // One that cannot be made is no reason to leave the others.
        var made = ImmutableArray<Injection>.Empty;
        Solution? best = null;
        foreach (var injection in injections.Length > 1 ? injections : [])
        {
            if (await TryAsync(solution, made.Add(injection), cancellation).ConfigureAwait(false) is { } more)
                (made, best) = (made.Add(injection), more);
        }

        return best;
    }

    private static async Task<Solution?> TryAsync(Solution solution, ImmutableArray<Injection> injections, CancellationToken cancellation)
    {
        var changes = new List<(DocumentId Document, TextChange Change)>();
        foreach (var injection in injections)
        {
            string? Planned(INamedTypeSymbol type) => injections
                .FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Type, type) && SymbolEqualityComparer.Default.Equals(other.Channel.Type, injection.Channel.Type))?.Text;

            if (await injection.ChangesAsync(Planned, cancellation).ConfigureAwait(false) is not { } found)
                return null;

            changes.AddRange(found);
        }

        if (changes.Count == 0)
            return null;

        var changed = await solution.WithChangesAsync(changes, cancellation).ConfigureAwait(false);
        var documents = changes.Select(change => change.Document).Distinct().ToList();
        var sending = injections.SelectMany(injection => injection.Documents).Distinct().ToList();
        return await InjectionCheck.HoldsAsync(solution, changed, documents, sending, cancellation).ConfigureAwait(false) ? changed : null;
    }
}

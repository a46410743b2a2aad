using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Several sends at once: each type that lacks the channel is handed it once. What cannot be made is no reason to leave the others.</summary>
internal sealed class Injections
{
    private readonly Solution _solution;
    private readonly CancellationToken _cancellation;
    private readonly InjectionCheck _check;
    private readonly Registrations _registrations;

    private Injections(Solution solution, CancellationToken cancellation)
    {
        _solution = solution;
        _cancellation = cancellation;
        _check = new(solution, cancellation);
        _registrations = new(solution, cancellation);
    }

    /// <summary>The solution with the sends going through the channels; <see langword="null"/> where none of them can.</summary>
    public static async Task<Solution?> MakeAsync(Solution solution, ImmutableArray<LackingSend> sends, CancellationToken cancellation)
    {
        var all = new Injections(solution, cancellation);
        var injections = sends
            .GroupBy(send => send.Site.EnclosingType!.OriginalDefinition, SymbolEqualityComparer.Default)
            .Select(group => Injection.Of(solution, [.. group], cancellation))
            .OfType<Injection>()
            .ToImmutableArray();
        return (await all.AddAsync(Made.Nothing, await all.GroupsAsync(injections).ConfigureAwait(false)).ConfigureAwait(false)).Changed;
    }

    private async Task<ImmutableArray<ImmutableArray<PlannedInjection>>> GroupsAsync(ImmutableArray<Injection> injections) =>
        PlannedInjection.Groups(await PlannedInjection.AllOfAsync(injections, _registrations, _cancellation).ConfigureAwait(false));

    /// <summary>With those of the groups that hold: all at once, or else each half by itself.</summary>
    private async Task<Made> AddAsync(Made made, ImmutableArray<ImmutableArray<PlannedInjection>> groups)
    {
        if (groups.IsEmpty)
            return made;

        if (await TryAsync(made, groups).ConfigureAwait(false) is { } more)
            return more;

        if (groups.Length == 1)
            return await AddAloneAsync(made, groups[0]).ConfigureAwait(false);

        var half = groups.Length / 2;
        made = await AddAsync(made, [.. groups.Take(half)]).ConfigureAwait(false);
        return await AddAsync(made, [.. groups.Skip(half)]).ConfigureAwait(false);
    }

    /// <summary>What does not hold together may hold in parts: the injections one by one, and of one injection its sends.</summary>
    private async Task<Made> AddAloneAsync(Made made, ImmutableArray<PlannedInjection> group)
    {
        if (group.Length > 1)
        {
            foreach (var plan in group)
                made = await AddAsync(made, await GroupsAsync([plan.Injection]).ConfigureAwait(false)).ConfigureAwait(false);

            return made;
        }

        var parts = group[0].Injection.BySend(_cancellation);
        if (parts.Length == 1)
            return made;

        var holding = ImmutableArray.CreateBuilder<LackingSend>();
        foreach (var part in parts)
        {
            if (await TryAsync(made, await GroupsAsync([part]).ConfigureAwait(false)).ConfigureAwait(false) is not null)
                holding.AddRange(part.Sends);
        }

        return holding.Count == 0 || holding.Count == parts.Length || Injection.Of(_solution, holding.ToImmutable(), _cancellation) is not { } rest
            ? made
            : await AddAsync(made, await GroupsAsync([rest]).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<Made?> TryAsync(Made made, ImmutableArray<ImmutableArray<PlannedInjection>> groups)
    {
        var added = groups.SelectMany(group => group).ToImmutableArray();
        var plans = made.Plans.AddRange(added);
        var changed = await _solution.WithChangesAsync(plans.SelectMany(plan => plan.Changes), _cancellation).ConfigureAwait(false);
        var documents = added.SelectMany(plan => plan.Changes).Select(change => change.Document).Distinct().ToList();
        var sends = plans.SelectMany(plan => plan.Injection.Sends).ToLookup(send => send.Document.Id);
        return !added.IsEmpty && await _check.HoldsAsync(changed, documents, id => sends[id].Count()).ConfigureAwait(false) ? new(plans, changed) : null;
    }

    /// <summary>What holds so far.</summary>
    private sealed record Made(ImmutableArray<PlannedInjection> Plans, Solution? Changed)
    {
        public static Made Nothing { get; } = new([], null);
    }
}

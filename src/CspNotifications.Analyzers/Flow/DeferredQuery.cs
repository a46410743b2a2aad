using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// A LINQ call that runs when its elements are asked for, or a lazy value's creation, and what it was given. <paramref name="Seen"/> are the places it looked at when it ran
/// last, with what they held: where they hold the same, it need not run again; <see langword="null"/> when it has to.
/// </summary>
internal sealed record DeferredQuery(IOperation Call, ImmutableArray<SentArgument> Arguments, ImmutableArray<(int Place, Value Held)>? Seen)
{
    public bool Mentions(int value) => Arguments.Any(argument => argument.Value == value);

    public DeferredQuery Rename(int value, int other) =>
        this with { Arguments = [.. Arguments.Select(argument => argument.Value == value ? argument with { Value = other } : argument)] };

    /// <summary>Two paths meet on which it ran last: it has to run again if it looked at something else.</summary>
    public static DeferredQuery? Join(DeferredQuery? query, DeferredQuery? other)
    {
        if (query is null || other is null || !query.IsSameCall(other))
            return null;

        return query.Equals(other) ? query : query with { Seen = null };
    }

    public bool HasSeen(ImmutableArray<(int Place, Value Held)> seen) => Seen is { } before && before.SequenceEqual(seen);

    public bool Equals(DeferredQuery? other) =>
        other is not null && IsSameCall(other) && (other.Seen is { } seen ? HasSeen(seen) : Seen is null);

    private bool IsSameCall(DeferredQuery other) => ReferenceEquals(Call, other.Call) && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Arguments.Length;
}

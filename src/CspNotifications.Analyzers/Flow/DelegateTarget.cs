using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// What a delegate value runs: a method, with the number of the object it is called on (0 when there is none) and how that was written; or a
/// function within a body, with what it does and, once it left that body, what the variables it captured held.
/// </summary>
internal sealed record DelegateTarget(IMethodSymbol Method, int Receiver, IOperation? Instance)
{
    /// <summary>Of a lambda or local function: what it does.</summary>
    public Summary? Function { get; init; }

    /// <summary>Captured variables of a body that is left, and the values they had.</summary>
    public ImmutableArray<(object Variable, int Value)> Environment { get; init; } = [];

    /// <summary>It is a function that reads or writes variables, or the object, of the body around it.</summary>
    public bool CapturesAnything => Function is { } function && (function.CapturedVariables.Any() || function.UsesThis);

    public bool Mentions(int value) => Receiver == value || Environment.Any(taken => taken.Value == value);

    public DelegateTarget Rename(int value, int other) => this with
    {
        Receiver = Receiver == value ? other : Receiver,
        Environment = [.. Environment.Select(taken => taken.Value == value ? (taken.Variable, other) : taken)],
    };

    public bool Equals(DelegateTarget? other) =>
        other is not null
        && Receiver == other.Receiver
        && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && Environment.SequenceEqual(other.Environment);

    public override int GetHashCode() => Receiver;
}

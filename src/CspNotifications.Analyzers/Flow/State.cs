using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A branch on its way through <c>finally</c> blocks: where it goes when they are done.</summary>
internal sealed record Detour(ImmutableArray<ControlFlowRegion> Finallies, int Index, int Destination, Raised Raised)
{
    private const int Outwards = -1;

    /// <summary>It goes on outwards when the finally block is done.</summary>
    public bool IsException => Destination == Outwards;

    public static Detour OfException(ControlFlowRegion region, Raised raised) => new([region], 0, Outwards, raised);

    /// <summary>The block lies in the finally block that is running.</summary>
    public bool IsWithin(int block) => Finallies[Index].FirstBlockOrdinal <= block && block <= Finallies[Index].LastBlockOrdinal;

    public bool Equals(Detour? other) =>
        other is not null && Index == other.Index && Destination == other.Destination && Raised.Equals(other.Raised) && Finallies.SequenceEqual(other.Finallies);

    public override int GetHashCode() => Destination;
}

/// <summary>
/// What is known at one point on one class of paths: which value each place holds, and what is known of each value. Immutable.
/// Places that are not there hold their initial value; values that are not there are as they began, or were not made on these paths.
/// </summary>
internal sealed record State
{
    public static readonly State Entry = new();

    /// <summary>Place to value.</summary>
    public IntMap<int> Store { get; init; } = IntMap<int>.Empty;

    /// <summary>Value to what is known of it.</summary>
    public IntMap<Value> Facts { get; init; } = IntMap<Value>.Empty;

    /// <summary>For a capture or a ref local: the place it stands for, 0 where paths met that do not agree on it.</summary>
    public IntMap<int> Addresses { get; init; } = IntMap<int>.Empty;

    /// <summary>What tests said of inputs that nothing reads any more: under these conditions a caller's values come here.</summary>
    public IntMap<Value> Assumed { get; init; } = IntMap<Value>.Empty;

    /// <summary>Functions that were handed to where nobody sees when they run: they may at any time.</summary>
    public ValueSet Escaped { get; init; }

    /// <summary>Code ran that is not seen: what others can reach may be another than when the body was entered.</summary>
    public bool IsDisturbed { get; init; }

    /// <summary>A function ran that was handed in: callers know what it did.</summary>
    public bool RanHandedIn { get; init; }

    /// <summary>Something was written that others see: a member, a static one, what a parameter refers to.</summary>
    public bool HasWrittenOut { get; init; }

    /// <summary>The <c>finally</c> blocks still to run, innermost last, and where to go then.</summary>
    public ImmutableStack<Detour> Detours { get; init; } = [];

    public Value? FactOf(int value, Numbering numbering) =>
        Facts.TryGet(value, out var known) ? known : numbering.Initial(value);

    /// <summary>What is known of an input, whether anything still reads it or not.</summary>
    public Value? AssumptionOf(int value, Numbering numbering) =>
        Facts.TryGet(value, out var known) || Assumed.TryGet(value, out known) ? known : numbering.Initial(value);

    /// <summary>The place that another stands for, 0 when it stands for none that is known.</summary>
    public int AddressOf(int place) => Addresses.TryGet(place, out var address) ? address : 0;

    public State WithAddress(int place, int address) => this with { Addresses = Addresses.Set(place, address) };

    public State WithFact(int value, Value known)
    {
        var facts = Facts.Set(value, known);
        return ReferenceEquals(facts, Facts) ? this : this with { Facts = facts };
    }

    public State WithPlace(int place, int value)
    {
        var store = Store.Set(place, value);
        return ReferenceEquals(store, Store) ? this : this with { Store = store };
    }

    public State WithoutPlace(int place) => this with { Store = Store.Remove(place), Addresses = Addresses.Remove(place) };
}

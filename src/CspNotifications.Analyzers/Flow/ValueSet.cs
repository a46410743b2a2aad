using System.Collections.Immutable;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A small set of values by their numbers, in order, so that equal sets are equal sequences.</summary>
internal readonly struct ValueSet : IEquatable<ValueSet>
{
    /// <summary>More than these are not followed one by one.</summary>
    private const int MaxCount = 24;

    private readonly ImmutableArray<int> _values;

    private ValueSet(ImmutableArray<int> values) => _values = values;

    public static ValueSet Empty => default;

    public bool IsEmpty => _values.IsDefaultOrEmpty;

    public ImmutableArray<int> Values => _values.IsDefault ? [] : _values;

    public static ValueSet Of(int value) => value == 0 ? Empty : new([value]);

    public bool Contains(int value) => PlaceOf(value) is var place && place < Values.Length && _values[place] == value;

    public ValueSet Add(int value)
    {
        if (value == 0)
            return this;

        if (IsEmpty)
            return Of(value);

        var place = PlaceOf(value);
        return (place < _values.Length && _values[place] == value) || _values.Length >= MaxCount ? this : new(_values.Insert(place, value));
    }

    /// <summary>The place of the first that is not less. They are few: going through them is quicker than to part them.</summary>
    private int PlaceOf(int value)
    {
        var values = Values;
        var place = 0;
        while (place < values.Length && values[place] < value)
            place++;

        return place;
    }

    public ValueSet Union(ValueSet other)
    {
        if (IsEmpty)
            return other;

        if (other.IsEmpty || _values == other._values)
            return this;

        var all = this;
        foreach (var value in other.Values)
            all = all.Add(value);

        return all;
    }

    /// <summary>The first of them, as many as that.</summary>
    public ValueSet First(int count) => Values.Length <= count ? this : new(Values.RemoveRange(count, Values.Length - count));

    public bool Equals(ValueSet other) => _values == other._values || Values.SequenceEqual(other.Values);

    public override bool Equals(object? obj) => obj is ValueSet other && Equals(other);

    public override int GetHashCode() => Values.Length;

    public static bool operator ==(ValueSet left, ValueSet right) => left.Equals(right);

    public static bool operator !=(ValueSet left, ValueSet right) => !left.Equals(right);
}

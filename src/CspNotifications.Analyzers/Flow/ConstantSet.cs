using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The constants a value may be: enum members, truth values, <see langword="null"/>. Values compare as the language compares them.</summary>
internal sealed class ConstantSet : IEquatable<ConstantSet>
{
    /// <summary>Beyond this a set is no longer followed member by member; what its members are about is kept.</summary>
    public const int MaxCount = 64;

    public static readonly ConstantSet True = Of(true);
    public static readonly ConstantSet False = Of(false);
    public static readonly ConstantSet Null = Of(null);

    private readonly ImmutableArray<object?> _values;

    private ConstantSet(ImmutableArray<object?> values) => _values = values;

    public int Count => _values.Length;

    public ImmutableArray<object?> Values => _values;

    public static ConstantSet Of(object? value) => new([Constants.Normalize(value)]);

    public bool Contains(object? value)
    {
        value = Constants.Normalize(value);
        foreach (var known in _values)
        {
            if (Equals(known, value))
                return true;
        }

        return false;
    }

    /// <summary>Exactly this one value.</summary>
    public bool Is(object? value) => _values.Length == 1 && Equals(_values[0], Constants.Normalize(value));

    /// <summary>The values of both, or <see langword="null"/> when there are too many to follow.</summary>
    public ConstantSet? Union(ConstantSet other)
    {
        var all = _values.ToBuilder();
        foreach (var value in other._values)
        {
            if (!Contains(value))
                all.Add(value);
        }

        if (all.Count == _values.Length)
            return this;

        return all.Count > MaxCount ? null : new(all.ToImmutable());
    }

    /// <summary>The values that pass, or <see langword="null"/> when none does.</summary>
    public ConstantSet? Where(Func<object?, bool> passes)
    {
        var kept = _values.RemoveAll(value => !passes(value));
        if (kept.Length == _values.Length)
            return this;

        return kept.IsEmpty ? null : new(kept);
    }

    public bool Equals(ConstantSet? other)
    {
        if (other is null || other.Count != Count)
            return false;

        foreach (var value in _values)
        {
            if (!other.Contains(value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ConstantSet);

    public override int GetHashCode() => Count;
}

namespace CspNotifications.Analyzers.Policy;

/// <summary>
/// What one facet may be, and what it is on every path: two bit sets, bit n standing for the enum value n and bit 0 for "nobody said".
/// A lattice of finite height: <see cref="Join"/> only adds to <see cref="May"/> and takes from <see cref="Must"/>.
/// </summary>
internal readonly record struct FacetSet
{
    private const byte UnknownBit = 1;

    // "Only unknown" is kept as 0, so that the default value is Unknown.
    private readonly byte _may;

    private FacetSet(int may, int must)
    {
        _may = (byte)(may == UnknownBit ? 0 : may);
        Must = (byte)(must & ~UnknownBit);
    }

    /// <summary>Nobody said anything.</summary>
    public static FacetSet Unknown => default;

    /// <summary>Bits of the values that it may be, bit 0 when it may also be unknown.</summary>
    public byte May => _may == 0 ? UnknownBit : _may;

    /// <summary>Bits of the values that it is on every path; several for a mixed message.</summary>
    public byte Must { get; }

    /// <summary>Something is known of it, on some path at least.</summary>
    public bool IsKnown => _may != 0;

    /// <summary>There is a path on which nobody said anything.</summary>
    public bool MayBeUnknown => (May & UnknownBit) != 0;

    public static FacetSet Of(Origin value) => OfValue((int)value);

    public static FacetSet Of(Topic value) => OfValue((int)value);

    public static FacetSet Of(Recipient value) => OfValue((int)value);

    /// <summary>This one value, by its number.</summary>
    public static FacetSet OfValue(int value) => value == 0 ? Unknown : new(1 << value, 1 << value);

    public bool MayBe(int value) => (May & (1 << value)) != 0;

    public bool IsAlways(int value) => (Must & (1 << value)) != 0;

    /// <summary>There is a value that both may have.</summary>
    public bool HasCommon(FacetSet other) => (May & other.May & ~UnknownBit) != 0;

    /// <summary>Either the one or the other: two paths meet.</summary>
    public FacetSet Join(FacetSet other) => new(May | other.May, Must & other.Must);

    /// <summary>Both at once: a whole has the facets of all its parts, and a part of which nothing is known adds nothing.</summary>
    public FacetSet Union(FacetSet other)
    {
        var unknown = MayBeUnknown && other.MayBeUnknown ? UnknownBit : 0;
        return new(((May | other.May) & ~UnknownBit) | unknown, Must | other.Must);
    }

    /// <summary>This, and on the paths where it is unknown the fallback.</summary>
    public FacetSet OrElse(FacetSet fallback)
    {
        if (!MayBeUnknown)
            return this;

        return IsKnown ? new FacetSet(May & ~UnknownBit, Must).Join(fallback) : fallback;
    }

    /// <summary>Two that describe the same thing: what both allow, and where they contradict each other, this.</summary>
    public FacetSet Meet(FacetSet other)
    {
        const int anything = byte.MaxValue;
        var common = (May | other.May) & (MayBeUnknown ? anything : May) & (other.MayBeUnknown ? anything : other.May);
        var must = Must | other.Must;
        return common == 0 || (must & ~common) != 0 ? this : new(common, must);
    }

    /// <summary>This without a value that was ruled out. What is left empty is unknown, and unknown stays unknown.</summary>
    public FacetSet Without(FacetSet excluded)
    {
        var ruledOut = excluded.May & ~UnknownBit;
        return new(May & ~ruledOut, Must & ~ruledOut);
    }

    /// <summary>With another value wherever it is this one. What turns out to be unknown adds nothing to what it is together with.</summary>
    public FacetSet Renamed(int value, int other)
    {
        var bit = 1 << value;
        if ((May & bit) == 0)
            return this;

        var must = Must & ~bit;
        if (other == 0)
            return must == 0 ? new((May & ~bit) | UnknownBit, must) : new(May & ~bit, must);

        return new((May & ~bit) | (1 << other), (Must & bit) == 0 ? must : must | (1 << other));
    }

    public override string ToString() => $"may {May:b}, must {Must:b}";
}

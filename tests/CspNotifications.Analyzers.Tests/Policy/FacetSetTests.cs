using System.Numerics;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Policy;

/// <summary>The laws of the lattice, over every set that can be built.</summary>
public class FacetSetTests
{
    private const int Last = 4;

    private static readonly FacetSet[] All = Reachable();

    [Fact]
    public void Default_IsUnknown()
    {
        Assert.Equal(FacetSet.Unknown, default);
        Assert.True(default(FacetSet).MayBeUnknown);
        Assert.False(default(FacetSet).IsKnown);
        Assert.Equal(FacetSet.Unknown, FacetSet.OfValue(0));
        Assert.Equal(FacetSet.Unknown, FacetSet.Of(Topic.Unknown));
    }

    [Fact]
    public void Sets_AreConsistentAndAllThere()
    {
        Assert.All(All, set => Assert.Equal(set.Must, set.Must & set.May));
        Assert.All(All, set => Assert.NotEqual(0, set.May));
        Assert.Contains(FacetSet.OfValue(1).Join(FacetSet.Unknown), All);
        Assert.Contains(FacetSet.OfValue(1).Union(FacetSet.OfValue(2)).Join(FacetSet.OfValue(1)), All);

        // Each of the four values is never, perhaps or always there, but for none at all (3^4 - 1);
        // where it may be unknown nothing is always (2^4).
        Assert.Equal(80 + 16, All.Length);
    }

    [Fact]
    public void Value_MayBeAndIsAlwaysItself()
    {
        for (var value = 1; value <= (int)Topic.General; value++)
        {
            var set = FacetSet.OfValue(value);

            Assert.True(set.IsKnown && !set.MayBeUnknown);
            for (var other = 0; other <= (int)Topic.General; other++)
            {
                Assert.Equal(other == value, set.MayBe(other));
                Assert.Equal(other == value, set.IsAlways(other));
            }
        }
    }

    [Fact]
    public void Join_IsIdempotent() => Assert.All(All, set => Assert.Equal(set, set.Join(set)));

    [Fact]
    public void Join_IsCommutative() => OverPairs((one, other) => Assert.Equal(one.Join(other), other.Join(one)));

    [Fact]
    public void Join_IsAssociative() => OverTriples((a, b, c) => a.Join(b).Join(c) == a.Join(b.Join(c)));

    [Fact]
    public void Join_OnlyAddsToMayAndTakesFromMust() => OverPairs((one, other) =>
    {
        var joined = one.Join(other);

        Assert.Equal(one.May | other.May, joined.May);
        Assert.Equal(one.Must & other.Must, joined.Must);
    });

    [Fact]
    public void Union_IsIdempotent() => Assert.All(All, set => Assert.Equal(set, set.Union(set)));

    [Fact]
    public void Union_IsCommutative() => OverPairs((one, other) => Assert.Equal(one.Union(other), other.Union(one)));

    [Fact]
    public void Union_IsAssociative() => OverTriples((a, b, c) => a.Union(b).Union(c) == a.Union(b.Union(c)));

    [Fact]
    public void Union_WithUnknown_AddsNothing() => Assert.All(All, set =>
    {
        Assert.Equal(set.Must, set.Union(FacetSet.Unknown).Must);
        Assert.Equal(set.May, set.Union(FacetSet.Unknown).May);
    });

    [Fact]
    public void Union_HasTheValuesOfBoth() => OverPairs((one, other) =>
    {
        var both = one.Union(other);

        Assert.Equal(one.Must | other.Must, both.Must);
        Assert.Equal((one.May | other.May) & ~1, both.May & ~1);
        Assert.Equal(one.MayBeUnknown && other.MayBeUnknown, both.MayBeUnknown);
    });

    [Fact]
    public void OrElse_OfAKnownSet_IsTheSet() => OverPairs((set, fallback) =>
    {
        if (!set.MayBeUnknown)
            Assert.Equal(set, set.OrElse(fallback));
    });

    [Fact]
    public void OrElse_OfUnknown_IsTheFallback() => Assert.All(All, fallback => Assert.Equal(fallback, FacetSet.Unknown.OrElse(fallback)));

    [Fact]
    public void OrElse_OfASetThatMayBeUnknown_IsEitherTheSetOrTheFallback() => OverPairs((set, fallback) =>
    {
        var result = set.OrElse(fallback);
        if (!set.MayBeUnknown || !set.IsKnown)
            return;

        Assert.Equal((set.May & ~1) | fallback.May, result.May);
        Assert.Equal(set.Must & fallback.Must, result.Must);
    });

    [Fact]
    public void OrElse_IsAssociative() => OverTriples((a, b, c) => a.OrElse(b).OrElse(c) == a.OrElse(b.OrElse(c)));

    [Fact]
    public void Meet_IsIdempotent() => Assert.All(All, set => Assert.Equal(set, set.Meet(set)));

    [Fact]
    public void Meet_WithUnknown_IsTheSet() => Assert.All(All, set =>
    {
        Assert.Equal(set, set.Meet(FacetSet.Unknown));
        Assert.Equal(set, FacetSet.Unknown.Meet(set));
    });

    [Fact]
    public void Meet_IsWhatBothAllow_OrTheSet() => OverPairs((one, other) =>
    {
        var met = one.Meet(other);
        if (met == one)
            return;

        Assert.True(one.MayBeUnknown || (met.May & ~one.May) == 0, $"{one}; {other}");
        Assert.True(other.MayBeUnknown || (met.May & ~other.May) == 0, $"{one}; {other}");
        Assert.Equal(one.Must | other.Must, met.Must);
        Assert.Equal(met.Must, met.Must & met.May);
    });

    [Fact]
    public void Meet_OfContradictingSets_IsTheFirst()
    {
        Assert.Equal(FacetSet.OfValue(1), FacetSet.OfValue(1).Meet(FacetSet.OfValue(2)));
        Assert.Equal(FacetSet.OfValue(1).Union(FacetSet.OfValue(2)), FacetSet.OfValue(1).Union(FacetSet.OfValue(2)).Meet(FacetSet.OfValue(2)));
    }

    [Fact]
    public void Meet_OfEitherAndOne_IsTheOne() => Assert.Equal(FacetSet.OfValue(2), FacetSet.OfValue(1).Join(FacetSet.OfValue(2)).Meet(FacetSet.OfValue(2)));

    [Fact]
    public void Without_TakesExactlyTheExcludedValues() => OverPairs((set, excluded) =>
    {
        var left = set.Without(excluded);
        var expected = set.May & ~(excluded.May & ~1);

        Assert.Equal(expected == 0 ? FacetSet.Unknown.May : expected, left.May);
        Assert.Equal(set.Must & ~excluded.May, left.Must);
    });

    [Fact]
    public void Without_Itself_IsUnknown() => Assert.All(All, set => Assert.Equal(FacetSet.Unknown, set.Without(set)));

    [Fact]
    public void Without_Unknown_IsTheSet() => Assert.All(All, set => Assert.Equal(set, set.Without(FacetSet.Unknown)));

    [Fact]
    public void Renamed_IsTheOtherValueWhereItWasTheOne() => OverRenamings((set, value, other) =>
    {
        if (other == 0 || !set.MayBe(value))
            return;

        var renamed = set.Renamed(value, other);

        Assert.Equal((set.May & ~(1 << value)) | (1 << other), renamed.May);
        Assert.Equal(set.IsAlways(value) || set.IsAlways(other), renamed.IsAlways(other));
        Assert.Equal(set.Must & ~(1 << value) & ~(1 << other), renamed.Must & ~(1 << other));
    });

    [Fact]
    public void Renamed_ToUnknown_IsUnknown_OrWhatItAlwaysIsBesides() => OverRenamings((set, value, other) =>
    {
        if (other != 0 || !set.MayBe(value))
            return;

        var renamed = set.Renamed(value, other);

        Assert.Equal(set.Must & ~(1 << value), renamed.Must);
        Assert.Equal((set.May & ~(1 << value)) | (renamed.Must == 0 ? 1 : 0), renamed.May);
    });

    [Fact]
    public void Renamed_WhatItIsNot_IsTheSet() => OverRenamings((set, value, other) =>
    {
        if (!set.MayBe(value))
            Assert.Equal(set, set.Renamed(value, other));
    });

    [Fact]
    public void Chains_AreFinite()
    {
        foreach (var set in All)
        {
            foreach (var other in All.Where(other => set.Join(other) != set))
            {
                var joined = set.Join(other);
                Assert.True(Height(joined) > Height(set), $"{set} joined with {other}");
            }
        }
    }

    private static int Height(FacetSet set) => BitOperations.PopCount(set.May) - BitOperations.PopCount(set.Must);

    private static void OverPairs(Action<FacetSet, FacetSet> check)
    {
        foreach (var one in All)
        {
            foreach (var other in All)
                check(one, other);
        }
    }

    private static void OverRenamings(Action<FacetSet, int, int> check)
    {
        foreach (var set in All)
        {
            for (var value = 1; value <= Last; value++)
            {
                for (var other = 0; other <= Last; other++)
                {
                    if (other != value)
                        check(set, value, other);
                }
            }
        }
    }

    private static void OverTriples(Func<FacetSet, FacetSet, FacetSet, bool> holds)
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                foreach (var c in All)
                    Assert.True(holds(a, b, c), $"{a}; {b}; {c}");
            }
        }
    }

    /// <summary>Everything that single values come to by joining, uniting and taking away.</summary>
    private static FacetSet[] Reachable()
    {
        var found = Enumerable.Range(0, Last + 1).Select(FacetSet.OfValue).ToHashSet();
        for (var count = 0; count != found.Count;)
        {
            count = found.Count;
            foreach (var one in found.ToArray())
            {
                foreach (var other in Enumerable.Range(0, Last + 1).Select(FacetSet.OfValue))
                {
                    found.Add(one.Join(other));
                    found.Add(one.Union(other));
                    found.Add(one.Without(other));
                }

                foreach (var other in found.ToArray())
                    found.Add(one.Join(other));
            }
        }

        return [.. found];
    }
}

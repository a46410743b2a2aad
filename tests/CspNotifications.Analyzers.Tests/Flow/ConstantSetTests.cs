using CspNotifications.Analyzers.Flow;

namespace CspNotifications.Analyzers.Tests.Flow;

public class ConstantSetTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    [InlineData(3)]
    [InlineData(3L)]
    [InlineData("text")]
    public void Of_ContainsItsValueOnly(object? value)
    {
        var set = ConstantSet.Of(value);

        Assert.True(set.Contains(value) && set.Is(value));
        Assert.False(set.Contains("other") || set.Is("other"));
        Assert.Equal(1, set.Count);
    }

    /// <summary>As in the language: a byte, an int and a long of one number are equal. Text and truth are no numbers.</summary>
    [Fact]
    public void Contains_ComparesWholeNumbersByNumber()
    {
        Assert.True(ConstantSet.Of(3).Contains(3L) && ConstantSet.Of((byte)3).Contains(3) && ConstantSet.Of(3UL).Contains((short)3));
        Assert.False(ConstantSet.Of(1).Contains(true) || ConstantSet.Of(1).Contains("1") || ConstantSet.Of(ulong.MaxValue).Contains(-1L));
    }

    [Fact]
    public void Null_IsAValueLikeAnyOther()
    {
        var set = ConstantSet.Null.Union(ConstantSet.Of(1))!;

        Assert.True(set.Contains(null) && set.Contains(1));
        Assert.True(set.Where(value => value is null)!.Is(null));
    }

    [Fact]
    public void Union_HasTheValuesOfBothOnce() => Assert.Equal(
        [1, 2, 3],
        Range(1, 2).Union(Range(2, 3))!.Values.Cast<long>().Order());

    [Fact]
    public void Union_WithNothingNew_IsTheSameInstance()
    {
        var set = Range(1, 5);

        Assert.Same(set, set.Union(Range(2, 4)));
        Assert.Same(set, set.Union(set));
    }

    [Fact]
    public void Union_IsCommutative() => Assert.Equal(Range(1, 5).Union(Range(4, 9)), Range(4, 9).Union(Range(1, 5)));

    [Fact]
    public void Union_OfAsManyAsCanBeFollowed_IsFollowed() => Assert.Equal(ConstantSet.MaxCount, Range(1, ConstantSet.MaxCount).Count);

    [Fact]
    public void Union_OfMoreThanCanBeFollowed_IsNothing() =>
        Assert.Null(Range(1, ConstantSet.MaxCount).Union(ConstantSet.Of(ConstantSet.MaxCount + 1)));

    [Fact]
    public void Where_KeepsWhatPasses() => Assert.Equal(Range(3, 5), Range(1, 5).Where(value => (long)value! >= 3));

    [Fact]
    public void Where_AllPass_IsTheSameInstance()
    {
        var set = Range(1, 5);

        Assert.Same(set, set.Where(_ => true));
    }

    [Fact]
    public void Where_NonePasses_IsNothing() => Assert.Null(Range(1, 5).Where(_ => false));

    [Fact]
    public void Equality_IsThatOfSets()
    {
        var forth = ConstantSet.Of(1).Union(ConstantSet.Of(2))!;
        var back = ConstantSet.Of(2).Union(ConstantSet.Of(1))!;

        Assert.Equal(forth, back);
        Assert.Equal(forth.GetHashCode(), back.GetHashCode());
        Assert.NotEqual(forth, ConstantSet.Of(1));
        Assert.NotEqual(forth, Range(2, 3));
        Assert.False(forth.Equals(null));
    }

    private static ConstantSet Range(int first, int last) => Enumerable.Range(first, last - first + 1)
        .Select(value => ConstantSet.Of(value))
        .Aggregate((one, other) => one.Union(other)!);
}

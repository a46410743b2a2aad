using CspNotifications.Analyzers.Flow;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>The persistent map against a dictionary as its model.</summary>
public class IntMapTests
{
    private static readonly int[] EdgeKeys = [0, 1, -1, 2, 3, 4, 7, 8, 63, 64, 65, int.MaxValue, int.MinValue, int.MaxValue - 1, int.MinValue + 1, 1 << 30, -1 << 30];

    public static TheoryData<int> Seeds => [1, 2, 3, 5, 8, 13, 21, 34];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void RandomOperations_GiveWhatADictionaryGives(int seed)
    {
        var random = new Random(seed);
        var map = IntMap<int>.Empty;
        var model = new Dictionary<int, int>();
        for (var step = 0; step < 3000; step++)
        {
            var before = map;
            var key = Key(random);
            var value = random.Next(4);
            if (random.Next(3) == 0)
            {
                map = map.Remove(key);
                Assert.Equal(model.Remove(key), !ReferenceEquals(before, map));
            }
            else
            {
                map = map.Set(key, value);
                var isSame = model.TryGetValue(key, out var known) && known == value;
                Assert.Equal(isSame, ReferenceEquals(before, map));
                model[key] = value;
            }

            AssertSame(model, map, key);
            if (step % 100 == 0)
                AssertSame(model, map);
        }

        AssertSame(model, map);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OlderVersions_StayAsTheyWere(int seed)
    {
        var random = new Random(seed);
        var versions = new List<(IntMap<int> Map, Dictionary<int, int> Model)> { (IntMap<int>.Empty, []) };
        for (var step = 0; step < 200; step++)
            versions.Add(Edit(random, versions[random.Next(versions.Count)], edits: 3));

        foreach (var (map, model) in versions)
            AssertSame(model, map);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ForEachDifference_VisitsExactlyTheDifferingKeys(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var root = Edit(random, (IntMap<int>.Empty, []), edits: random.Next(40));
            var left = Edit(random, root, edits: random.Next(20));
            var right = round % 4 == 0 ? Edit(random, (IntMap<int>.Empty, []), edits: random.Next(40)) : Edit(random, root, edits: random.Next(20));
            var expected = left.Model.Keys.Union(right.Model.Keys)
                .Select(key => (key, Side(left.Model, key), Side(right.Model, key)))
                .Where(sides => sides.Item2 != sides.Item3)
                .OrderBy(sides => sides.key);

            Assert.Equal(expected, Differences(left.Map, right.Map));
        }
    }

    [Fact]
    public void ForEachDifference_OfAMapWithItself_IsNothing()
    {
        var map = EdgeKeys.Aggregate(IntMap<int>.Empty, (built, key) => built.Set(key, key));

        Assert.Empty(Differences(map, map));
        Assert.Empty(Differences(IntMap<int>.Empty, IntMap<int>.Empty));
    }

    [Fact]
    public void ForEachDifference_OfEqualMapsBuiltApart_IsNothing()
    {
        var forth = EdgeKeys.Aggregate(IntMap<int>.Empty, (built, key) => built.Set(key, key));
        var back = EdgeKeys.Reverse().Aggregate(IntMap<int>.Empty, (built, key) => built.Set(key, key));

        Assert.Empty(Differences(forth, back));
    }

    [Fact]
    public void Set_OfAnEqualValue_ReturnsTheSameInstance()
    {
        var map = EdgeKeys.Aggregate(IntMap<string>.Empty, (built, key) => built.Set(key, key.ToString()));

        Assert.All(EdgeKeys, key => Assert.Same(map, map.Set(key, new string(key.ToString().AsSpan()))));
    }

    [Fact]
    public void Remove_OfAMissingKey_ReturnsTheSameInstance()
    {
        var map = EdgeKeys.Aggregate(IntMap<int>.Empty, (built, key) => built.Set(key, key));

        Assert.Same(map, map.Remove(12345));
        Assert.Same(IntMap<int>.Empty, IntMap<int>.Empty.Remove(0));
    }

    [Fact]
    public void Remove_OfEveryKey_LeavesTheEmptyMap()
    {
        var map = EdgeKeys.Aggregate(IntMap<int>.Empty, (built, key) => built.Set(key, key));

        Assert.Same(IntMap<int>.Empty, EdgeKeys.Aggregate(map, (left, key) => left.Remove(key)));
    }

    /// <summary>Mostly keys that lie close together, as numberings give them, and some from the ends of the range.</summary>
    private static int Key(Random random) => random.Next(8) == 0 ? EdgeKeys[random.Next(EdgeKeys.Length)] : random.Next(60);

    private static (IntMap<int> Map, Dictionary<int, int> Model) Edit(Random random, (IntMap<int> Map, Dictionary<int, int> Model) from, int edits)
    {
        var map = from.Map;
        var model = new Dictionary<int, int>(from.Model);
        for (var edit = 0; edit < edits; edit++)
        {
            var key = Key(random);
            if (random.Next(4) == 0)
            {
                map = map.Remove(key);
                model.Remove(key);
                continue;
            }

            model[key] = random.Next(3);
            map = map.Set(key, model[key]);
        }

        return (map, model);
    }

    private static (int Value, bool Has) Side(Dictionary<int, int> model, int key) => (model.GetValueOrDefault(key), model.ContainsKey(key));

    private static IEnumerable<(int Key, (int Value, bool Has) Left, (int Value, bool Has) Right)> Differences(IntMap<int> left, IntMap<int> right)
    {
        var visited = new List<(int Key, (int, bool), (int, bool))>();
        IntMap<int>.ForEachDifference(left, right, (key, one, other) => visited.Add((key, (one.Value, one.Has), (other.Value, other.Has))));
        return visited.OrderBy(visit => visit.Key);
    }

    private static void AssertSame(Dictionary<int, int> model, IntMap<int> map)
    {
        var visited = new List<KeyValuePair<int, int>>();
        map.ForEach((key, value) => visited.Add(new(key, value)));

        Assert.Equal(model.OrderBy(pair => pair.Key), visited.OrderBy(pair => pair.Key));
        Assert.All(EdgeKeys, key => AssertSame(model, map, key));
    }

    private static void AssertSame(Dictionary<int, int> model, IntMap<int> map, int key)
    {
        Assert.Equal(model.TryGetValue(key, out var expected), map.TryGet(key, out var actual));
        if (model.ContainsKey(key))
            Assert.Equal(expected, actual);
    }
}

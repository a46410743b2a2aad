namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// A persistent map from numbers to values: a binary trie over the bits of the key. States are copied at every branch and met at every join;
/// two states that came from one share most of their nodes, so that comparing and merging them costs what differs and not what there is.
/// </summary>
internal abstract class IntMap<T>
{
    public static readonly IntMap<T> Empty = new EmptyMap();

    public abstract bool TryGet(int key, out T value);

    public abstract IntMap<T> Set(int key, T value);

    public abstract IntMap<T> Remove(int key);

    public abstract void ForEach(Action<int, T> visit);

    /// <summary>Visits the keys on which the two maps differ; <c>has</c> tells which side has the key. Shared nodes are passed over.</summary>
    public static void ForEachDifference(IntMap<T> left, IntMap<T> right, Action<int, Side, Side> visit)
    {
        if (ReferenceEquals(left, right))
            return;

        if (left is EmptyMap)
            right.ForEachOnRight(visit);
        else if (right is EmptyMap)
            left.ForEachOnLeft(visit);
        else if (left is Branch a && right is Branch b && a.Prefix == b.Prefix && a.Bit == b.Bit)
        {
            ForEachDifference(a.Zero, b.Zero, visit);
            ForEachDifference(a.One, b.One, visit);
        }
        else if (left is Branch around && Covers(around, right))
        {
            var inOne = (FirstKey(right) & around.Bit) != 0;
            ForEachDifference(around.Zero, inOne ? Empty : right, visit);
            ForEachDifference(around.One, inOne ? right : Empty, visit);
        }
        else if (right is Branch other && Covers(other, left))
        {
            var inOne = (FirstKey(left) & other.Bit) != 0;
            ForEachDifference(inOne ? Empty : left, other.Zero, visit);
            ForEachDifference(inOne ? left : Empty, other.One, visit);
        }
        else if (left is Leaf one && right is Leaf another && one.Key == another.Key)
        {
            if (!EqualityComparer<T>.Default.Equals(one.Value, another.Value))
                visit(one.Key, new(one.Value), new(another.Value));
        }
        else
        {
            left.ForEachOnLeft(visit);
            right.ForEachOnRight(visit);
        }
    }

    /// <summary>Each key as one that the left side alone has.</summary>
    protected abstract void ForEachOnLeft(Action<int, Side, Side> visit);

    /// <summary>Each key as one that the right side alone has.</summary>
    protected abstract void ForEachOnRight(Action<int, Side, Side> visit);

    /// <summary>A value on one side of a comparison, or nothing.</summary>
    public readonly record struct Side(T? Value, bool Has)
    {
        public Side(T value)
            : this(value, Has: true)
        {
        }
    }

    private static bool Covers(Branch branch, IntMap<T> inner)
    {
        if (inner is Branch other && (uint)other.Bit >= (uint)branch.Bit)
            return false;

        return branch.Matches(FirstKey(inner));
    }

    private static int FirstKey(IntMap<T> map) => map switch
    {
        Leaf leaf => leaf.Key,
        Branch branch => branch.Prefix,
        _ => 0,
    };

    private static IntMap<T> Link(int oneKey, IntMap<T> one, int otherKey, IntMap<T> other)
    {
        var bit = HighestBit(oneKey ^ otherKey);
        var prefix = oneKey & ~(bit | (bit - 1));
        return (oneKey & bit) == 0 ? new Branch(prefix, bit, one, other) : new Branch(prefix, bit, other, one);
    }

    private static int HighestBit(int bits)
    {
        var value = (uint)bits;
        value |= value >> 1;
        value |= value >> 2;
        value |= value >> 4;
        value |= value >> 8;
        value |= value >> 16;
        return (int)(value - (value >> 1));
    }

    private sealed class EmptyMap : IntMap<T>
    {
        public override bool TryGet(int key, out T value)
        {
            value = default!;
            return false;
        }

        public override IntMap<T> Set(int key, T value) => new Leaf(key, value);

        public override IntMap<T> Remove(int key) => this;

        public override void ForEach(Action<int, T> visit)
        {
        }

        protected override void ForEachOnLeft(Action<int, Side, Side> visit)
        {
        }

        protected override void ForEachOnRight(Action<int, Side, Side> visit)
        {
        }
    }

    private sealed class Leaf(int key, T value) : IntMap<T>
    {
        public int Key { get; } = key;

        public T Value { get; } = value;

        public override bool TryGet(int key, out T value)
        {
            value = key == Key ? Value : default!;
            return key == Key;
        }

        public override IntMap<T> Set(int key, T value)
        {
            if (key != Key)
                return Link(key, new Leaf(key, value), Key, this);

            return EqualityComparer<T>.Default.Equals(value, Value) ? this : new Leaf(key, value);
        }

        public override IntMap<T> Remove(int key) => key == Key ? Empty : this;

        public override void ForEach(Action<int, T> visit) => visit(Key, Value);

        protected override void ForEachOnLeft(Action<int, Side, Side> visit) => visit(Key, new(Value), default);

        protected override void ForEachOnRight(Action<int, Side, Side> visit) => visit(Key, default, new(Value));
    }

    /// <summary>Keys that agree above <paramref name="bit"/>, parted by it.</summary>
    private sealed class Branch(int prefix, int bit, IntMap<T> zero, IntMap<T> one) : IntMap<T>
    {
        public int Prefix { get; } = prefix;

        public int Bit { get; } = bit;

        public IntMap<T> Zero { get; } = zero;

        public IntMap<T> One { get; } = one;

        public bool Matches(int key) => (key & ~(Bit | (Bit - 1))) == Prefix;

        public override bool TryGet(int key, out T value) => ((key & Bit) == 0 ? Zero : One).TryGet(key, out value);

        public override IntMap<T> Set(int key, T value)
        {
            if (!Matches(key))
                return Link(key, new Leaf(key, value), Prefix, this);

            if ((key & Bit) == 0)
            {
                var zero = Zero.Set(key, value);
                return ReferenceEquals(zero, Zero) ? this : new Branch(Prefix, Bit, zero, One);
            }

            var one = One.Set(key, value);
            return ReferenceEquals(one, One) ? this : new Branch(Prefix, Bit, Zero, one);
        }

        public override IntMap<T> Remove(int key)
        {
            if (!Matches(key))
                return this;

            var zero = (key & Bit) == 0 ? Zero.Remove(key) : Zero;
            var one = (key & Bit) == 0 ? One : One.Remove(key);
            if (ReferenceEquals(zero, Zero) && ReferenceEquals(one, One))
                return this;

            if (zero is EmptyMap)
                return one;

            return one is EmptyMap ? zero : new Branch(Prefix, Bit, zero, one);
        }

        public override void ForEach(Action<int, T> visit)
        {
            Zero.ForEach(visit);
            One.ForEach(visit);
        }

        protected override void ForEachOnLeft(Action<int, Side, Side> visit)
        {
            Zero.ForEachOnLeft(visit);
            One.ForEachOnLeft(visit);
        }

        protected override void ForEachOnRight(Action<int, Side, Side> visit)
        {
            Zero.ForEachOnRight(visit);
            One.ForEachOnRight(visit);
        }
    }
}

using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What a truth value says about other values: assumed true or false on a branch, it narrows them.</summary>
internal abstract record Condition
{
    public static Condition Not(Condition inner) => inner is Negation negation ? negation.Inner : new Negation(inner);

    public static Condition And(Condition left, Condition right) => new Both(left, right);

    public static Condition Or(Condition left, Condition right) => new Negation(new Both(Not(left), Not(right)));

    /// <summary>Nothing is known of it, both branches are open.</summary>
    public sealed record Open : Condition
    {
        public static readonly Open Instance = new();
    }

    /// <summary>It is always so, or never.</summary>
    public sealed record Always(bool Holds) : Condition
    {
        public static readonly Always True = new(true);
    }

    public sealed record Negation(Condition Inner) : Condition;

    public sealed record Both(Condition Left, Condition Right) : Condition;

    /// <summary>Two conditions that are so, or not so, together.</summary>
    public sealed record Each(Condition Left, Condition Right) : Condition;

    /// <summary>The truth of another value.</summary>
    public sealed record Truth(int Value) : Condition;

    /// <summary>The value is this constant, <see langword="null"/> included.</summary>
    public sealed record IsConstant : Condition
    {
        public IsConstant(int value, object? constant, ITypeSymbol? type = null)
        {
            Value = value;
            Constant = Constants.Normalize(constant);
            Type = type;
        }

        public int Value { get; init; }

        public object? Constant { get; }

        /// <summary>The constant's type, where the value itself may be anything.</summary>
        public ITypeSymbol? Type { get; }
    }

    /// <summary>The value compares so with this constant.</summary>
    public sealed record Compares(int Value, Comparison Comparison, object Constant) : Condition;

    /// <summary>The value is of this type; or, where that passes too, <see langword="null"/>.</summary>
    public sealed record IsOfType(int Value, ITypeSymbol Type, bool AllowsNull = false) : Condition
    {
        public bool Equals(IsOfType? other) =>
            other is not null && Value == other.Value && AllowsNull == other.AllowsNull && SymbolEqualityComparer.Default.Equals(Type, other.Type);

        public override int GetHashCode() => Value;
    }

    /// <summary>The two values are equal; or, where that was asked, the same object.</summary>
    public sealed record AreEqual(int Left, int Right, bool AsObjects = false) : Condition;

    /// <summary>A guard was asked about the value.</summary>
    public sealed record Asked(int Value, Guard Guard) : Condition;

    /// <summary>The condition with one value put for another.</summary>
    public Condition Rename(int from, int to) => Map(value => value == from ? to : value);

    /// <summary>The condition with other values put for those it is about.</summary>
    public Condition Map(Func<int, int> map) => this switch
    {
        Negation negation => new Negation(negation.Inner.Map(map)),
        Both both => new Both(both.Left.Map(map), both.Right.Map(map)),
        Each each => new Each(each.Left.Map(map), each.Right.Map(map)),
        Truth truth => new Truth(map(truth.Value)),
        IsConstant constant => constant with { Value = map(constant.Value) },
        Compares compares => compares with { Value = map(compares.Value) },
        IsOfType type => type with { Value = map(type.Value) },
        AreEqual equal => equal with { Left = map(equal.Left), Right = map(equal.Right) },
        Asked asked => asked with { Value = map(asked.Value) },
        _ => this,
    };

    public bool Mentions(int value)
    {
        var found = false;
        ForEachValue(mentioned => found |= mentioned == value);
        return found;
    }

    /// <summary>The values that it is about.</summary>
    public void ForEachValue(Action<int> visit)
    {
        switch (this)
        {
            case Negation negation:
                negation.Inner.ForEachValue(visit);
                break;
            case Both both:
                both.Left.ForEachValue(visit);
                both.Right.ForEachValue(visit);
                break;
            case Each each:
                each.Left.ForEachValue(visit);
                each.Right.ForEachValue(visit);
                break;
            case Truth truth:
                visit(truth.Value);
                break;
            case IsConstant constant:
                visit(constant.Value);
                break;
            case Compares compares:
                visit(compares.Value);
                break;
            case IsOfType type:
                visit(type.Value);
                break;
            case AreEqual equal:
                visit(equal.Left);
                visit(equal.Right);
                break;
            case Asked asked:
                visit(asked.Value);
                break;
        }
    }
}

internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Assumes a condition true or false: the states in which it can be, narrowed by what it says. None when it cannot be.</summary>
internal sealed class Narrowing(AnnotationModel model, Numbering numbering)
{
    /// <summary>Conditions within conditions: beyond this they are open.</summary>
    private const int MaxDepth = 32;

    private readonly ValueFactory _values = new(model);

    /// <summary>So many alternatives of alternatives; what comes then is taken to hold or not.</summary>
    private const int MaxAlternatives = 64;

    private int _alternatives;

    public IEnumerable<State> Assume(State state, Condition condition, bool truth)
    {
        _alternatives = 0;
        return Assume(state, condition, truth, depth: 0).ToList();
    }

    private IEnumerable<State> Assume(State state, Condition condition, bool truth, int depth)
    {
        if (depth > MaxDepth || _alternatives > MaxAlternatives)
            return [state];

        return condition switch
        {
            Condition.Always always => always.Holds == truth ? [state] : [],
            Condition.Negation negation => Assume(state, negation.Inner, !truth, depth + 1),
            Condition.Both both => truth ? AssumeBoth(state, both, depth) : AssumeNotBoth(state, both, depth),
            Condition.Truth asked => AssumeTruth(state, asked.Value, truth, depth),
            Condition.IsConstant equals => AssumeConstant(state, equals, truth, depth),
            Condition.Compares compares => One(Compare(state, compares, truth)),
            Condition.IsOfType type => One(truth ? NarrowToType(state, type) : ExcludeType(state, type)),
            Condition.AreEqual equal => AssumeEqual(state, equal, truth, depth),
            Condition.Asked asked => [Ask(state, asked, truth)],
            _ => [state],
        };
    }

    private static IEnumerable<State> One(State? state) => state is null ? [] : [state];

    private IEnumerable<State> AssumeBoth(State state, Condition.Both both, int depth)
    {
        foreach (var left in Assume(state, both.Left, truth: true, depth + 1))
        {
            foreach (var right in Assume(left, both.Right, truth: true, depth + 1))
                yield return right;
        }
    }

    private IEnumerable<State> AssumeNotBoth(State state, Condition.Both both, int depth)
    {
        foreach (var left in Assume(state, both.Left, truth: false, depth + 1))
            yield return left;

        _alternatives++;
        foreach (var left in Assume(state, both.Left, truth: true, depth + 1))
        {
            foreach (var right in Assume(left, both.Right, truth: false, depth + 1))
                yield return right;
        }
    }

    private IEnumerable<State> AssumeTruth(State state, int value, bool truth, int depth)
    {
        var known = Fact(state, value);
        if (known.Constants is { } constants && !constants.Contains(truth))
            return [];

        if (!known.IsVolatile)
            state = state.WithFact(value, known with { Constants = truth ? ConstantSet.True : ConstantSet.False, IsNotNull = true });

        return known.Condition is { } condition ? Assume(state, condition, truth, depth + 1) : [state];
    }

    private IEnumerable<State> AssumeConstant(State state, Condition.IsConstant equals, bool truth, int depth)
    {
        var known = Fact(state, equals.Value);
        if (ValueFactory.EnumOf(equals.Type) is { } enumType && ValueFactory.EnumOf(known.Type) is null && known.Constants is null)
            known = truth ? known with { Type = enumType } : known;

        if (equals.Constant is bool wanted && known.Type is { SpecialType: SpecialType.System_Boolean })
            return AssumeTruth(state, equals.Value, wanted == truth, depth + 1);

        var narrowed = truth ? NarrowToConstant(known, equals.Constant) : ExcludeConstant(known, equals.Constant);
        if (narrowed is null)
            return [];

        state = state.WithFact(equals.Value, narrowed);

        // A nullable truth: true is the condition's truth, and anything else its untruth as far as guards go.
        return equals.Constant is bool asked && known.Condition is { } condition
            ? Assume(state, condition, asked == truth, depth + 1)
            : [state];
    }

    private Value? NarrowToConstant(Value known, object? constant)
    {
        if (known.Constants is { } constants && !constants.Contains(constant))
            return null;

        var isNeverNull = known.IsNotNull || (known.Type is { IsValueType: true } type && !TypeRelations.IsNullable(type));
        if (constant is null && isNeverNull)
            return null;

        // A member that nobody wrote here may be another the next time it is read; only what it is about is worth keeping.
        if (known.IsVolatile && !HasMembers(known))
            return known;

        return constant is null
            ? known with { Constants = ConstantSet.Null }
            : _values.WithConstants(known, ConstantSet.Of(constant)) with { IsNotNull = true };
    }

    private Value? ExcludeConstant(Value known, object? constant)
    {
        if (constant is null && !known.IsVolatile)
            known = known with { IsNotNull = true };

        if (known.Constants is not { } constants)
            return known;

        var left = constants.Where(value => !Equals(value, constant));
        return left is null ? null : _values.WithConstants(known, left);
    }

    private State? Compare(State state, Condition.Compares compares, bool truth)
    {
        var known = Fact(state, compares.Value);
        var bound = Constants.Normalize(compares.Constant)!;
        bool Holds(object? value) => Compare(value, compares.Comparison, bound) == truth;
        if (known.Constants is { } constants)
        {
            var left = constants.Where(Holds);
            return left is null ? null : state.WithFact(compares.Value, _values.WithConstants(known, left));
        }

        // A negative test leaves an unknown enum unknown.
        if (!truth || ValueFactory.EnumOf(known.Type) is not { } type || model.OfEnum(type) is not { HasAny: true } members)
            return state;

        ConstantSet? fitting = null;
        foreach (var member in members.Values)
        {
            if (Holds(member))
                fitting = fitting is null ? ConstantSet.Of(member) : fitting.Union(ConstantSet.Of(member));
        }

        return fitting is null ? state : state.WithFact(compares.Value, _values.WithConstants(known, fitting));
    }

    private static bool Compare(object? value, Comparison comparison, object constant)
    {
        if (value is not IComparable comparable || value.GetType() != constant.GetType())
            return false;

        var order = comparable.CompareTo(constant);
        return comparison switch
        {
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private State? NarrowToType(State state, Condition.IsOfType test)
    {
        var known = Fact(state, test.Value);
        if (known.Constants is { } constants && constants.Is(null))
            return test.AllowsNull ? state : null;

        var isNotNull = known.IsNotNull || (!test.AllowsNull && !known.IsVolatile);

        if (known.IsExactType && known.Type is not null && !TypeRelations.IsA(known.Type, test.Type))
            return null;

        if (known.Type is not null && TypeRelations.IsA(known.Type, test.Type))
            return state.WithFact(test.Value, known with { IsNotNull = isNotNull });

        var said = model.OfType(test.Type).Facets;
        var narrowed = known with { Type = test.Type, IsNotNull = isNotNull };
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!said[facet].IsKnown || known.IsStated(facet) || (known.Facets[facet].IsKnown && !known.IsOnlyType(facet)))
                continue;

            narrowed = narrowed.With(facet, said[facet], ValueFactory.StepOf(test.Type));
            narrowed = narrowed with { TypeBits = (byte)(narrowed.TypeBits | (1 << (int)facet)) };
        }

        return state.WithFact(test.Value, narrowed);
    }

    /// <summary>Negative type tests remove types, not facets.</summary>
    private State? ExcludeType(State state, Condition.IsOfType test)
    {
        var known = Fact(state, test.Value);
        if (known.Type is null || !TypeRelations.IsA(known.Type, test.Type))
            return state;

        // All its values are of the type: only null is not.
        if (known.IsNotNull || (known.Type.IsValueType && !TypeRelations.IsNullable(known.Type)))
            return null;

        if (known.Constants is { } constants && !constants.Contains(null))
            return null;

        return known.IsVolatile
            ? state
            : state.WithFact(test.Value, known with { Constants = ConstantSet.Null });
    }

    private IEnumerable<State> AssumeEqual(State state, Condition.AreEqual equal, bool truth, int depth)
    {
        var left = Fact(state, equal.Left).Constants;
        var right = Fact(state, equal.Right).Constants;
        if (right is { Count: 1 })
            return AssumeConstant(state, new(equal.Left, right.Values[0], Fact(state, equal.Right).Type), truth, depth + 1);

        if (left is { Count: 1 })
            return AssumeConstant(state, new(equal.Right, left.Values[0], Fact(state, equal.Left).Type), truth, depth + 1);

        if (!truth)
            return equal.Left == equal.Right ? [] : [state];

        return One(Intersect(Intersect(state, equal.Left, right), equal.Right, left));
    }

    private State? Intersect(State? state, int value, ConstantSet? others)
    {
        if (state is null || others is null)
            return state;

        var known = Fact(state, value);
        var common = known.Constants is null ? others : known.Constants.Where(others.Contains);
        return common is null ? null : state.WithFact(value, _values.WithConstants(known, common));
    }

    private State Ask(State state, Condition.Asked asked, bool truth)
    {
        var known = Fact(state, asked.Value);
        var (facet, establishes, when) = asked.Guard;
        var step = known.Evidence[facet];
        if (truth == when)
            return state.WithFact(asked.Value, Establish(known, facet, establishes));

        var without = known.Facets[facet].Without(establishes);
        var left = known.Constants is { } constants && HasMembers(known)
            ? known with { Constants = constants.Where(value => !Says(known, value, facet, establishes)) }
            : known;
        return state.WithFact(asked.Value, without == known.Facets[facet] && ReferenceEquals(left, known) ? known : left.With(facet, without, step));
    }

    private Value Establish(Value known, Facet facet, FacetSet establishes)
    {
        if (known.Constants is { } constants && HasMembers(known))
        {
            var fitting = constants.Where(value => Says(known, value, facet, establishes));
            if (fitting is not null)
                return _values.WithConstants(known, fitting);

            known = known with { Constants = null };
        }

        return known.With(facet, establishes);
    }

    private bool HasMembers(Value known) => ValueFactory.EnumOf(known.Type) is { } type && model.OfEnum(type).HasAny;

    private bool Says(Value known, object? constant, Facet facet, FacetSet establishes) =>
        constant is not null
        && ValueFactory.EnumOf(known.Type) is { } type
        && (model.OfEnum(type).Of(constant)[facet].Must & establishes.Must) != 0;

    private Value Fact(State state, int value) => state.FactOf(value, numbering) ?? Value.Unknown;
}

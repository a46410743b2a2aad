using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Assumes a condition true or false: the states in which it can be, narrowed by what it says. None when it cannot be.</summary>
internal sealed class Narrowing(AnnotationModel model, ValueFactory values, Numbering numbering)
{
    /// <summary>Conditions within conditions: beyond this they are open.</summary>
    private const int MaxDepth = 32;

    private readonly ValueNarrowing _narrowing = new(model, values);

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
            Condition.Each each => AssumeEach(state, each, truth, depth),
            Condition.Truth asked => AssumeTruth(state, asked.Value, truth, depth),
            Condition.IsConstant equals => AssumeConstant(state, equals, truth, depth),
            Condition.Compares compares => One(state, compares.Value, _narrowing.Compare(Fact(state, compares.Value), compares, truth)),
            Condition.IsOfType type => AssumeType(state, type, truth),
            Condition.AreEqual equal => AssumeEqual(state, equal, truth, depth),
            Condition.Asked asked => One(state, asked.Value, _narrowing.Ask(Fact(state, asked.Value), asked.Guard, truth)),
            _ => [state],
        };
    }

    private static IEnumerable<State> One(State? state) => state is null ? [] : [state];

    private static IEnumerable<State> One(State state, int value, Value? narrowed) => narrowed is null ? [] : [state.WithFact(value, narrowed)];

    private IEnumerable<State> AssumeType(State state, Condition.IsOfType test, bool truth)
    {
        var known = Fact(state, test.Value);
        return One(state, test.Value, truth ? _narrowing.ToType(known, test) : _narrowing.NotToType(known, test));
    }

    private IEnumerable<State> AssumeBoth(State state, Condition.Both both, int depth)
    {
        foreach (var left in Assume(state, both.Left, truth: true, depth + 1))
        {
            foreach (var right in Assume(left, both.Right, truth: true, depth + 1))
                yield return right;
        }
    }

    private IEnumerable<State> AssumeEach(State state, Condition.Each each, bool truth, int depth)
    {
        foreach (var left in Assume(state, each.Left, truth, depth + 1))
        {
            foreach (var right in Assume(left, each.Right, truth, depth + 1))
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

        var set = known with { Constants = truth ? ConstantSet.True : ConstantSet.False, IsNotNull = true };
        if (!known.IsVolatile)
            state = state.WithFact(value, set);
        else if (numbering.IsInput(value))
            state = Assume(state, value, set);

        return known.Condition is { } condition ? Assume(state, condition, truth, depth + 1) : [state];
    }

    /// <summary>Read again it may be other, but to the callers it was so: asked twice with different answers, it says nothing.</summary>
    private static State Assume(State state, int value, Value known)
    {
        var isOther = state.Assumed.TryGet(value, out var before) && before.Constants is { } constants && !constants.Equals(known.Constants);
        return state with { Assumed = state.Assumed.Set(value, isOther ? known with { Constants = null } : known) };
    }

    private IEnumerable<State> AssumeConstant(State state, Condition.IsConstant equals, bool truth, int depth)
    {
        var known = Fact(state, equals.Value);
        if (ValueFactory.EnumOf(equals.Type) is { } enumType && ValueFactory.EnumOf(known.Type) is null && known.Constants is null)
            known = truth ? known with { Type = enumType } : known;

        if (equals.Constant is bool wanted && known.Type is { SpecialType: SpecialType.System_Boolean })
            return AssumeTruth(state, equals.Value, wanted == truth, depth + 1);

        var narrowed = truth ? _narrowing.ToConstant(known, equals.Constant) : _narrowing.NotToConstant(known, equals.Constant);
        if (narrowed is null)
            return [];

        state = state.WithFact(equals.Value, narrowed);

        // A nullable truth: true is the condition's truth, and anything else its untruth as far as guards go.
        return equals.Constant is bool asked && known.Condition is { } condition
            ? Assume(state, condition, asked == truth, depth + 1)
            : [state];
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
            return equal.Left == equal.Right && IsItself(Fact(state, equal.Left)) ? [] : [state];

        return equal.AsObjects
            ? AssumeSame(state, equal.Left, equal.Right)
            : One(Intersect(Intersect(state, equal.Left, right), equal.Right, left));
    }

    /// <summary>One object: what is known of it by the one name holds by the other.</summary>
    private IEnumerable<State> AssumeSame(State state, int left, int right)
    {
        if (left == right)
            return [state];

        var one = _narrowing.ToSame(Fact(state, left), Fact(state, right));
        var other = _narrowing.ToSame(Fact(state, right), Fact(state, left));
        return one is null || other is null ? [] : [state.WithFact(left, one).WithFact(right, other)];
    }

    /// <summary>Read again it is the same, and it equals itself (not a number does not).</summary>
    private static bool IsItself(Value known) =>
        !known.IsVolatile && known.Type is { SpecialType: not (SpecialType.System_Double or SpecialType.System_Single) };

    /// <summary>The state in which the value is one of these; <see langword="null"/> when it cannot be.</summary>
    public State? AssumeAmong(State state, int value, ConstantSet constants) => Intersect(state, value, constants);

    public Value Ask(Value known, Guard guard, bool truth) => _narrowing.Ask(known, guard, truth);

    private State? Intersect(State? state, int value, ConstantSet? others)
    {
        if (state is null || others is null)
            return state;

        var known = Fact(state, value);
        var common = known.Constants is null ? others : known.Constants.Where(others.Contains);
        if (common is not null)
            return state.WithFact(value, values.WithConstants(known, common));

        return known.IsVolatile ? state.WithFact(value, values.WithConstants(_narrowing.Afresh(known), others)) : null;
    }

    private Value Fact(State state, int value) => (state.FactOf(value, numbering) ?? Value.Unknown).Settled;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Truth values and what they say: comparisons, type tests.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A truth value that says this.</summary>
    private int Truth(IOperation site, Condition condition) =>
        _memory.Make(site, new Value { Type = site.Type, Condition = condition is Condition.Open ? null : condition });

    private int Binary(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        if (binary.OperatorMethod is { } method && Call(binary, method, 0, [left, right], []) is { } called)
            return called;

        if (binary.Type?.SpecialType == SpecialType.System_Boolean)
            return Truth(binary, ConditionOf(binary, left, right));

        return ValueFactory.EnumOf(binary.Type) is null ? Composite(binary, left, right) : CombineFlags(binary, left, right);
    }

    /// <summary>Flags together are about all they stand for; what is left of a set that is masked is known only of constants.</summary>
    private int CombineFlags(IBinaryOperation binary, int left, int right)
    {
        if (ConstantOf(left) is long one && ConstantOf(right) is long other)
        {
            long? combined = binary.OperatorKind switch
            {
                BinaryOperatorKind.Or => one | other,
                BinaryOperatorKind.And => one & other,
                BinaryOperatorKind.ExclusiveOr => one ^ other,
                _ => null,
            };
            if (combined is { } constant)
                return _memory.Make(binary, _memory.Values.OfConstant(binary.Type, constant, binary.Syntax.GetLocation()));
        }

        return binary.OperatorKind == BinaryOperatorKind.Or ? Composite(binary, left, right) : Unknown(binary);
    }

    private Condition ConditionOf(IBinaryOperation binary, int left, int right)
    {
        if (binary.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_String })
            return Condition.Open.Instance;

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => new Condition.AreEqual(left, right, ComparesObjects(binary)),
            BinaryOperatorKind.NotEquals => Condition.Not(new Condition.AreEqual(left, right, ComparesObjects(binary))),
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => Condition.And(new Condition.Truth(left), new Condition.Truth(right)),
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => Condition.Or(new Condition.Truth(left), new Condition.Truth(right)),
            BinaryOperatorKind.ExclusiveOr => Condition.Not(new Condition.AreEqual(left, right)),
            BinaryOperatorKind.LessThan => Compares(left, Comparison.Less, right),
            BinaryOperatorKind.LessThanOrEqual => Compares(left, Comparison.LessOrEqual, right),
            BinaryOperatorKind.GreaterThan => Compares(left, Comparison.Greater, right),
            BinaryOperatorKind.GreaterThanOrEqual => Compares(left, Comparison.GreaterOrEqual, right),
            _ => Condition.Open.Instance,
        };
    }

    private static bool ComparesObjects(IBinaryOperation binary) => IsObject(binary.LeftOperand.Type) && IsObject(binary.RightOperand.Type);

    /// <summary>Texts and delegates are compared by what they say.</summary>
    private static bool IsObject(ITypeSymbol? type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate };

    private Condition Compares(int left, Comparison comparison, int right)
    {
        if (ConstantOf(right) is { } constant)
            return new Condition.Compares(left, comparison, constant);

        if (ConstantOf(left) is not { } other)
            return Condition.Open.Instance;

        var mirrored = comparison switch
        {
            Comparison.Less => Comparison.Greater,
            Comparison.LessOrEqual => Comparison.GreaterOrEqual,
            Comparison.Greater => Comparison.Less,
            _ => Comparison.LessOrEqual,
        };
        return new Condition.Compares(right, mirrored, other);
    }

    private object? ConstantOf(int value) =>
        _memory.Fact(value).Constants is { Count: 1 } constants ? constants.Values[0] : null;

    private int Unary(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        if (unary.OperatorMethod is { } method && Call(unary, method, 0, [operand], []) is { } called)
            return called;

        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not when unary.OperatorMethod is null && unary.Type?.SpecialType == SpecialType.System_Boolean =>
                Truth(unary, Condition.Not(new Condition.Truth(operand))),
            _ => Unknown(unary),
        };
    }

    private int CompareTuples(ITupleBinaryOperation comparison)
    {
        var left = Evaluate(comparison.LeftOperand);
        var right = Evaluate(comparison.RightOperand);
        var count = comparison.LeftOperand.Type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Length : 0;
        Condition all = Condition.Always.True;
        for (var i = 0; i < count; i++)
        {
            var part = PositionalPart(left, i, count, null, (comparison, "left", i));
            var other = PositionalPart(right, i, count, null, (comparison, "right", i));
            all = Condition.And(all, new Condition.AreEqual(part, other));
        }

        return Truth(comparison, comparison.OperatorKind == BinaryOperatorKind.NotEquals ? Condition.Not(all) : all);
    }

    private int TypeTest(IIsTypeOperation test)
    {
        Condition condition = new Condition.IsOfType(Evaluate(test.ValueOperand), test.TypeOperand);
        return Truth(test, test.IsNegated ? Condition.Not(condition) : condition);
    }
}

using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Truth values and what they say: comparisons, type tests, patterns, guards.</summary>
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
            BinaryOperatorKind.Equals => new Condition.AreEqual(left, right),
            BinaryOperatorKind.NotEquals => Condition.Not(new Condition.AreEqual(left, right)),
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

    private int PatternTest(IIsPatternOperation test) => Truth(test, Match(test.Pattern, Evaluate(test.Value)));

    /// <summary>What it says of a value that it matches. The pattern's variables stand for what they would be bound to.</summary>
    private Condition Match(IPatternOperation pattern, int value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return new Condition.IsConstant(value, constant, ((IConstantPatternOperation)pattern).Value.Type);
            case IConstantPatternOperation constant:
                return new Condition.AreEqual(value, Evaluate(constant.Value));
            case IDiscardPatternOperation:
                return Condition.Always.True;
            case ITypePatternOperation type:
                return new Condition.IsOfType(value, type.MatchedType);
            case IDeclarationPatternOperation declaration:
                return MatchDeclaration(declaration, value);
            case INegatedPatternOperation negated:
                return Condition.Not(Match(negated.Pattern, value));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Condition.And(Match(both.LeftPattern, value), Match(both.RightPattern, value));
            case IBinaryPatternOperation either:
                return Condition.Or(Match(either.LeftPattern, value), Match(either.RightPattern, value));
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational:
                return MatchRelation(relational.OperatorKind, value, bound);
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value);
            case IListPatternOperation list:
                return MatchList(list, value);
            case ISlicePatternOperation { Pattern: { } rest }:
                return Match(rest, value);
            case ISlicePatternOperation:
                return Condition.Always.True;
            default:
                return Condition.Open.Instance;
        }
    }

    private static Condition MatchRelation(BinaryOperatorKind kind, int value, object bound) => kind switch
    {
        BinaryOperatorKind.LessThan => new Condition.Compares(value, Comparison.Less, bound),
        BinaryOperatorKind.LessThanOrEqual => new Condition.Compares(value, Comparison.LessOrEqual, bound),
        BinaryOperatorKind.GreaterThan => new Condition.Compares(value, Comparison.Greater, bound),
        _ => new Condition.Compares(value, Comparison.GreaterOrEqual, bound),
    };

    private Condition MatchDeclaration(IDeclarationPatternOperation declaration, int value)
    {
        Bind(declaration.DeclaredSymbol, value, declaration);
        if (declaration.MatchesNull || declaration.MatchedType is null)
            return Condition.Always.True;

        return new Condition.IsOfType(value, declaration.MatchedType);
    }

    private Condition MatchRecursive(IRecursivePatternOperation recursive, int value)
    {
        Bind(recursive.DeclaredSymbol, value, recursive);
        Condition all = recursive.MatchedType is { } type && !IsStatically(recursive, type)
            ? new Condition.IsOfType(value, type)
            : Condition.Not(new Condition.IsConstant(value, null));

        var positions = recursive.DeconstructionSubpatterns;
        for (var i = 0; i < positions.Length; i++)
        {
            var part = PositionalPart(recursive, value, i);
            all = Condition.And(all, Match(positions[i], part));
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation member)
                all = Condition.And(all, Match(property.Pattern, Part(member, value)));
        }

        return all;
    }

    private static bool IsStatically(IPatternOperation pattern, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, type);

    private int PositionalPart(IRecursivePatternOperation recursive, int value, int index)
    {
        var pattern = recursive.DeconstructionSubpatterns[index];
        var count = recursive.DeconstructionSubpatterns.Length;
        var type = recursive.MatchedType ?? recursive.InputType;
        if (PositionalProperty(type, index, count) is { } property)
            return _memory.Read(_memory.MemberOf(value, Actual(property, _memory.Fact(value)), property.Type));

        if (recursive.DeconstructSymbol is IMethodSymbol method && DeconstructBy(recursive, method, value) is { } parts)
            return parts[index];

        return PositionalPart(value, index, count, pattern.InputType, (pattern, "part"));
    }

    private int Part(IMemberReferenceOperation member, int value)
    {
        if (member is IPropertyReferenceOperation { Property.IsIndexer: false } property && IsAccessorOfContainer(property))
            return AccessorOfContainer(property, value);

        if (member is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } field)
            return _memory.Read(_memory.Numbering.Place(value, TupleElement(field.Field), field.Type));

        return _memory.Read(_memory.MemberOf(value, Actual(member.Member, _memory.Fact(value)), member.Type));
    }

    private Condition MatchList(IListPatternOperation list, int value)
    {
        Bind(list.DeclaredSymbol, value, list);
        Condition all = Condition.Not(new Condition.IsConstant(value, null));
        var isAfterSlice = false;

        // How long it is nobody knows, unless any length will do.
        if (list.Patterns.Length != 1 || list.Patterns[0] is not ISlicePatternOperation)
            all = Condition.And(all, Condition.Open.Instance);

        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var pattern = list.Patterns[i];
            isAfterSlice |= pattern is ISlicePatternOperation;
            var part = pattern is ISlicePatternOperation
                ? value
                : ReadElement(value, isAfterSlice ? ElementKey.Any : new(Constants.Normalize(i)), (pattern, "element"), pattern.InputType);
            all = Condition.And(all, Match(pattern, part));
        }

        return all;
    }

    private void Bind(ISymbol? variable, int value, IOperation site)
    {
        if (variable is ILocalSymbol local)
            _memory.Write(_memory.Numbering.Place(0, local, local.Type), value, site);
    }
}

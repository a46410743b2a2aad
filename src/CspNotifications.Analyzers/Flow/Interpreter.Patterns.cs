using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Patterns: what it says of a value, and of its parts, that it matches.</summary>
internal sealed partial class Interpreter
{
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
        var bound = Bind(declaration.DeclaredSymbol, value, declaration);
        if (declaration.MatchesNull || declaration.MatchedType is null)
            return Condition.Always.True;

        return IsOfType(value, bound, declaration.MatchedType);
    }

    private Condition MatchRecursive(IRecursivePatternOperation recursive, int value)
    {
        // Its parts come first: those that were looked at are the copy's too, and what is tested of them holds for both.
        var parts = MatchParts(recursive, value);
        var bound = Bind(recursive.DeclaredSymbol, value, recursive);
        var whole = recursive.MatchedType is { } type && !IsStatically(recursive, type)
            ? IsOfType(value, bound, type)
            : Condition.Not(new Condition.IsConstant(value, null));
        return Condition.And(whole, parts);
    }

    private Condition MatchParts(IRecursivePatternOperation recursive, int value)
    {
        Condition all = Condition.Always.True;
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

    /// <summary>What the variable is bound to is of the type when the value is.</summary>
    private static Condition IsOfType(int value, int bound, ITypeSymbol type)
    {
        Condition isOfType = new Condition.IsOfType(value, type);
        return bound == value ? isOfType : new Condition.Each(isOfType, new Condition.IsOfType(bound, type));
    }

    private static bool IsStatically(IPatternOperation pattern, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, type);

    private int PositionalPart(IRecursivePatternOperation recursive, int value, int index)
    {
        var pattern = recursive.DeconstructionSubpatterns[index];
        var count = recursive.DeconstructionSubpatterns.Length;
        var type = recursive.MatchedType ?? recursive.InputType;
        if (PositionalProperty(type, index, count) is { } property)
            return _memory.Read(PlaceOfMember(value, property, property.Type));

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

        if (member is IPropertyReferenceOperation { Property.IsIndexer: false } read && Get(read, value) is { } got)
            return got;

        var place = PlaceOfMember(value, member.Member, member.Type);
        return (member is IPropertyReferenceOperation { Property.IsIndexer: false } guard ? AskGuard(guard, place) : null) ?? _memory.Read(place);
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

    /// <summary>The variable holds the value from then on, or a copy of the struct that it is; which is returned.</summary>
    private int Bind(ISymbol? variable, int value, IOperation site)
    {
        if (variable is not ILocalSymbol local)
            return value;

        var bound = CopyOfStruct(value, local.Type, site);
        _memory.Write(_memory.Numbering.Place(0, local, local.Type), bound, site);
        return bound;
    }
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Whether the body of a guard asks only what can be read: comparisons and patterns over what has the facet, other guards of it, and combinations
/// of these. Anything else may be what establishes the facet, and is trusted.
/// </summary>
internal sealed class ReadableGuard(AnnotationModel model, ISymbol guard, Facet facet)
{
    private bool _asks;

    public bool IsReadable(IOperation body)
    {
        _asks = false;
        return IsStatement(body) && _asks;
    }

    private bool IsStatement(IOperation? statement) => statement switch
    {
        null => true,
        IMethodBodyOperation body => IsStatement(body.BlockBody ?? body.ExpressionBody),
        IBlockOperation block => block.Operations.All(IsStatement),
        IReturnOperation { ReturnedValue: { } value } => IsAnswer(value),
        IConditionalOperation choice => IsAnswer(choice.Condition) && IsStatement(choice.WhenTrue) && IsStatement(choice.WhenFalse),
        IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private bool IsAnswer(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: bool } } => true,
        IConversionOperation { OperatorMethod: null } conversion => IsAnswer(conversion.Operand),
        IThrowOperation => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => IsAnswer(not.Operand),
        IBinaryOperation { OperatorMethod: null } binary => IsAnswer(binary),
        IConditionalOperation { WhenFalse: { } otherwise } choice => IsAnswer(choice.Condition) && IsAnswer(choice.WhenTrue) && IsAnswer(otherwise),
        IIsPatternOperation test => IsOfAsked(test.Value) && IsPattern(test.Pattern),
        IIsTypeOperation test => IsOfAsked(test.ValueOperand) && Asks(Says(test.TypeOperand)),
        ISwitchExpressionOperation choice => IsOfAsked(choice.Value) && choice.Arms.All(IsArm),
        IInvocationOperation call => Asks(IsOtherGuard(call.TargetMethod)) && (call.Instance is null || IsOfAsked(call.Instance)) && call.Arguments.All(argument => IsOfAsked(argument.Value)),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Asks(IsOtherGuard(property.Property)) && IsOfAsked(property.Instance),
        IFieldReferenceOperation field => Asks(IsOtherGuard(field.Field)) && IsOfAsked(field.Instance),
        _ => false,
    };

    private bool IsArm(ISwitchExpressionArmOperation arm) =>
        IsPattern(arm.Pattern) && (arm.Guard is null || IsAnswer(arm.Guard)) && IsAnswer(arm.Value);

    private bool IsAnswer(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr:
            case BinaryOperatorKind.And or BinaryOperatorKind.Or when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return IsAnswer(binary.LeftOperand) && IsAnswer(binary.RightOperand);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                return (IsMember(binary.RightOperand) && IsOfAsked(binary.LeftOperand)) || (IsMember(binary.LeftOperand) && IsOfAsked(binary.RightOperand));
            default:
                return false;
        }
    }

    private bool IsPattern(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => IsMember(constant.Value),
        INegatedPatternOperation negated => IsPattern(negated.Pattern),
        IBinaryPatternOperation both => IsPattern(both.LeftPattern) && IsPattern(both.RightPattern),
        ITypePatternOperation type => Asks(Says(type.MatchedType)),
        IDeclarationPatternOperation { MatchedType: { } type } => Asks(Says(type)),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns: { IsEmpty: false } parts } => parts.All(part => IsPattern(part.Pattern)),
        _ => false,
    };

    /// <summary>A member of an enum whose members have the facet.</summary>
    private bool IsMember(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;

        return value.ConstantValue.HasValue
            && ValueFactory.EnumOf(value.Type) is { } type
            && Asks(model.OfEnum(type) is var members && members.Values.Any(member => members.Of(member)[facet].IsKnown));
    }

    private bool Says(ITypeSymbol type) => model.OfType(type).Facets[facet].IsKnown;

    /// <summary>What the guard is asked about, or a member of that.</summary>
    private static bool IsOfAsked(IOperation? value) => value switch
    {
        IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IConversionOperation { OperatorMethod: null } conversion => IsOfAsked(conversion.Operand),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => IsOfAsked(property.Instance),
        IFieldReferenceOperation field => IsOfAsked(field.Instance),
        _ => false,
    };

    private bool IsOtherGuard(ISymbol member) =>
        !SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, guard.OriginalDefinition) && model.Of(member).Guards.Any(other => other.Facet == facet);

    private bool Asks(bool asks)
    {
        _asks |= asks;
        return asks;
    }
}

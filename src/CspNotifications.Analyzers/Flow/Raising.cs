using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Which exceptions an operation may throw: those of its parts, and those of the bodies that it calls, which say it themselves.</summary>
internal sealed class Raising
{
    private readonly Raised _ofParts = Raised.Nothing;

    /// <summary>The parts that may call a body, or throw anything.</summary>
    private readonly ImmutableArray<IOperation> _calls = [];

    public Raising(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            var raised = Itself(part);
            if (raised.Equals(Raised.Any))
                _calls = _calls.Add(part);
            else
                _ofParts = _ofParts.And(raised);
        }
    }

    /// <summary>With what the bodies that were called were seen to throw.</summary>
    public Raised With(IReadOnlyDictionary<IOperation, Raised> seen)
    {
        var raised = _ofParts;
        foreach (var call in _calls)
            raised = raised.And(seen.TryGetValue(call, out var known) ? known : Raised.Any);

        return raised;
    }

    private static Raised Itself(IOperation operation) => operation switch
    {
        ILiteralOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IDefaultValueOperation
            or IFlowCaptureOperation or IFlowCaptureReferenceOperation or IIsNullOperation or IIsTypeOperation or INameOfOperation or ITypeOfOperation
            or IExpressionStatementOperation or ISimpleAssignmentOperation or IArgumentOperation or IParenthesizedOperation or IReturnOperation
            or ITupleOperation or IDeclarationExpressionOperation or IDiscardOperation or IFlowAnonymousFunctionOperation or IDelegateCreationOperation
            or IIsPatternOperation or IConstantPatternOperation or IDeclarationPatternOperation or IDiscardPatternOperation or ITypePatternOperation
            or INegatedPatternOperation or IBinaryPatternOperation or IRelationalPatternOperation or IPropertySubpatternOperation
            or IRecursivePatternOperation { DeconstructSymbol: null } => Raised.Nothing,
        { ConstantValue.HasValue: true } => Raised.Nothing,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType.SpecialType: SpecialType.System_Object } } => Raised.Nothing,
        ICollectionExpressionOperation or ISpreadOperation { Operand.Type: IArrayTypeSymbol } => Raised.ByRuntime,
        ISpreadOperation { Operand.Type: INamedTypeSymbol { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: true } } => Raised.ByRuntime,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property when !HasBody(property.Property) => Raised.Nothing,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => Raised.Nothing,
        IConversionOperation { OperatorMethod: null, IsImplicit: true } => Raised.Nothing,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder } or IConversionOperation { OperatorMethod: null } => Raised.ByRuntime,
        IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } => Raised.Nothing,
        IFieldReferenceOperation => Raised.ByNull,
        IArrayElementReferenceOperation or IMethodReferenceOperation or IArrayCreationOperation or IArrayInitializerOperation => Raised.ByRuntime,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when !HasBody(property.Property) => Raised.ByNull,
        IObjectCreationOperation { Constructor: { } constructor } when !HasBody(constructor) => Raised.ByRuntime,

        // A call that is waited for where it is made throws what the call does.
        IAwaitOperation { Operation: IInvocationOperation } => Raised.Nothing,
        _ => Raised.Any,
    };

    /// <summary>Exceptions are made without throwing others; so is what has nothing to run.</summary>
    private static bool HasBody(IMethodSymbol constructor) =>
        !IsException(constructor.ContainingType)
        && !(IsUnwritten(constructor) && Construction.UnwrittenBaseOf(constructor) is null && !Construction.InitializersOf(constructor, default).Any())
        && constructor is not { Parameters.IsEmpty: true, DeclaringSyntaxReferences.IsEmpty: true };

    private static bool IsUnwritten(IMethodSymbol constructor) =>
        constructor.ContainingType is { SpecialType: SpecialType.System_Object } or { DeclaringSyntaxReferences.IsEmpty: false }
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is null or TypeDeclarationSyntax;

    /// <summary>Somebody wrote it, or may write it; properties of others are taken to throw what the runtime throws.</summary>
    private static bool HasBody(IPropertySymbol property) =>
        !property.DeclaringSyntaxReferences.IsEmpty && (property.IsAbstract || property.IsVirtual || property.IsOverride || !(Construction.IsKept(property) || Construction.IsAuto(property)));

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}

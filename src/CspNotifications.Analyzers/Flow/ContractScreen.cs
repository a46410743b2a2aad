using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: whether an operation, or what a body returns, goes where something is declared of it.</summary>
internal sealed class ContractScreen(Slots slots)
{
    /// <summary>What a body returns, or initialises, is declared.</summary>
    public bool IsBound(ISymbol owner) => owner switch
    {
        IMethodSymbol => slots.ReturnedBy(owner) is not null,
        IFieldSymbol or IPropertySymbol => slots.Of(owner) is not null,
        _ => false,
    };

    public bool IsHandedOver(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { } parameter } => slots.Of(parameter) is not null,
        IMethodReferenceOperation { Method: var group } => group.Parameters.Any(parameter => slots.Of(parameter) is not null),
        IFieldReferenceOperation field => IsWritten(field) && slots.Of(field.Field) is not null,
        IPropertyReferenceOperation property => IsWritten(property) && slots.Of(property.Property) is not null,
        IParameterReferenceOperation parameter => IsWritten(parameter) && slots.Of(parameter.Parameter) is not null,
        IAnonymousFunctionOperation { Symbol: var function } => IsBound(function) || function.Parameters.Any(parameter => slots.Of(parameter) is not null),
        ILocalFunctionOperation { Symbol: var function } => IsBound(function),
        _ => false,
    };

    private static bool IsWritten(IOperation target)
    {
        var parent = target.Parent;
        while (parent is ITupleOperation)
            parent = parent.Parent;

        return parent is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation;
    }
}

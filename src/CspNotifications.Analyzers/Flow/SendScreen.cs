using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: a body that runs nothing else cannot send, and needs no graph.</summary>
internal static class SendScreen
{
    public static bool MaySend(IOperation block, AnnotationModel model)
    {
        foreach (var operation in block.DescendantsAndSelf())
        {
            if (Runs(operation, model))
                return true;
        }

        return false;
    }

    private static bool Runs(IOperation operation, AnnotationModel model) => operation switch
    {
        IInvocationOperation or IMethodReferenceOperation => true,
        IObjectCreationOperation { Constructor: { } constructor } => IsInSource(constructor) || model.Of(constructor).IsSender,
        IPropertyReferenceOperation { Property: { } property } => IsInSource(property) && !Construction.IsAuto(property),
        IBinaryOperation { OperatorMethod: { } method } => IsInSource(method),
        IUnaryOperation { OperatorMethod: { } method } => IsInSource(method),
        IConversionOperation { OperatorMethod: { } method } => IsInSource(method),
        ICompoundAssignmentOperation { OperatorMethod: { } method } => IsInSource(method),
        _ => false,
    };

    private static bool IsInSource(ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;
}

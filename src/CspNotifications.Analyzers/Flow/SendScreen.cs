using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: an operation that cannot be a send, whoever its objects are.</summary>
internal sealed class SendScreen(AnnotationModel model, SenderTypes types)
{
    public bool MaySend(IOperation operation) => operation switch
    {
        IInvocationOperation call => MaySend(call.TargetMethod, call.Instance?.Type),
        IMethodReferenceOperation group => MaySend(group.Method, group.Instance?.Type),
        IObjectCreationOperation { Constructor: { } constructor } => model.Of(constructor).IsSender,
        _ => false,
    };

    private bool MaySend(IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (model.IsSender(method))
            return true;

        if (receiver is not null)
            return types.MayBeSender(receiver);

        return method.IsExtensionMethod && !method.Parameters.IsEmpty && types.MayBeSender(method.Parameters[0].Type);
    }
}

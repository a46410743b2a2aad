using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: an operation that cannot be a send, whoever its objects are.</summary>
internal sealed class SendScreen(AnnotationModel model, SenderTypes types)
{
    /// <summary>The body has to be looked at: it may send, or put somebody else in the partner's place.</summary>
    public bool Matters(IOperation operation) => MaySend(operation) || MayRegister(operation);

    private bool MaySend(IOperation operation) => operation switch
    {
        IInvocationOperation call => MaySend(call.TargetMethod, call.Instance?.Type),
        IMethodReferenceOperation group => MaySend(group.Method, group.Instance?.Type),
        IObjectCreationOperation { Constructor: { } constructor } => model.Of(constructor).IsSender,
        _ => false,
    };

    private bool MayRegister(IOperation operation) =>
        Registration.Of(operation) is { } registration
        && (registration.WrittenService is not { } service || service is ITypeParameterSymbol || model.Declared(service).Facets.Origin.IsKnown);

    private bool MaySend(IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (model.IsSender(method))
            return true;

        if (receiver is not null)
            return types.MayBeSender(receiver);

        return method.IsExtensionMethod && !method.Parameters.IsEmpty && types.MayBeSender(method.Parameters[0].Type);
    }
}

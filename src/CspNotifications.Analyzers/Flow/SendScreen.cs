using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: a body that calls nothing cannot send, and needs no graph.</summary>
internal static class SendScreen
{
    public static bool MaySend(IOperation block, AnnotationModel model)
    {
        foreach (var operation in block.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IInvocationOperation or IMethodReferenceOperation:
                case IObjectCreationOperation { Constructor: { } constructor } when model.Of(constructor).IsSender:
                    return true;
            }
        }

        return false;
    }
}

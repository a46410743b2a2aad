using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: calls that cannot be sends, whoever their objects are, and put nobody in the partner's place.</summary>
internal sealed class SendScreen(AnnotationModel model, SenderTypes types)
{
    /// <summary>The method sends by what is said of it, or of the type that it is declared in.</summary>
    public bool IsSender(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? model.Of(method).IsSender : model.IsSender(method);

    /// <summary>The call sends by what it is called on.</summary>
    public bool IsOnSender(IMethodSymbol method, IOperation? instance)
    {
        if (method.ContainingType is { IsGenericType: true } type && model.OfType(type).IsSender)
            return true;

        if (instance is not null)
            return instance.Type is { } receiver && types.MayBeSender(receiver);

        return method.IsExtensionMethod && !method.Parameters.IsEmpty && types.MayBeSender(method.Parameters[0].Type);
    }

    /// <summary>A registration of somebody for the partner, or for a service that is not written here.</summary>
    public bool MayRegister(IOperation operation) =>
        Registration.Of(operation) is { } registration
        && (registration.WrittenService is not { } service || service is ITypeParameterSymbol || model.Declared(service).Facets.Origin.IsKnown);

    /// <summary>What every object has, and whoever overrides it, sends nothing.</summary>
    public static bool IsObjectMember(IMethodSymbol method)
    {
        for (var level = method; level is not null; level = level.OverriddenMethod)
        {
            if (level.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum)
                return true;
        }

        return false;
    }
}

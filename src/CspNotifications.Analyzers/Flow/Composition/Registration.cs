using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>What an argument says of a registration.</summary>
internal enum RegistrationRole
{
    None,
    Service,
    Implementation,
    Factory,
    Instance,
    Key,
}

/// <summary>A call, or the creation of a descriptor, that says what stands behind a service.</summary>
internal sealed record Registration(IMethodSymbol Method, ImmutableArray<IArgumentOperation> Arguments)
{
    /// <summary>The registration that an operation is, <see langword="null"/> for anything else.</summary>
    public static Registration? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call when ContainerNames.Registers(call.TargetMethod) => new(call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation when ContainerNames.Registers(constructor) => new(constructor, creation.Arguments),
        _ => null,
    };

    /// <summary>The service, where it is a type argument.</summary>
    public static ITypeSymbol? ServiceOf(IMethodSymbol method) => method.TypeArguments.Length > 0 ? method.TypeArguments[0] : null;

    /// <summary>The implementation, where it is a type argument.</summary>
    public static ITypeSymbol? ImplementationOf(IMethodSymbol method) => method.TypeArguments.Length > 1 ? method.TypeArguments[1] : null;

    public static RegistrationRole RoleOf(IParameterSymbol? parameter) => parameter?.OriginalDefinition switch
    {
        { Type: { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } type =>
            type.Name.StartsWith("service", StringComparison.Ordinal) ? RegistrationRole.Service : RegistrationRole.Implementation,
        { Type.SpecialType: SpecialType.System_Object } value => value.Name == "serviceKey" ? RegistrationRole.Key : RegistrationRole.Instance,
        { Type: ITypeParameterSymbol } => RegistrationRole.Instance,
        { Type: { TypeKind: TypeKind.Delegate, Name: "Func" } } => RegistrationRole.Factory,
        _ => RegistrationRole.None,
    };

    public IOperation? ArgumentOf(RegistrationRole role) => Arguments.FirstOrDefault(argument => RoleOf(argument.Parameter) == role)?.Value;

    /// <summary>A type of which several make one is asked by its definition.</summary>
    public static ITypeSymbol Definition(ITypeSymbol type) => type is INamedTypeSymbol { IsUnboundGenericType: true } ? type.OriginalDefinition : type;

    /// <summary>The service, as far as it is written down here.</summary>
    public ITypeSymbol? WrittenService => ServiceOf(Method) ?? (WrittenType(ArgumentOf(RegistrationRole.Service)) is { } type ? Definition(type) : null);

    /// <summary>The type of a <c>typeof</c>.</summary>
    public static ITypeSymbol? WrittenType(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;

        return (operation as ITypeOfOperation)?.TypeOperand;
    }
}

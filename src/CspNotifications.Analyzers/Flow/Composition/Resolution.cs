using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>What a provider is asked for.</summary>
internal static class Resolution
{
    /// <summary>The type, where it is a type argument.</summary>
    public static ITypeSymbol? TypeOf(IMethodSymbol method) => method.TypeArguments.Length == 1 ? method.TypeArguments[0] : null;

    /// <summary>The type, as far as it is written in the call.</summary>
    public static ITypeSymbol? WrittenType(IInvocationOperation call) =>
        TypeOf(call.TargetMethod) ?? Registration.WrittenType(call.Arguments.FirstOrDefault(argument => IsType(argument.Parameter))?.Value);

    public static bool IsType(IParameterSymbol? parameter) =>
        Registration.RoleOf(parameter) is RegistrationRole.Service or RegistrationRole.Implementation;

    public static bool IsKey(IParameterSymbol? parameter) => Registration.RoleOf(parameter) == RegistrationRole.Key;
}

using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Rules;

/// <summary>A registration as a diagnostic: on the name of what registers, with where the service says partner and the implementation
/// Microsoft, and with the calls in between.</summary>
internal static class RegistrationDiagnostic
{
    public static Diagnostic Of(ObservedRegistration registration, Compilation compilation)
    {
        var call = RegisteringCallOf(registration.Syntax);
        var name = SendDiagnostic.NameOf(call);
        var steps = Steps.In(compilation)
            .Then("Step_Service", ValueFactory.StepOf(registration.Service))
            .Then("Step_Implementation", registration.Shown)
            .Through(registration.Path.Select(SendDiagnostic.NameOf), "Step_Call", last: "Step_Registration");
        return Diagnostic.Create(
            Descriptors.MicrosoftForPartner,
            name.GetLocation()!,
            steps.Locations,
            steps.AddTo(null),
            call is BaseObjectCreationExpressionSyntax ? registration.Method.ContainingType.Name : name.ToString(),
            Text.Of(registration.Always ? "Always" : "OnSomePaths"),
            registration.Shown?.Text ?? registration.Service.Name,
            registration.Service.Name);
    }

    /// <summary>A descriptor that is handed straight to what adds it is registered there; any other where it is made.</summary>
    private static SyntaxNode RegisteringCallOf(SyntaxNode registration)
    {
        var handed = registration;
        while (handed.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            handed = handed.Parent;

        return handed.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && SendDiagnostic.NameOf(call).ToString() is "Add" or "TryAdd" or "TryAddEnumerable" or "Replace" or "Insert"
                ? call
                : registration;
    }
}

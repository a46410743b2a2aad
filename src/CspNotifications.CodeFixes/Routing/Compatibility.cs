using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>Whether calling another method instead means the same, beyond that it compiles.</summary>
internal static class Compatibility
{
    public static bool Fits(SendSite site, IMethodSymbol target) =>
        TakesTheSame(site, target) && ReturnsTheSame(site, target);

    /// <summary>
    /// Arguments go to parameters by position: where the other method has the same names in another order, a subject would become a body.
    /// </summary>
    private static bool TakesTheSame(SendSite site, IMethodSymbol target)
    {
        var count = site.Arguments?.Arguments.TakeWhile(argument => argument.NameColon is null).Count() ?? 0;
        for (var i = 0; i < count && i < site.Method.Parameters.Length && i < target.Parameters.Length; i++)
        {
            var name = site.Method.Parameters[i].Name;
            if (target.Parameters[i].Name != name && target.Parameters.Any(parameter => parameter.Name == name))
                return false;
        }

        return true;
    }

    private static bool ReturnsTheSame(SendSite site, IMethodSymbol target)
    {
        if (site.Method.MethodKind == MethodKind.Constructor
            || SymbolEqualityComparer.Default.Equals(site.Method.ReturnType, target.ReturnType)
            || IsAwaited(site.Call))
        {
            return true;
        }

        // Another type may choose another overload around a lambda, and a task that nobody awaits loses its errors.
        return site.Call.Parent is not LambdaExpressionSyntax && (IsAwaitable(site.Method.ReturnType) || !IsAwaitable(target.ReturnType));
    }

    private static bool IsAwaited(ExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (true)
        {
            switch (node.Parent)
            {
                case AwaitExpressionSyntax:
                    return true;
                case ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }:
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access }
                    when access == node:
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == node:
                    node = node.Parent;
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool IsAwaitable(ITypeSymbol type) => type.GetMembers("GetAwaiter").Any() || type.BaseType?.GetMembers("GetAwaiter").Any() == true;
}

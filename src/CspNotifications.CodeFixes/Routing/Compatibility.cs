using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>Whether what another method returns can stand for what the send returned, beyond that it compiles.</summary>
internal static class Compatibility
{
    public static bool ReturnsTheSame(SendSite site, IMethodSymbol target)
    {
        if (site.Method.MethodKind == MethodKind.Constructor
            || SymbolEqualityComparer.Default.Equals(site.Method.ReturnType, target.ReturnType)
            || IsAwaited(site.Call))
        {
            return true;
        }

        // Who is handed another kind of function may be another overload, which does not wait for it.
        if (site.IsGroup)
            return false;

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

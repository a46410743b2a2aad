using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>Whether an expression may be left out: reading variables, fields and properties may, calling and assigning may not.</summary>
internal sealed class SideEffects(SemanticModel model)
{
    public bool AreNone(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ThisExpressionSyntax or BaseExpressionSyntax or LiteralExpressionSyntax or TypeSyntax and not SimpleNameSyntax:
            case DefaultExpressionSyntax:
                return true;
            case SimpleNameSyntax or MemberBindingExpressionSyntax:
                return IsRead(expression);
            case MemberAccessExpressionSyntax access:
                return IsRead(access) && (IsType(access) || AreNone(access.Expression));
            case ConditionalAccessExpressionSyntax conditional:
                return AreNone(conditional.Expression) && AreNone(conditional.WhenNotNull);
            case ElementAccessExpressionSyntax element:
                return AreNone(element.Expression) && element.ArgumentList.Arguments.All(argument => AreNone(argument.Expression));
            case ParenthesizedExpressionSyntax parenthesized:
                return AreNone(parenthesized.Expression);
            case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return AreNone(postfix.Operand);
            case PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.LogicalNotExpression or SyntaxKind.IndexExpression or SyntaxKind.UnaryMinusExpression:
                return AreNone(prefix.Operand);
            case CastExpressionSyntax cast:
                return !model.GetConversion(cast.Expression).IsUserDefined && AreNone(cast.Expression);
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression) || binary.IsKind(SyntaxKind.IsExpression):
                return AreNone(binary.Left);
            case BinaryExpressionSyntax binary:
                return AreNone(binary.Left) && AreNone(binary.Right);
            case ConditionalExpressionSyntax ternary:
                return AreNone(ternary.Condition) && AreNone(ternary.WhenTrue) && AreNone(ternary.WhenFalse);
            case IsPatternExpressionSyntax test:
                return DeclaresNothing(test.Pattern) && AreNone(test.Expression);
            case SwitchExpressionSyntax choice:
                return AreNone(choice.GoverningExpression) && choice.Arms.All(IsHarmless);
            default:
                return false;
        }
    }

    private bool IsHarmless(SwitchExpressionArmSyntax arm) =>
        DeclaresNothing(arm.Pattern) && (arm.WhenClause is null || AreNone(arm.WhenClause.Condition)) && AreNone(arm.Expression);

    private bool IsRead(ExpressionSyntax expression) => model.GetSymbolInfo(expression).Symbol is
        ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or INamespaceOrTypeSymbol;

    private bool IsType(ExpressionSyntax expression) => model.GetSymbolInfo(expression).Symbol is INamespaceOrTypeSymbol;

    private static bool DeclaresNothing(PatternSyntax pattern) =>
        !pattern.DescendantNodesAndSelf().Any(node => node is SingleVariableDesignationSyntax);
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// What stands before the name of a called method, from its first token on: with <c>a?.B.Send()</c> that is <c>a?.B</c>.
/// <see cref="Question"/> is the <c>?</c> right before the name, <see cref="SkipsNull"/> says that there is one somewhere before.
/// </summary>
internal sealed record Receiver(ExpressionSyntax Expression, TextSpan Span, SyntaxToken? Question, bool SkipsNull)
{
    public static Receiver? Of(SyntaxNode name)
    {
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Name == name && access.IsKind(SyntaxKind.SimpleMemberAccessExpression):
                var first = FirstOf(access.Expression);
                return new(access.Expression, SpanOf(first, access.Expression), null, first != access.Expression);
            case MemberBindingExpressionSyntax binding when ConditionalOf(binding) is { } conditional:
                return new(
                    conditional.Expression,
                    SpanOf(FirstOf(conditional.Expression), conditional.Expression),
                    conditional.OperatorToken,
                    SkipsNull: true);
            default:
                return null;
        }
    }

    /// <summary>The comments within the receiver, with the blanks around them; <see langword="null"/> where directives forbid any change.</summary>
    public string? Comments(SyntaxNode root, SourceText text)
    {
        var kept = new StringBuilder();
        var end = Span.Start;
        foreach (var token in root.DescendantTokens(Span))
        {
            if (!Span.Contains(token.Span))
                continue;

            var gap = TextSpan.FromBounds(end, token.SpanStart);
            var trivia = root.DescendantTrivia(gap).Where(item => gap.Contains(item.Span)).ToList();
            if (trivia.Any(item => item.IsDirective || item.IsKind(SyntaxKind.DisabledTextTrivia)))
                return null;

            if (trivia.Any(IsComment))
                kept.Append(text.ToString(gap));

            end = token.Span.End;
        }

        return kept.ToString();
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static TextSpan SpanOf(ExpressionSyntax first, ExpressionSyntax last) => TextSpan.FromBounds(first.SpanStart, last.Span.End);

    /// <summary>The expression with which a chain starts, through all its <c>?.</c>; itself where it has none.</summary>
    private static ExpressionSyntax FirstOf(ExpressionSyntax expression)
    {
        var leftmost = expression;
        while (true)
        {
            switch (leftmost)
            {
                case MemberAccessExpressionSyntax access:
                    leftmost = access.Expression;
                    break;
                case InvocationExpressionSyntax invocation:
                    leftmost = invocation.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    leftmost = element.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    leftmost = postfix.Operand;
                    break;
                case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax when ConditionalOf(leftmost) is { } conditional:
                    return FirstOf(conditional.Expression);
                default:
                    return expression;
            }
        }
    }

    /// <summary>The <c>a?.b</c> whose <c>.b</c> the binding is.</summary>
    private static ConditionalAccessExpressionSyntax? ConditionalOf(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span));
}

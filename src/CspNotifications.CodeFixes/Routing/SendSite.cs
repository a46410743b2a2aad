using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>A reported send in the source: the call or creation, and the name in it on which the diagnostic stands.</summary>
internal sealed record SendSite(SemanticModel Model, ExpressionSyntax Call, SyntaxNode Name, IMethodSymbol Method)
{
    public int Position => Call.SpanStart;

    public BaseArgumentListSyntax? Arguments => Call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        ObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>The innermost type around the send.</summary>
    public INamedTypeSymbol? EnclosingType =>
        Model.GetEnclosingSymbol(Position) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    /// <summary>The site of a diagnostic; <see langword="null"/> for what is neither a call by name nor a creation by type.</summary>
    public static SendSite? Find(SyntaxNode root, SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        ExpressionSyntax? call = node.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>(creation => creation.Type.Span == span);
        SyntaxNode? name = (call as ObjectCreationExpressionSyntax)?.Type;
        if (call is null && node is SimpleNameSyntax simple)
        {
            call = CallBy(simple);
            name = simple;
        }

        if (call is null || name is null || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
            return null;

        return new(model, call, name, method);
    }

    /// <summary>What a text in the place of the call would call.</summary>
    public IMethodSymbol? Bind(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text, options: Model.SyntaxTree.Options);
        return Model.GetSpeculativeSymbolInfo(Position, expression, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
    }

    private static InvocationExpressionSyntax? CallBy(SimpleNameSyntax name)
    {
        ExpressionSyntax callee = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return callee.Parent is InvocationExpressionSyntax invocation && invocation.Expression == callee ? invocation : null;
    }
}

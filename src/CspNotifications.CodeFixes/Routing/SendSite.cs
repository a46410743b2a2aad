using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>A reported send in the source: the call, creation or method group, and the name in it on which the diagnostic stands.</summary>
internal sealed record SendSite(SemanticModel Model, ExpressionSyntax Call, SyntaxNode Name, IMethodSymbol Method)
{
    public int Position => Call.SpanStart;

    /// <summary>The method is not called here but handed over or kept, to be called elsewhere.</summary>
    public bool IsGroup => Call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    public BaseArgumentListSyntax? Arguments => Call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        ObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>The innermost type around the send.</summary>
    public INamedTypeSymbol? EnclosingType =>
        Model.GetEnclosingSymbol(Position) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    /// <summary>The site of a diagnostic; <see langword="null"/> for what is neither a call or method group by name nor a creation by type.</summary>
    public static SendSite? Find(SyntaxNode root, SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        ExpressionSyntax? call = node.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>(creation => creation.Type.Span == span);
        SyntaxNode? name = (call as ObjectCreationExpressionSyntax)?.Type;
        if (call is null && node is SimpleNameSyntax simple)
        {
            call = CallBy(simple) ?? GroupBy(simple, model, cancellation);
            name = simple;
        }

        if (call is null || name is null || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
            return null;

        return new(model, call, name, method);
    }

    /// <summary>Where its receiver is written: of a call of a delegate that a variable keeps for it alone, the method group that the delegate is made of.</summary>
    public SendSite Bound(CancellationToken cancellation) => DelegateVariable.GroupOf(this, cancellation) ?? this;

    /// <summary>The method group as a site.</summary>
    public static SendSite? OfGroup(SemanticModel model, ExpressionSyntax group, CancellationToken cancellation)
    {
        var name = group is MemberAccessExpressionSyntax access ? access.Name : group as SimpleNameSyntax;
        return name is not null && model.GetSymbolInfo(group, cancellation).Symbol is IMethodSymbol method ? new(model, group, name, method) : null;
    }

    /// <summary>What a text in the place of the call would call.</summary>
    public IMethodSymbol? Bind(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text, options: Model.SyntaxTree.Options);
        var info = Model.GetSpeculativeSymbolInfo(Position, expression, SpeculativeBindingOption.BindAsExpression);
        if (!IsGroup)
            return info.Symbol as IMethodSymbol;

        // Which method of a group is meant says only what it is converted to: the one that takes the same.
        var methods = info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>().ToList();
        return methods.Find(TakesTheSame) ?? (methods.Count == 1 ? methods[0] : null);
    }

    private bool TakesTheSame(IMethodSymbol other) =>
        other.Parameters.Length == Method.Parameters.Length
        && other.Parameters.Zip(Method.Parameters, (one, another) => one.RefKind == another.RefKind && SymbolEqualityComparer.Default.Equals(one.Type, another.Type)).All(same => same);

    private static InvocationExpressionSyntax? CallBy(SimpleNameSyntax name) =>
        CalleeOf(name) is { Parent: InvocationExpressionSyntax invocation } callee && invocation.Expression == callee ? invocation : null;

    private static ExpressionSyntax? GroupBy(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        CalleeOf(name) is var group && model.GetSymbolInfo(group, cancellation).Symbol is IMethodSymbol ? group : null;

    private static ExpressionSyntax CalleeOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Execution.Tests.Shrinking;

/// <summary>The ways to make a program smaller by one step, the larger steps first. Not all of them compile.</summary>
internal static class Reductions
{
    private static readonly string[] Leaves = ["MailKind.Renewal", "MailKind.Outage", "p", "ms", "a", "true", "n"];

    public static IEnumerable<IEnumerable<SyntaxNode>> Of(SyntaxNode root) =>
        [Without(root), Unwrapped(root), WithoutParts(root), SimplerExpressions(root), Leaved(root)];

    private static IEnumerable<SyntaxNode> Without(SyntaxNode root) =>
        from node in root.DescendantNodes()
        where node is StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax }
            or MemberDeclarationSyntax { Parent: TypeDeclarationSyntax or CompilationUnitSyntax }
        where node is not (MethodDeclarationSyntax { Identifier.Text: "Run" } or ClassDeclarationSyntax { Identifier.Text: "Job" })
        orderby node.FullSpan.Length descending
        select Removed(root, node);

    /// <summary>Blocks instead of what stands around them.</summary>
    private static IEnumerable<SyntaxNode> Unwrapped(SyntaxNode root) =>
        from statement in root.DescendantNodes().OfType<StatementSyntax>()
        where statement.Parent is BlockSyntax or SwitchSectionSyntax
        from block in statement.DescendantNodes().OfType<BlockSyntax>()
        where block.Ancestors().TakeWhile(node => node != statement).All(node => node is not StatementSyntax)
        select statement is BlockSyntax ? root : root.ReplaceNode(statement, block.Statements.Select(inner => inner.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.LineFeed)));

    private static IEnumerable<SyntaxNode> WithoutParts(SyntaxNode root) =>
        from node in root.DescendantNodes()
        let reduced = node switch
        {
            ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax or CatchFilterClauseSyntax or WhenClauseSyntax
                or ParameterSyntax { Parent: ParameterListSyntax } or AttributeListSyntax => Removed(root, node),
            BlockSyntax { Parent: BlockSyntax } block => root.ReplaceNode(block, block.Statements),
            ExpressionSyntax { Parent: InitializerExpressionSyntax } element => Removed(root, element),
            ArgumentSyntax argument => Removed(root, argument),
            _ => root,
        }
        where reduced != root
        select reduced;

    private static IEnumerable<SyntaxNode> SimplerExpressions(SyntaxNode root) =>
        from whole in root.DescendantNodes().OfType<ExpressionSyntax>()
        orderby whole.Span.Length descending
        from part in whole.DescendantNodes().OfType<ExpressionSyntax>()
        where part.Ancestors().TakeWhile(node => node != whole).All(node => node is not ExpressionSyntax)
        select Replaced(root, whole, part);

    private static IEnumerable<SyntaxNode> Leaved(SyntaxNode root) =>
        from expression in root.DescendantNodes().OfType<ExpressionSyntax>()
        where expression.DescendantNodes().OfType<ExpressionSyntax>().Any() && !Leaves.Contains(expression.ToString())
        from leaf in Leaves
        select Replaced(root, expression, SyntaxFactory.ParseExpression(leaf));

    /// <summary>The same where the place takes no such expression.</summary>
    private static SyntaxNode Replaced(SyntaxNode root, SyntaxNode whole, SyntaxNode part)
    {
        try
        {
            return root.ReplaceNode(whole, part.WithTriviaFrom(whole));
        }
        catch (InvalidCastException)
        {
            return root;
        }
    }

    private static SyntaxNode Removed(SyntaxNode root, SyntaxNode node) => root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia) ?? root;
}

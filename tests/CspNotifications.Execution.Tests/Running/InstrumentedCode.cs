using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>
/// The program as it is executed: every line is where it was, but every round of a loop and every body counts its steps, methods with
/// handlers of exceptions say when they are in one, and what would start another thread runs at once, so that the call stack tells who called whom.
/// </summary>
internal sealed class InstrumentedCode : CSharpSyntaxRewriter
{
    private const string Namespace = "global::CspNotifications.Execution.Tests.Running";
    private const string Step = Namespace + ".Outbox.Step();";

    public static SyntaxTree Of(SyntaxTree program) =>
        program.WithRootAndOptions(new InstrumentedCode().Visit(program.GetRoot()), program.Options);

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var hasActivation = HasHandlers(FunctionOf(node));
        List<StatementSyntax> statements = [ParseStatement(Step)];
        if (hasActivation && IsBody(node))
            statements.Add(ParseStatement($"using var __here = {Namespace}.Activation.Enter({LineOf(node)});"));

        foreach (var statement in node.Statements)
        {
            if (hasActivation && statement is not (LabeledStatementSyntax or LocalFunctionStatementSyntax))
                statements.Add(ParseStatement($"__here.At({(IsInHandler(statement) ? LineOf(statement) : 0)});"));

            statements.Add((StatementSyntax)Visit(statement));
        }

        return node.WithStatements(List(statements));
    }

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => Counted((OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!);

    /// <summary>A conversion that was made small may come to convert by itself.</summary>
    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        Counted((ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!);

    private static BaseMethodDeclarationSyntax Counted(BaseMethodDeclarationSyntax node) =>
        node.ExpressionBody is { Expression: not ThrowExpressionSyntax } body
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(ParseStatement(Step), ParseStatement($"return {body.Expression.ToFullString()};")))
            : node;

    /// <summary>Labels stand before empty statements: the way back of a goto.</summary>
    public override SyntaxNode? VisitEmptyStatement(EmptyStatementSyntax node) => ParseStatement(Step).WithTriviaFrom(node);

    public override SyntaxNode? VisitCatchFilterClause(CatchFilterClauseSyntax node)
    {
        var visited = (CatchFilterClauseSyntax)base.VisitCatchFilterClause(node)!;
        return visited.WithFilterExpression(ParseExpression($"__here.At({LineOf(node)}) && ({visited.FilterExpression})"));
    }

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => BackAtLoop(node, (ForEachStatementSyntax)base.VisitForEachStatement(node)!, loop => loop.Statement);

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => BackAtLoop(node, (ForStatementSyntax)base.VisitForStatement(node)!, loop => loop.Statement);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => BackAtLoop(node, (WhileStatementSyntax)base.VisitWhileStatement(node)!, loop => loop.Statement);

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => BackAtLoop(node, (DoStatementSyntax)base.VisitDoStatement(node)!, loop => loop.Statement);

    /// <summary>In a handler, what asks for the next round is on the loop's line, not on that where the round ended.</summary>
    private static T BackAtLoop<T>(T loop, T visited, Func<T, StatementSyntax> bodyOf)
        where T : StatementSyntax
    {
        if (!IsInHandler(loop))
            return visited;

        var body = bodyOf(visited);
        var back = Block(ParseStatement($"__here.At({LineOf(loop)});"));
        return visited.ReplaceNode(body, TryStatement(Block(body.WithoutTrivia()), [], FinallyClause(back)).WithTriviaFrom(body));
    }

    /// <summary>Task.Run and its like.</summary>
    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => node.ToString() switch
    {
        "Task.Run" or "Task.Yield" or "Parallel.ForEach" => ParseExpression($"{Namespace}.AtOnce.{node.Name}").WithTriviaFrom(node),
        _ => base.VisitMemberAccessExpression(node),
    };

    /// <summary>The method or function within that a node belongs to.</summary>
    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(IsFunction);

    private static bool IsFunction(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    private static bool IsBody(BlockSyntax node) => node.Parent is { } parent && IsFunction(parent);

    private static bool HasHandlers(SyntaxNode? function) =>
        function is not null && function.DescendantNodes(node => node == function || !IsFunction(node)).OfType<TryStatementSyntax>().Any();

    private static bool IsInHandler(SyntaxNode statement) =>
        statement.Ancestors().TakeWhile(node => !IsFunction(node)).Any(node => node is CatchClauseSyntax or FinallyClauseSyntax);

    private static int LineOf(SyntaxNode node) => node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>
/// The program as it is executed: every line is where it was, but every round of a loop and every body counts its steps,
/// and what would start another thread runs at once, so that the call stack tells who called whom.
/// </summary>
internal sealed class InstrumentedCode : CSharpSyntaxRewriter
{
    private const string Steps = "global::CspNotifications.Execution.Tests.Running.Outbox.Step();";

    public static SyntaxTree Of(SyntaxTree program) =>
        program.WithRootAndOptions(new InstrumentedCode().Visit(program.GetRoot()), program.Options);

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return visited.WithStatements(visited.Statements.Insert(0, ParseStatement(Steps)));
    }

    /// <summary>Labels stand before empty statements: the way back of a goto.</summary>
    public override SyntaxNode? VisitEmptyStatement(EmptyStatementSyntax node) => ParseStatement(Steps).WithTriviaFrom(node);

    /// <summary>Task.Run and its like.</summary>
    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => node.ToString() switch
    {
        "Task.Run" => ParseExpression("global::CspNotifications.Execution.Tests.Running.AtOnce.Run").WithTriviaFrom(node),
        "Task.Yield" => ParseExpression("global::CspNotifications.Execution.Tests.Running.AtOnce.Yield").WithTriviaFrom(node),
        "Parallel.ForEach" => ParseExpression("global::CspNotifications.Execution.Tests.Running.AtOnce.ForEach").WithTriviaFrom(node),
        _ => base.VisitMemberAccessExpression(node),
    };
}

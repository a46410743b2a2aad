using System.Collections.Immutable;
using CspNotifications.CodeFixes.Resources;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Guarding;

/// <summary>The ways in which a send can be put behind a test of its recipient.</summary>
internal sealed class GuardedSend(SendSite site, SyntaxNode root, SourceText text, PartnerWorld world)
{
    private const string Behind = "Fix_Guard";

    public IEnumerable<Route> All()
    {
        var guards = new GuardExpressions(site, world).All().ToList();
        if (SendStatement.Of(site, root, text) is { } statement)
            return guards.SelectMany(guard => Guarded(statement, guard));

        return TaskOf() is { } task ? guards.Select(guard => Chosen(task, guard)) : [];
    }

    private static IEnumerable<Route> Guarded(SendStatement statement, GuardExpression guard)
    {
        if (LeaveFrom(statement.Syntax) is { } leave)
            yield return Way("Fix_Leave", guard.Fails, statement.Behind($"if ({guard.Fails}) {leave};"));

        yield return Way(Behind, guard.Holds, statement.Within(guard.Holds));
    }

    /// <summary>The key is constant: whoever fixes many asks once, whatever the recipients are called.</summary>
    private static Route Way(string title, string test, ImmutableArray<TextChange> changes) => new(FixText.Of(title, test), title, changes) { Choice = title };

    /// <summary>A task that is handed back at once: without the send it is one that is done.</summary>
    private ExpressionSyntax? TaskOf()
    {
        if (site.Call.Parent is not (ArrowExpressionClauseSyntax or ReturnStatementSyntax or LambdaExpressionSyntax) || site.Call.ContainsDirectives)
            return null;

        return site.Method.ReturnType is INamedTypeSymbol { Name: "Task", IsGenericType: false } ? site.Call : null;
    }

    private Route Chosen(ExpressionSyntax task, GuardExpression guard)
    {
        var type = site.Method.ReturnType.ToMinimalDisplayString(site.Model, site.Position);
        return Way(Behind, guard.Holds, [new(new(task.SpanStart, 0), guard.Holds + " ? "), new(new(task.Span.End, 0), $" : {type}.CompletedTask")]);
    }

    /// <summary>What leaves the round or the method where nothing else is behind the statement; nothing where the statement is alone, as an <c>if</c> says that better.</summary>
    private static string? LeaveFrom(ExpressionStatementSyntax statement)
    {
        if (statement.Parent is not BlockSyntax { Statements.Count: > 1 } block || block.Statements.Last() != statement)
            return null;

        return block.Parent switch
        {
            CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax => "continue",
            MethodDeclarationSyntax method when IsWithoutResult(method.ReturnType, method.Modifiers) => "return",
            LocalFunctionStatementSyntax function when IsWithoutResult(function.ReturnType, function.Modifiers) => "return",
            _ => null,
        };
    }

    private static bool IsWithoutResult(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is IdentifierNameSyntax);
}

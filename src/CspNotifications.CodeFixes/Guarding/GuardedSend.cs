using System.Collections.Immutable;
using CspNotifications.CodeFixes.Injection;
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
        if (StatementOf() is { } statement)
            return guards.SelectMany(guard => Guarded(statement, guard));

        return TaskOf() is { } task ? guards.Select(guard => Chosen(task, guard)) : [];
    }

    private IEnumerable<Route> Guarded(ExpressionStatementSyntax statement, GuardExpression guard)
    {
        if (LeaveFrom(statement) is { } leave)
            yield return Way("Fix_Leave", guard.Fails, Before(statement, $"if ({guard.Fails}) {leave};"));

        yield return Way(Behind, guard.Holds, Around(statement, guard.Holds));
    }

    /// <summary>The key is constant: whoever fixes many asks once, whatever the recipients are called.</summary>
    private static Route Way(string title, string test, ImmutableArray<TextChange> changes) => new(FixText.Of(title, test), title, changes) { Choice = title };

    /// <summary>A statement that only sends.</summary>
    private ExpressionStatementSyntax? StatementOf()
    {
        SyntaxNode node = site.Call;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            node = node.Parent;
        }

        return node.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax, ContainsDirectives: false } statement ? statement : null;
    }

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

    private ImmutableArray<TextChange> Before(ExpressionStatementSyntax statement, string line) => SourceEdits.IsFirstOnLine(text, statement.SpanStart)
        ? [new(new(statement.SpanStart, 0), line + LineBreak(statement) + SourceEdits.IndentOf(text, statement.SpanStart))]
        : [new(new(statement.SpanStart, 0), line + " ")];

    private ImmutableArray<TextChange> Around(ExpressionStatementSyntax statement, string test)
    {
        if (!SourceEdits.IsFirstOnLine(text, statement.SpanStart))
            return [new(new(statement.SpanStart, 0), $"if ({test}) ")];

        var lineBreak = LineBreak(statement);
        var indent = SourceEdits.IndentOf(text, statement.SpanStart);
        var unit = Unit(statement, indent);
        var hasBraces = HasBraces();
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(new(new(statement.SpanStart, 0), $"if ({test})" + lineBreak + indent + (hasBraces ? "{" + lineBreak + indent : "") + unit));
        changes.AddRange(Deeper(statement, unit));
        if (hasBraces)
            changes.Add(SourceEdits.After(statement, "}"));

        return changes.ToImmutable();
    }

    /// <summary>The further lines of the statement, but those that begin within a text.</summary>
    private IEnumerable<TextChange> Deeper(ExpressionStatementSyntax statement, string unit)
    {
        var first = text.Lines.GetLineFromPosition(statement.SpanStart).LineNumber;
        var last = text.Lines.GetLineFromPosition(statement.Span.End).LineNumber;
        for (var number = first + 1; number <= last; number++)
        {
            var line = text.Lines[number];
            if (line.ToString().Trim().Length > 0 && root.FindToken(line.Start) is var token && !(token.SpanStart < line.Start && token.Span.End > line.Start))
                yield return new(new(line.Start, 0), unit);
        }
    }

    private string LineBreak(SyntaxNode node) => SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(node.SpanStart));

    /// <summary>By how much the statement is further in than what it stands in.</summary>
    private string Unit(SyntaxNode statement, string indent)
    {
        var outer = SourceEdits.IndentOf(text, statement.Parent!.SpanStart);
        return indent.StartsWith(outer, StringComparison.Ordinal) && indent.Length > outer.Length ? indent.Substring(outer.Length) : "    ";
    }

    /// <summary>As the file does it.</summary>
    private bool HasBraces() => root.DescendantNodes().OfType<IfStatementSyntax>().All(choice => choice.Statement is BlockSyntax);
}

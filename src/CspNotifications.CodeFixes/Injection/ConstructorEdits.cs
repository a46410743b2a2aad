using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>What changes in one constructor that takes the channel: its parameter, its documentation, and how it is kept.</summary>
internal sealed class ConstructorEdits(ConstructorDeclarationSyntax constructor, Neighbour? neighbour, Names names, string type, SemanticModel model)
{
    /// <summary>Where the neighbour is kept, unless the constructor may end before that.</summary>
    private Assignment? Beside => neighbour?.Member is { } member && Assignment.Of(constructor, member, model) is { } found && !EndsBefore(found.Expression) ? found : null;

    public IEnumerable<TextChange> Changes()
    {
        foreach (var change in Parameters.Added(constructor.ParameterList, constructor, type + " " + names.Parameter, names.Parameter))
            yield return change;

        // It is kept by the constructor that this one calls.
        if (constructor.Initializer is { RawKind: (int)SyntaxKind.ThisConstructorInitializer } chained)
        {
            if (model.GetSymbolInfo(chained).Symbol is IMethodSymbol called)
            {
                foreach (var change in Parameters.Passed(chained.ArgumentList, called, names.Parameter, names.Parameter))
                    yield return change;
            }

            yield break;
        }

        foreach (var change in constructor.ExpressionBody is { } arrow ? Blocked(arrow) : Kept())
            yield return change;
    }

    /// <summary>Two statements need a body.</summary>
    private IEnumerable<TextChange> Blocked(ArrowExpressionClauseSyntax arrow)
    {
        var text = constructor.SyntaxTree.GetText();
        var lineBreak = SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(constructor.SpanStart));
        var layout = Layout.Of(constructor);
        var indent = SourceEdits.IndentOf(text, constructor.SpanStart);
        var deeper = indent + layout.Step;
        var before = arrow.ArrowToken.GetPreviousToken();
        yield return new(
            TextSpan.FromBounds(before.Span.End, arrow.Expression.SpanStart),
            (layout.HasBracesAtLineEnds ? " {" : lineBreak + indent + "{") + lineBreak + deeper + (Beside is null ? Statement() + lineBreak + deeper : ""));
        yield return new(
            new(constructor.SemicolonToken.Span.End, 0),
            (Beside is null ? "" : lineBreak + deeper + Statement()) + lineBreak + indent + "}");
    }

    private IEnumerable<TextChange> Kept()
    {
        if (constructor.Body is not { } body)
            yield break;

        // What the constructor does may send already, and it may end early.
        if (Beside is not { } beside)
        {
            yield return body.Statements.Count > 0 ? SourceEdits.BeforeStatement(body.Statements[0], Statement()) : InEmpty(body);
            yield break;
        }

        foreach (var guard in body.Statements.Where(statement => beside.IsPlain && IsGuard(statement, beside)))
            yield return SourceEdits.After(guard, Copy(guard, beside));

        yield return SourceEdits.After(beside.Expression.Parent!, beside.IsPlain ? Copy(beside.Expression.Parent!, beside) : Statement());
    }

    private TextChange InEmpty(BlockSyntax body)
    {
        var text = body.SyntaxTree.GetText();
        var open = text.Lines.GetLineFromPosition(body.OpenBraceToken.SpanStart);
        if (open.LineNumber == text.Lines.GetLineFromPosition(body.CloseBraceToken.SpanStart).LineNumber)
            return new(TextSpan.FromBounds(body.OpenBraceToken.Span.End, body.OpenBraceToken.Span.End), " " + Statement());

        var indent = SourceEdits.IndentOf(text, body.OpenBraceToken.SpanStart);
        return new(new(open.End, 0), SourceEdits.LineBreakAt(text, open) + indent + Layout.Of(constructor).Step + Statement());
    }

    /// <summary>The parameter is put where it is kept, as the neighbour is.</summary>
    private string Statement() => Beside is { } beside
        ? (beside.IsPlain ? Copy(beside.Expression, beside) : Copy(beside.Expression.Left, beside) + " = " + names.Parameter) + ";"
        : (names.Member == names.Parameter ? "this." : "") + names.Member + " = " + names.Parameter + ";";

    private string Copy(SyntaxNode node, Assignment beside) => SourceEdits.Copy(
        node,
        new Dictionary<string, string>
        {
            [neighbour!.Member!.Name] = names.Member,
            [beside.Parameter] = names.Parameter,
        });

    /// <summary>A statement that looks at nothing but the neighbour's parameter: <c>ArgumentNullException.ThrowIfNull(sender)</c>.</summary>
    private bool IsGuard(StatementSyntax statement, Assignment beside)
    {
        if (statement == beside.Expression.Parent
            || !(statement is IfStatementSyntax || (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true })))
        {
            return false;
        }

        var variables = statement.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Where(symbol => symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false })
            .Select(symbol => symbol!.Name)
            .Distinct()
            .ToList();
        return variables.Count == 1
            && variables[0] == beside.Parameter
            && !statement.DescendantNodes().Any(node => node is AssignmentExpressionSyntax)
            && (statement is not IfStatementSyntax choice || IsThrow(choice.Statement));
    }

    private bool EndsBefore(SyntaxNode node) => constructor
        .DescendantNodes(inner => inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(inner => inner is ReturnStatementSyntax && inner.SpanStart < node.SpanStart);

    private static bool IsThrow(StatementSyntax statement) =>
        statement is ThrowStatementSyntax || (statement is BlockSyntax { Statements.Count: 1 } block && block.Statements[0] is ThrowStatementSyntax);
}

using System.Collections.Immutable;
using CspNotifications.CodeFixes.Injection;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Guarding;

/// <summary>A statement that only sends, in the layout of its file.</summary>
internal sealed class SendStatement
{
    private readonly SyntaxNode _root;
    private readonly SourceText _text;

    private SendStatement(ExpressionStatementSyntax syntax, SyntaxNode root, SourceText text)
    {
        Syntax = syntax;
        _root = root;
        _text = text;
        Indent = SourceEdits.IndentOf(text, syntax.SpanStart);
        LineBreak = SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(syntax.SpanStart));
    }

    public ExpressionStatementSyntax Syntax { get; }

    private string Indent { get; }

    private string LineBreak { get; }

    private bool IsOnOwnLine => SourceEdits.IsFirstOnLine(_text, Syntax.SpanStart);

    public static SendStatement? Of(SendSite site, SyntaxNode root, SourceText text)
    {
        SyntaxNode node = site.Call;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            node = node.Parent;
        }

        return node.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax, ContainsDirectives: false } statement ? new(statement, root, text) : null;
    }

    /// <summary>The statement behind another one.</summary>
    public ImmutableArray<TextChange> Behind(string first) => [new(new(Syntax.SpanStart, 0), first + (IsOnOwnLine ? LineBreak + Indent : " "))];

    /// <summary>The statement within an <c>if</c>; before it, where there is one, what is done instead when the test holds.</summary>
    public ImmutableArray<TextChange> Within(string test, string? instead = null)
    {
        if (!IsOnOwnLine)
            return [new(new(Syntax.SpanStart, 0), instead is null ? $"if ({test}) " : $"if ({test}) {instead} else ")];

        var unit = Unit();
        var hasBraces = HasBraces();
        var open = LineBreak + Indent + (hasBraces ? "{" + LineBreak + Indent : "") + unit;
        var head = $"if ({test})" + open;
        if (instead is not null)
            head += instead + LineBreak + Indent + (hasBraces ? "}" + LineBreak + Indent : "") + "else" + open;

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(new(new(Syntax.SpanStart, 0), head));
        changes.AddRange(FurtherLines().Select(line => new TextChange(new(line.Start, 0), unit)));
        if (hasBraces)
            changes.Add(SourceEdits.After(Syntax, "}"));

        return changes.ToImmutable();
    }

    /// <summary>The statement as a text, with changes made to it; <see langword="null"/> where it is on several lines.</summary>
    public string? With(IEnumerable<TextChange> changes)
    {
        var start = Syntax.SpanStart;
        if (FurtherLines().Any() || !changes.All(change => Syntax.Span.Contains(change.Span)))
            return null;

        return SourceText.From(Syntax.ToString()).WithChanges(changes.Select(change => new TextChange(new(change.Span.Start - start, change.Span.Length), change.NewText ?? ""))).ToString();
    }

    /// <summary>The lines of the statement after the first, but those that begin within a text.</summary>
    private IEnumerable<TextLine> FurtherLines()
    {
        var first = _text.Lines.GetLineFromPosition(Syntax.SpanStart).LineNumber;
        var last = _text.Lines.GetLineFromPosition(Syntax.Span.End).LineNumber;
        for (var number = first + 1; number <= last; number++)
        {
            var line = _text.Lines[number];
            if (line.ToString().Trim().Length > 0 && _root.FindToken(line.Start) is var token && !(token.SpanStart < line.Start && token.Span.End > line.Start))
                yield return line;
        }
    }

    /// <summary>By how much the statement is further in than what it stands in.</summary>
    private string Unit()
    {
        var outer = SourceEdits.IndentOf(_text, Syntax.Parent!.SpanStart);
        return Indent.StartsWith(outer, StringComparison.Ordinal) && Indent.Length > outer.Length ? Indent.Substring(outer.Length) : "    ";
    }

    /// <summary>As the file does it.</summary>
    private bool HasBraces() => _root.DescendantNodes().OfType<IfStatementSyntax>().All(choice => choice.Statement is BlockSyntax);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Insertions into a text that look like what stands beside them: on a line of their own where that does, with its indentation and line ending.</summary>
internal static class SourceEdits
{
    /// <summary>Another member or statement behind this one.</summary>
    public static TextChange After(SyntaxNode node, string added)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.Span.End);
        return IsOnlyTrivia(node.GetLastToken(), line)
            ? new(new(line.End, 0), LineBreakAt(text, line) + IndentOf(text, node.SpanStart) + added)
            : new(new(node.Span.End, 0), " " + added);
    }

    /// <summary>A first statement before this one.</summary>
    public static TextChange BeforeStatement(StatementSyntax statement, string added)
    {
        var text = statement.SyntaxTree.GetText();
        if (!IsFirstOnLine(text, statement.SpanStart))
            return new(new(statement.SpanStart, 0), added + " ");

        var separator = LineBreakAt(text, text.Lines.GetLineFromPosition(statement.SpanStart)) + IndentOf(text, statement.SpanStart);
        var behind = text.Lines.GetLineFromPosition(statement.GetFirstToken().GetPreviousToken().Span.End);
        return new(new(behind.End, 0), separator + added);
    }

    /// <summary>A first member before this one, with an empty line between them.</summary>
    public static TextChange Before(MemberDeclarationSyntax member, string added)
    {
        var text = member.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(member.SpanStart);
        var lineBreak = LineBreakAt(text, line);
        var start = member.GetFirstToken().GetPreviousToken();
        var opening = text.Lines.GetLineFromPosition(start.Span.End);
        return opening.LineNumber == line.LineNumber
            ? new(new(member.SpanStart, 0), added + " ")
            : new(new(opening.End, 0), lineBreak + IndentOf(text, member.SpanStart) + added + lineBreak);
    }

    /// <summary>Another parameter or argument, at this place of the list.</summary>
    public static IEnumerable<TextChange> Into<T>(SyntaxToken open, SeparatedSyntaxList<T> items, int index, string added)
        where T : SyntaxNode
    {
        if (items.Count == 0)
            return [new(new(open.Span.End, 0), added)];

        var text = open.SyntaxTree!.GetText();
        var beside = items[Math.Min(index, items.Count - 1)];
        var ownLine = IsFirstOnLine(text, beside.SpanStart)
            ? LineBreakAt(text, text.Lines.GetLineFromPosition(beside.SpanStart)) + IndentOf(text, beside.SpanStart)
            : null;
        if (index < items.Count)
            return [new(new(beside.SpanStart, 0), added + "," + (ownLine ?? " "))];

        // A comment behind the last one stays with it.
        var line = text.Lines.GetLineFromPosition(beside.Span.End);
        var hasComment = beside.GetTrailingTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        if (hasComment && IsOnlyTrivia(beside.GetLastToken(), line))
            return [new(new(beside.Span.End, 0), ","), new(new(line.End, 0), (ownLine ?? LineBreakAt(text, line) + IndentOf(text, beside.SpanStart)) + added)];

        var end = hasComment ? beside.GetTrailingTrivia().Last(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Span.End : beside.Span.End;
        return [new(new(end, 0), "," + (ownLine ?? " ") + added)];
    }

    /// <summary>Parts of it are compiled for other symbols only: what would be changed there is not seen.</summary>
    public static bool IsConditional(SyntaxNode? node) =>
        node?.ContainsDirectives == true && node.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia) || trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia));

    /// <summary>The text of a node with other names for some of its identifiers, also where a text or a comment names them alone.</summary>
    public static string Copy(SyntaxNode node, IReadOnlyDictionary<string, string> names, TextSpan? type = null, string? newType = null)
    {
        var changes = new List<TextChange>();
        if (type is { } span)
            changes.Add(new(new(span.Start - node.SpanStart, span.Length), newType ?? ""));

        foreach (var token in node.DescendantTokens())
        {
            if (type?.Contains(token.Span) == true)
                continue;

            if (token.IsKind(SyntaxKind.IdentifierToken) && names.TryGetValue(token.ValueText, out var name))
                changes.Add(new(new(token.SpanStart - node.SpanStart, token.Span.Length), name));
            else if (token.IsKind(SyntaxKind.StringLiteralToken) && names.TryGetValue(token.ValueText, out var quoted))
                changes.Add(new(new(token.SpanStart - node.SpanStart, token.Span.Length), SymbolDisplay.FormatLiteral(quoted, quote: true)));
        }

        return SourceText.From(node.ToString()).WithChanges(changes.OrderBy(change => change.Span.Start)).ToString();
    }

    public static string IndentOf(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public static string LineBreakAt(SourceText text, TextLine line)
    {
        var found = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return found.Length > 0 ? found : line.LineNumber > 0 ? LineBreakAt(text, text.Lines[line.LineNumber - 1]) : "\n";
    }

    public static bool IsFirstOnLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    public static bool IsSameLine(SourceText text, TextSpan first, TextSpan second) =>
        text.Lines.GetLineFromPosition(first.Start).LineNumber == text.Lines.GetLineFromPosition(second.Start).LineNumber;

    private static bool IsOnlyTrivia(SyntaxToken last, TextLine line) => last.GetNextToken() is var next && (next.IsKind(SyntaxKind.None) || next.SpanStart >= line.End);
}

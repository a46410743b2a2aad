using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>How the code around a member is laid out.</summary>
/// <param name="Step">By what a line is indented more than the one it belongs to.</param>
/// <param name="HasBracesAtLineEnds">A body's brace stands behind its header, not on a line of its own.</param>
internal sealed record Layout(string Step, bool HasBracesAtLineEnds)
{
    private const string Usual = "    ";

    public static Layout Of(MemberDeclarationSyntax member)
    {
        var text = member.SyntaxTree.GetText();
        if (member.Parent is not TypeDeclarationSyntax type || type.OpenBraceToken.IsMissing)
            return new(Usual, false);

        var outer = SourceEdits.IndentOf(text, type.SpanStart);
        var inner = SourceEdits.IndentOf(text, member.SpanStart);
        return new(
            inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : Usual,
            !SourceEdits.IsFirstOnLine(text, type.OpenBraceToken.SpanStart) && !SourceEdits.IsSameLine(text, type.OpenBraceToken.Span, type.CloseBraceToken.Span));
    }
}

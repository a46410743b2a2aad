using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>One more parameter of a constructor, and one more argument where it is called.</summary>
internal static class Parameters
{
    /// <summary>Behind all that callers have to hand over, before what they may leave out.</summary>
    public static IEnumerable<TextChange> Added(ParameterListSyntax list, MemberDeclarationSyntax owner, string parameter, string name)
    {
        var index = list.Parameters.TakeWhile(known => known.Default is null && !known.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        foreach (var change in SourceEdits.Into(list.OpenParenToken, list.Parameters, index, parameter))
            yield return change;

        if (Documented(owner, name, index > 0 ? list.Parameters[index - 1].Identifier.ValueText : null) is { } documentation)
            yield return documentation;
    }

    /// <summary>The argument where the constructor is called: at its place, or by name where others before it are.</summary>
    public static IEnumerable<TextChange> Passed(ArgumentListSyntax arguments, IMethodSymbol constructor, string value, string name)
    {
        var index = constructor.Parameters.TakeWhile(parameter => !parameter.IsOptional && !parameter.IsParams).Count();
        var isInOrder = arguments.Arguments.Count >= index && arguments.Arguments.Take(index).All(argument => argument.NameColon is null);
        return isInOrder
            ? SourceEdits.Into(arguments.OpenParenToken, arguments.Arguments, index, value)
            : SourceEdits.Into(arguments.OpenParenToken, arguments.Arguments, arguments.Arguments.Count, name + ": " + value);
    }

    /// <summary>Where the other parameters are documented, this one is too: behind the one that it stands behind.</summary>
    private static TextChange? Documented(MemberDeclarationSyntax owner, string name, string? previous)
    {
        var documented = owner.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content)
            .OfType<XmlElementSyntax>()
            .Where(element => element.StartTag.Name.LocalName.ValueText == "param")
            .ToList();
        if (documented.Count == 0)
            return null;

        var last = documented.Find(element => element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().Any(attribute => attribute.Identifier.Identifier.ValueText == previous))
            ?? documented[documented.Count - 1];

        var text = owner.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(last.Span.End);
        var added = $"<param name=\"{name.TrimStart('@')}\">Sends from the partner.</param>";
        var begin = text.Lines.GetLineFromPosition(last.SpanStart).Start;
        var before = text.ToString(TextSpan.FromBounds(begin, last.SpanStart));
        return before.Trim() is "///" or "*" or "" && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(last.Span.End, line.End)))
            ? new(new(line.End, 0), SourceEdits.LineBreakAt(text, line) + before + added)
            : new(new(last.Span.End, 0), added);
    }
}

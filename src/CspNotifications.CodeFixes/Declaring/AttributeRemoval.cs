using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>Takes attributes out of a document, and lists that are left empty with them. Comments stay.</summary>
internal static class AttributeRemoval
{
    public static IEnumerable<TextChange> Of(SyntaxNode root, IEnumerable<TextSpan> spans)
    {
        var attributes = spans
            .Select(span => root.FindNode(span).FirstAncestorOrSelf<AttributeSyntax>())
            .OfType<AttributeSyntax>()
            .Distinct();
        foreach (var list in attributes.GroupBy(attribute => (AttributeListSyntax)attribute.Parent!))
        {
            if (list.Count() == list.Key.Attributes.Count)
                yield return new(TextSpan.FromBounds(list.Key.SpanStart, EndOf(list.Key)), "");
            else
            {
                foreach (var attribute in list)
                    yield return new(SpanOf(attribute, list.Key, [.. list]), "");
            }
        }
    }

    /// <summary>Up to what comes next: a comment, or what the list belongs to.</summary>
    private static int EndOf(AttributeListSyntax list)
    {
        var next = list.GetLastToken().GetNextToken(includeZeroWidth: true);
        foreach (var trivia in list.GetLastToken().TrailingTrivia.Concat(next.LeadingTrivia))
        {
            if (!string.IsNullOrWhiteSpace(trivia.ToFullString()))
                return trivia.SpanStart;
        }

        return next.SpanStart;
    }

    /// <summary>With the comma before it, or after it where nothing stays before.</summary>
    private static TextSpan SpanOf(AttributeSyntax attribute, AttributeListSyntax list, HashSet<AttributeSyntax> removed)
    {
        var index = list.Attributes.IndexOf(attribute);
        return list.Attributes.Take(index).Any(other => !removed.Contains(other))
            ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
            : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[index + 1].SpanStart);
    }
}

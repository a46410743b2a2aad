using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Injection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>An attribute of the vocabulary that a declaration gets, as its file would write it.</summary>
/// <param name="Facet">What it states.</param>
/// <param name="Value">The name of the value, if any.</param>
/// <param name="IsOfReturn">It is for the value that the declaration returns.</param>
internal sealed record NewAttribute(Facet Facet, string? Value = null, bool IsOfReturn = false)
{
    /// <summary>From the name alone to what is always understood.</summary>
    private static readonly ImmutableArray<string> Qualifiers = ["", AttributeNames.Namespace + ".", "global::" + AttributeNames.Namespace + "."];

    public string ShortName => ShortOf(FacetNames.AttributeOf(Facet));

    /// <summary>The declaration with the attributes; <see langword="null"/> where they cannot be named there.</summary>
    public static TextChange? On(SyntaxNode declaration, SemanticModel model, params NewAttribute[] attributes)
    {
        var texts = attributes.Select(attribute => attribute.In(model, declaration.SpanStart)).ToList();
        if (texts.Contains(null))
            return null;

        var added = string.Join(", ", texts);
        var isOfReturn = attributes.Any(attribute => attribute.IsOfReturn);
        var lists = ListsOf(declaration);

        // Where several share their brackets, one more does.
        if (!isOfReturn && lists.Count == 1 && lists[0] is { Target: null, Attributes: { Count: > 1 } together })
            return new(new(together.Last().Span.End, 0), ", " + added);

        return new(new(declaration.SpanStart, 0), $"[{(isOfReturn ? "return: " : "")}{added}]{SeparatorBefore(declaration)}");
    }

    /// <summary>The first way to write it that is understood as meant: names may be out of sight, or taken by something else.</summary>
    private string? In(SemanticModel model, int position)
    {
        foreach (var qualifier in Qualifiers)
        {
            foreach (var ofValue in Value is null ? [""] : Qualifiers)
            {
                var arguments = Value is null ? "" : $"({ofValue}{FacetNames.EnumOf(Facet)}.{Value})";
                var attribute = SyntaxFactory.Attribute(
                    SyntaxFactory.ParseName(qualifier + ShortName),
                    Value is null ? null : SyntaxFactory.ParseAttributeArgumentList(arguments));
                if (model.GetSpeculativeSymbolInfo(position, attribute).Symbol is IMethodSymbol constructor
                    && AttributeNames.Match(constructor.ContainingType) == FacetNames.AttributeOf(Facet))
                {
                    return qualifier + ShortName + arguments;
                }
            }
        }

        return null;
    }

    /// <summary>A member that begins a line gets its attribute on a line of its own, if those beside it have theirs so.</summary>
    private static string SeparatorBefore(SyntaxNode declaration)
    {
        var text = declaration.SyntaxTree.GetText();
        if (declaration is ParameterSyntax || !SourceEdits.IsFirstOnLine(text, declaration.SpanStart))
            return " ";

        var like = (declaration.Parent?.ChildNodes() ?? [])
            .Where(sibling => sibling.RawKind == declaration.RawKind && ListsOf(sibling).Count > 0)
            .Prepend(declaration)
            .LastOrDefault(sibling => ListsOf(sibling).Count > 0);
        if (like is not null && IsBesideItsAttributes(like, text))
            return " ";

        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        return SourceEdits.LineBreakAt(text, line) + SourceEdits.IndentOf(text, declaration.SpanStart);
    }

    private static bool IsBesideItsAttributes(SyntaxNode declaration, SourceText text)
    {
        var last = ListsOf(declaration).Last().GetLastToken();
        return text.Lines.IndexOf(last.Span.End) == text.Lines.IndexOf(last.GetNextToken().SpanStart);
    }

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        _ => default,
    };

    private static string ShortOf(string name) =>
        name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>The field or property that keeps the channel, and the constructor of a type that had none.</summary>
internal static class Members
{
    /// <summary>Declared as the neighbour is, beside it; without one, as a readonly field behind the other fields.</summary>
    public static (SyntaxTree Tree, TextChange Change) Added(InjectedType type, Neighbour? neighbour, Names names, Func<SyntaxNode, string> typeIn)
    {
        if (neighbour is { Declaration: { } declaration, Member: { } member })
        {
            var copied = new Dictionary<string, string> { [member.Name] = names.Member };
            if (neighbour.PrimaryParameter is { } parameter)
                copied[parameter] = names.Parameter;

            var bare = Plain((MemberDeclarationSyntax)declaration.WithAttributeLists(default), neighbour.PrimaryParameter);
            var span = bare switch
            {
                FieldDeclarationSyntax field => field.Declaration.Type.Span,
                PropertyDeclarationSyntax property => property.Type.Span,
                _ => default,
            };
            return (declaration.SyntaxTree, SourceEdits.After(declaration, SourceEdits.Copy(bare, copied, span, typeIn(declaration))));
        }

        var part = PartWith<ConstructorDeclarationSyntax>(type) ?? PartWith<FieldDeclarationSyntax>(type) ?? PartWith<MemberDeclarationSyntax>(type)!;
        var channel = typeIn(part);
        var lines = new List<string> { $"private readonly {channel} {names.Member};" };
        if (type.Primary is null && type.Constructors.IsEmpty)
            lines.AddRange(Constructor(type, part, names, channel));

        var fields = part.Members.OfType<FieldDeclarationSyntax>().LastOrDefault();
        var text = part.SyntaxTree.GetText();
        var at = (SyntaxNode?)fields ?? part.Members[0];
        var separator = SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(at.SpanStart)) + SourceEdits.IndentOf(text, at.SpanStart);
        var added = string.Join(separator, lines).Replace(separator + separator, SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(at.SpanStart)) + separator);
        return (part.SyntaxTree, fields is not null ? SourceEdits.After(fields, added) : SourceEdits.Before(part.Members[0], added));
    }

    /// <summary>What is made of the neighbour's parameter is not made of the channel.</summary>
    private static MemberDeclarationSyntax Plain(MemberDeclarationSyntax declaration, string? parameter)
    {
        var made = declaration.DescendantNodes().OfType<EqualsValueClauseSyntax>().FirstOrDefault()?.Value;
        return parameter is null || made is null || Assignment.IsOnly(made, parameter)
            ? declaration
            : declaration.ReplaceNode(made, SyntaxFactory.IdentifierName(parameter).WithTriviaFrom(made));
    }

    private static TypeDeclarationSyntax? PartWith<TMember>(InjectedType type) => type.Parts.FirstOrDefault(part => part.Members.Any(member => member is TMember));

    private static IEnumerable<string> Constructor(InjectedType type, TypeDeclarationSyntax part, Names names, string channel)
    {
        var layout = Layout.Of(part.Members[0]);
        yield return "";
        yield return $"{(type.Symbol.IsAbstract ? "protected" : "public")} {part.Identifier.Text}({channel} {names.Parameter})" + (layout.HasBracesAtLineEnds ? " {" : "");
        if (!layout.HasBracesAtLineEnds)
            yield return "{";

        yield return layout.Step + (names.Member == names.Parameter ? "this." : "") + names.Member + " = " + names.Parameter + ";";
        yield return "}";
    }
}

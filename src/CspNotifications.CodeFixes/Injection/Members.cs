using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>The field or property that keeps the channel, and the constructor of a type that had none.</summary>
internal static class Members
{
    /// <summary>Declared as the neighbour is, beside it; without one, as a readonly field behind the other fields.</summary>
    public static IEnumerable<TextChange> Added(InjectedType type, Neighbour? neighbour, Names names, string channel)
    {
        if (neighbour is { Declaration: { } declaration, Member: { } member })
        {
            var copied = new Dictionary<string, string> { [member.Name] = names.Member };
            if (neighbour.PrimaryParameter is { } parameter)
                copied[parameter] = names.Parameter;

            var bare = (MemberDeclarationSyntax)declaration.WithAttributeLists(default);
            var span = bare switch
            {
                FieldDeclarationSyntax field => field.Declaration.Type.Span,
                PropertyDeclarationSyntax property => property.Type.Span,
                _ => default,
            };
            yield return SourceEdits.After(declaration, SourceEdits.Copy(bare, copied, span, channel));
            yield break;
        }

        var part = type.Parts.FirstOrDefault(candidate => candidate.Members.Any(known => known is ConstructorDeclarationSyntax)) ?? type.Parts.First(candidate => candidate.Members.Count > 0);
        var lines = new List<string> { $"private readonly {channel} {names.Member};" };
        if (type.Primary is null && type.Constructors.IsEmpty)
            lines.AddRange(Constructor(type, part, names, channel));

        var fields = part.Members.OfType<FieldDeclarationSyntax>().LastOrDefault();
        var text = part.SyntaxTree.GetText();
        var at = (SyntaxNode?)fields ?? part.Members[0];
        var separator = SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(at.SpanStart)) + SourceEdits.IndentOf(text, at.SpanStart);
        var added = string.Join(separator, lines).Replace(separator + separator, SourceEdits.LineBreakAt(text, text.Lines.GetLineFromPosition(at.SpanStart)) + separator);
        yield return fields is not null ? SourceEdits.After(fields, added) : SourceEdits.Before(part.Members[0], added);
    }

    private static IEnumerable<string> Constructor(InjectedType type, TypeDeclarationSyntax part, Names names, string channel)
    {
        var indent = SourceEdits.IndentOf(part.SyntaxTree.GetText(), part.Members[0].SpanStart).Contains('\t') ? "\t" : "    ";
        yield return "";
        yield return $"{(type.Symbol.IsAbstract ? "protected" : "public")} {part.Identifier.Text}({channel} {names.Parameter})";
        yield return "{";
        yield return indent + (names.Member == names.Parameter ? "this." : "") + names.Member + " = " + names.Parameter + ";";
        yield return "}";
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>What the declarations of a file mention. Kept with its tree: after an edit one file is read again.</summary>
internal sealed class MentioningFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, MentioningFile> Known = new();

    private MentioningFile(ImmutableArray<Mention> mentions) => Mentions = mentions;

    /// <summary>In the order in which they stand in the file.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    public static MentioningFile Of(SyntaxTree tree) => Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, Read);

    /// <summary>The declaration that a position lies in, negative for none.</summary>
    public int At(int position)
    {
        var (low, high) = (0, Mentions.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Mentions[middle].Span;
            if (span.Contains(position))
                return middle;

            (low, high) = span.Start > position ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    private static MentioningFile Read(SyntaxTree tree)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax file)
            return new([]);

        var reader = new Reader(tree.GetText().ToString());
        reader.AddAliases(file.Usings);
        reader.Add(file.Members);
        return new(reader.Mentions.ToImmutable());
    }

    private sealed class Reader(string text)
    {
        private readonly HashSet<int> _words = [];

        public ImmutableArray<Mention>.Builder Mentions { get; } = ImmutableArray.CreateBuilder<Mention>();

        public void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (var directive in usings)
            {
                if (directive.Alias is { Name.Identifier.ValueText: var alias })
                    Add(directive.NamespaceOrType.Span, [Word.Of(alias)]);
            }
        }

        public void Add(SyntaxList<MemberDeclarationSyntax> members)
        {
            // Statements that stand alone are one body.
            if (members.FirstOrDefault(member => member is GlobalStatementSyntax) is { } first)
                Add(TextSpan.FromBounds(first.SpanStart, members.Last(member => member is GlobalStatementSyntax).Span.End), []);

            foreach (var member in members)
            {
                if (member is BaseNamespaceDeclarationSyntax space)
                {
                    AddAliases(space.Usings);
                    Add(space.Members);
                }
                else if (member is TypeDeclarationSyntax type)
                {
                    Add(type);
                }
                else if (member is not GlobalStatementSyntax)
                {
                    Add(member, construction: [], extended: null);
                }
            }
        }

        private void Add(TypeDeclarationSyntax type)
        {
            var construction = NamesOf.Construction(type);
            TextSpan? extended = type.Identifier.IsKind(SyntaxKind.None) ? TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.SpanStart) : null;

            // Another part may hold the constructor that gives a member of this one its value.
            if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
                Add(type.Identifier.Span, construction);

            if (extended is null && HasDefaults(type.ParameterList))
                Add(type.ParameterList!.Span, construction);

            if (type.BaseList is { } general)
                Add(general.Span, construction);

            foreach (var member in type.Members)
            {
                if (member is TypeDeclarationSyntax inner)
                    Add(inner);
                else
                    Add(member, construction, extended);
            }
        }

        /// <param name="member">A member that is no type.</param>
        /// <param name="construction">Who mentions one of these may run what constructs the type around it.</param>
        /// <param name="extended">Where the members of an extension say together what they are called on.</param>
        private void Add(MemberDeclarationSyntax member, ImmutableArray<int> construction, TextSpan? extended)
        {
            switch (member)
            {
                case MethodDeclarationSyntax { Body: null, ExpressionBody: null } method when !HasDefaults(method.ParameterList):
                case DelegateDeclarationSyntax function when !HasDefaults(function.ParameterList):
                case EnumDeclarationSyntax:
                    break;
                case MethodDeclarationSyntax method:
                    Add(method.Span, NamesOf.Method(method.Identifier.ValueText), extended, IsExtension(method));
                    break;
                case PropertyDeclarationSyntax { Initializer: not null } property:
                    Add(property.Span, [.. NamesOf.Property(property.Identifier.ValueText), .. construction], extended);
                    break;
                case PropertyDeclarationSyntax property:
                    if (HasBody(property))
                        Add(property.Span, NamesOf.Property(property.Identifier.ValueText), extended);

                    break;
                case EventDeclarationSyntax happening:
                    Add(happening.Span, [Word.Of(happening.Identifier.ValueText)]);
                    break;
                case BaseFieldDeclarationSyntax fields:
                    if (fields.Declaration.Variables.Any(variable => variable.Initializer is not null))
                        Add(fields.Span, [.. NamesOf.Variables(fields), .. construction]);

                    break;
                case ConstructorDeclarationSyntax:
                    Add(member.Span, construction);
                    break;
                case DestructorDeclarationSyntax:
                    Add(member.Span, []);
                    break;
                default:
                    Add(member.Span, NamesOf.Unnamed, extended);
                    break;
            }
        }

        private void Add(TextSpan span, ImmutableArray<int> names, TextSpan? extended = null, bool isExtension = false)
        {
            _words.Clear();
            Word.Collect(text, span, _words);
            if (extended is { } said)
                Word.Collect(text, said, _words);

            Mentions.Add(new(span, [.. _words], names) { IsExtension = isExtension || extended is not null });
        }

        private static bool HasBody(PropertyDeclarationSyntax property) =>
            property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true;

        private static bool HasDefaults(ParameterListSyntax? parameters) => parameters?.Parameters.Any(parameter => parameter.Default is not null) == true;

        private static bool IsExtension(MethodDeclarationSyntax method) =>
            method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The annotations that a file writes down, by their names alone. Kept with its tree: after an edit one file is asked again.</summary>
internal sealed class AnnotatedFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, AnnotatedFile> Known = new();
    private static readonly AnnotatedFile Silent = new([], []);

    private AnnotatedFile(ImmutableArray<AttributeSyntax> attributes, ImmutableArray<string> aliases)
    {
        Attributes = attributes;
        GlobalAliases = aliases;
        var names = new AnnotatedDeclarations(attributes);
        Names = names.Names;
        Used = names.Used;
        MayNameAnything = names.MayBeAnything;
    }

    /// <summary>Everything that is an attribute of ours by its name or, in a file with aliases of them, may be.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; }

    /// <summary>Other names of the attributes, for all files.</summary>
    public ImmutableArray<string> GlobalAliases { get; }

    /// <summary>The names of what they stand on, with the members around it.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Those of them by which something annotated is called, written or created.</summary>
    public ImmutableArray<string> Used { get; }

    /// <summary>One stands on something that has no name of its own.</summary>
    public bool MayNameAnything { get; }

    public bool SaysSomething => !Attributes.IsEmpty || !GlobalAliases.IsEmpty;

    public static AnnotatedFile Of(SyntaxTree tree) => Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, Read);

    /// <summary>The attributes of these names in a file.</summary>
    public static IEnumerable<AttributeSyntax> Named(SyntaxTree tree, Func<string, bool> isName) =>
        AttributesOf(tree).Where(attribute => isName(NameOf(attribute.Name)));

    /// <summary>The last identifier of a name.</summary>
    public static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static AnnotatedFile Read(SyntaxTree tree)
    {
        // The text is there, nodes are made when somebody asks for them: most files end here.
        if (!AttributeNames.MayBeIn(tree.GetText().ToString()))
            return Silent;

        var aliases = tree.GetCompilationUnitRoot().DescendantNodes(MayHoldUsings).OfType<UsingDirectiveSyntax>().Where(NamesOurs).ToImmutableArray();
        var attributes = aliases.IsEmpty ? Named(tree, AttributeNames.MayName) : AttributesOf(tree);
        return new(
            [.. attributes],
            [.. aliases.Where(alias => alias.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(alias => alias.Alias!.Name.Identifier.ValueText)]);
    }

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxTree tree) => tree.GetRoot().DescendantNodes(node => node is not AttributeArgumentListSyntax).OfType<AttributeSyntax>();

    private static bool NamesOurs(UsingDirectiveSyntax directive) =>
        directive is { Alias: not null, NamespaceOrType: NameSyntax aliased } && AttributeNames.MayName(NameOf(aliased));

    private static bool MayHoldUsings(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>A type in a file, and the last identifiers of what its base list names.</summary>
internal sealed record DeclaredType(TypeDeclarationSyntax Syntax, ImmutableArray<string> Bases);

/// <summary>The types that a file declares, by their names alone. Kept with its tree: after an edit one file is asked again.</summary>
internal sealed class DeclaredTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredTypes> Known = new();

    private DeclaredTypes(ImmutableArray<DeclaredType> types, ImmutableArray<(string Alias, string Target)> aliases)
    {
        Types = types;
        Aliases = aliases;
    }

    /// <summary>Its types, with those within others.</summary>
    public ImmutableArray<DeclaredType> Types { get; }

    /// <summary>Other names that the file gives to types.</summary>
    public ImmutableArray<(string Alias, string Target)> Aliases { get; }

    public static DeclaredTypes Of(SyntaxTree tree) => Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, Read);

    private static DeclaredTypes Read(SyntaxTree tree)
    {
        var types = ImmutableArray.CreateBuilder<DeclaredType>();
        var aliases = ImmutableArray.CreateBuilder<(string, string)>();
        if (tree.GetRoot() is CompilationUnitSyntax file)
        {
            AddAliases(file.Usings, aliases);
            Add(file.Members, types, aliases);
        }

        return new(types.ToImmutable(), aliases.ToImmutable());
    }

    private static void Add(
        SyntaxList<MemberDeclarationSyntax> members,
        ImmutableArray<DeclaredType>.Builder types,
        ImmutableArray<(string, string)>.Builder aliases)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    AddAliases(space.Usings, aliases);
                    Add(space.Members, types, aliases);
                    break;
                case TypeDeclarationSyntax type:
                    types.Add(new(type, type.BaseList is null ? [] : [.. type.BaseList.Types.Select(general => NameOf(general.Type))]));
                    Add(type.Members, types, aliases);
                    break;
            }
        }
    }

    private static void AddAliases(SyntaxList<UsingDirectiveSyntax> usings, ImmutableArray<(string, string)>.Builder aliases)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is { } alias)
                aliases.Add((alias.Name.Identifier.ValueText, NameOf(directive.NamespaceOrType)));
        }
    }

    private static string NameOf(TypeSyntax type) => type is NameSyntax name ? AnnotatedFile.NameOf(name) : "";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Whether a compilation can see any annotation at all: where it cannot, nothing is analysed.</summary>
internal static class AnnotatedCode
{
    public static bool IsIn(Compilation compilation, Func<SyntaxTree, bool> isIn)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsIn(assembly))
                return true;
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            if (isIn(tree))
                return true;
        }

        return false;
    }

    /// <summary>The tree names one of the attributes, by its own name or in a using alias. Bodies are not looked into.</summary>
    public static bool IsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var node in Declarations(tree, cancellation))
        {
            switch (node)
            {
                case AttributeSyntax attribute when Names(attribute.Name):
                case UsingDirectiveSyntax { Alias: not null, NamespaceOrType: NameSyntax name } when Names(name):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Everything that is an attribute of ours by its name or, in a file with aliases of them, may be.</summary>
    public static IEnumerable<AttributeSyntax> AttributesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        var hasAliases = false;
        foreach (var node in Declarations(tree, cancellation))
        {
            if (node is UsingDirectiveSyntax { Alias: not null, NamespaceOrType: NameSyntax aliased } && Names(aliased))
                hasAliases = true;
            else if (node is AttributeSyntax attribute && (hasAliases || Names(attribute.Name)))
                yield return attribute;
        }
    }

    private static IEnumerable<SyntaxNode> Declarations(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes(MayHoldAttributes);

    /// <summary>An assembly that uses the annotations, or declares copies of its own, may say something of its symbols.</summary>
    public static bool IsIn(IAssemblySymbol assembly)
    {
        if (assembly.Name == AttributeNames.AnnotationsAssembly)
            return false;

        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == AttributeNames.AnnotationsAssembly)
                    return true;
            }
        }

        return assembly.TypeNames.Contains(AttributeNames.Sender) && assembly.NamespaceNames.Contains(AttributeNames.Namespace);
    }

    private static bool Names(NameSyntax name) => AttributeNames.MayName(name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    });

    private static bool MayHoldAttributes(SyntaxNode node) =>
        node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeArgumentListSyntax);
}

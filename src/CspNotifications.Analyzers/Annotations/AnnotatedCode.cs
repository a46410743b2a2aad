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
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes(MayHoldAttributes))
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Whether a compilation can see any annotation at all: where it cannot, nothing is analysed.</summary>
internal static class AnnotatedCode
{
    public static bool IsIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (AnnotatedFile.Of(tree).SaysSomething)
                return true;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsIn(assembly))
                return true;
        }

        return false;
    }

    /// <summary>Everything in the source that may be an attribute of ours, in the order of the files.</summary>
    public static IEnumerable<AttributeSyntax> AttributesIn(Compilation compilation)
    {
        var aliases = new HashSet<string>(compilation.SyntaxTrees.SelectMany(tree => AnnotatedFile.Of(tree).GlobalAliases), StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var named = AnnotatedFile.Of(tree).Attributes;
            foreach (var attribute in aliases.Count == 0 ? named : named.Union(AnnotatedFile.Named(tree, aliases.Contains)))
                yield return attribute;
        }
    }

    /// <summary>Another name of an attribute, for all files: any of them may say something.</summary>
    public static bool HasGlobalAliases(Compilation compilation) => compilation.SyntaxTrees.Any(tree => !AnnotatedFile.Of(tree).GlobalAliases.IsEmpty);

    /// <summary>A file that the symbol is declared in says something, or there is another part of it elsewhere.</summary>
    public static bool IsAround(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { PartialImplementationPart: not null } or IPropertySymbol { PartialImplementationPart: not null })
            return true;

        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (AnnotatedFile.Of(reference.SyntaxTree).SaysSomething)
                return true;
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
}

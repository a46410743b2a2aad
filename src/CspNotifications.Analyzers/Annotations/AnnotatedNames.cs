using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// The names of all that one compilation can see annotations on. What has another name says nothing, nor does what it overrides or implements: nobody has
/// to look at it.
/// </summary>
internal sealed class AnnotatedNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, HashSet<string>> Libraries = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly bool _isAnything;

    public AnnotatedNames(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = AnnotatedFile.Of(tree);
            _names.UnionWith(file.Names);
            _isAnything |= file.MayNameAnything || !file.GlobalAliases.IsEmpty;
        }

        foreach (var library in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (AnnotatedCode.IsIn(library))
                _names.UnionWith(Libraries.GetValue(library, NamesIn));
        }
    }

    /// <summary>The symbol, or one that it stands for, may be annotated. Of a parameter: it, or another one of its member.</summary>
    public bool MayName(ISymbol symbol) => _isAnything || _names.Contains(NameOf(symbol));

    private static string NameOf(ISymbol symbol)
    {
        var named = symbol switch
        {
            IParameterSymbol parameter => parameter.ContainingSymbol,
            _ => symbol,
        };
        var name = (named as IMethodSymbol)?.AssociatedSymbol?.Name ?? named.Name;
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(dot + 1) : name;
    }

    private static HashSet<string> NamesIn(IAssemblySymbol library)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(library.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                    open.Push(inner);

                if (IsAnnotated(member))
                    names.Add(NameOf(member));
            }
        }

        return names;
    }

    private static bool IsAnnotated(ISymbol member) => Says(member) || member switch
    {
        INamedTypeSymbol type => type.TypeParameters.Any(Says),
        IMethodSymbol method => method.Parameters.Any(Says) || method.TypeParameters.Any(Says) || method.GetReturnTypeAttributes().Any(IsOurs),
        IPropertySymbol property => property.Parameters.Any(Says),
        _ => false,
    };

    private static bool Says(ISymbol symbol) => symbol.GetAttributes().Any(IsOurs);

    private static bool IsOurs(AttributeData attribute) => AttributeNames.Match(attribute.AttributeClass) is not null;
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>The model file that comes along: libraries for mail, text messages and push notifications that everybody uses.</summary>
internal static class Catalogue
{
    private static readonly Lazy<ModelFile> Parsed = new(() => ModelParser.Parse(Text()));

    private static readonly Lazy<ImmutableArray<string>> Spaces = new(() => [.. File.TypePaths.Select(NamespaceOf).Distinct()]);

    /// <summary>The namespaces that a file names, a bit for each. Kept with its tree, however often the compilation changes.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> Namings = new();

    public static ModelFile File => Parsed.Value;

    /// <summary>The namespaces that a source has to name to get hold of what the catalogue speaks of.</summary>
    public static ImmutableArray<string> Namespaces => Spaces.Value;

    /// <summary>
    /// The source names a namespace of a library that is referenced. Those of .NET are always there, so that only what a file names counts.
    /// </summary>
    public static bool IsNamedIn(Compilation compilation, ModelSymbols symbols)
    {
        var named = 0UL;
        foreach (var tree in compilation.SyntaxTrees)
            named |= NamedBy(tree);

        if (named == 0)
            return false;

        return File.TypePaths.Any(path => (named & (1UL << Spaces.Value.IndexOf(NamespaceOf(path)))) != 0 && symbols.Types(path).Any());
    }

    private static ulong NamedBy(SyntaxTree tree) => Namings.TryGetValue(tree, out var known) ? known.Value : Namings.GetValue(tree, Read).Value;

    /// <summary>As names of the text, wherever: it is only asked whether to look closer.</summary>
    private static StrongBox<ulong> Read(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var named = 0UL;
        for (var i = 0; i < Spaces.Value.Length; i++)
        {
            if (text.IndexOf(Spaces.Value[i], StringComparison.Ordinal) >= 0)
                named |= 1UL << i;
        }

        return new(named);
    }

    /// <summary>No type of the catalogue is nested.</summary>
    private static string NamespaceOf(string typePath) => typePath.Substring(0, typePath.LastIndexOf('.'));

    private static SourceText Text()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("Catalogue.txt");
        return SourceText.From(stream);
    }
}

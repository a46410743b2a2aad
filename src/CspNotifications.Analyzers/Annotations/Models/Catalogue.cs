using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>The model file that comes along: libraries for mail, text messages and push notifications that everybody uses.</summary>
internal static class Catalogue
{
    private static readonly Lazy<ModelFile> Read = new(() => ModelParser.Parse(Text()));

    /// <summary>For each namespace of the libraries: whether a file names it. Kept with the file, however often the compilation changes.</summary>
    private static readonly Lazy<ImmutableDictionary<string, SyntaxTreeValueProvider<bool>>> Namings = new(() =>
        File.TypePaths.Select(NamespaceOf).Distinct().ToImmutableDictionary(space => space, space => new SyntaxTreeValueProvider<bool>(tree => Names(tree, space))));

    public static ModelFile File => Read.Value;

    /// <summary>The namespaces that a source has to name to get hold of what the catalogue speaks of.</summary>
    public static IEnumerable<string> Namespaces => Namings.Value.Keys;

    /// <summary>
    /// The source names a namespace of a library that is referenced. Those of .NET are always there, so that only what a file names counts.
    /// </summary>
    public static bool IsNamedIn(Compilation compilation, ModelSymbols symbols, Func<SyntaxTree, SyntaxTreeValueProvider<bool>, bool> ask)
    {
        foreach (var space in File.TypePaths.Where(path => symbols.Types(path).Any()).Select(NamespaceOf).Distinct())
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (ask(tree, Namings.Value[space]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>As a name of the text, wherever: it is only asked whether to look closer.</summary>
    private static bool Names(SyntaxTree tree, string space) => tree.GetText().ToString().IndexOf(space, StringComparison.Ordinal) >= 0;

    /// <summary>No type of the catalogue is nested.</summary>
    private static string NamespaceOf(string typePath) => typePath.Substring(0, typePath.LastIndexOf('.'));

    private static SourceText Text()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("Catalogue.txt");
        return SourceText.From(stream);
    }
}

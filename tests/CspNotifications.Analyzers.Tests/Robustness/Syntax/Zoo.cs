using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness.Syntax;

/// <summary>The programs of tests/Zoo: together every form of the language that this compiler knows. No project compiles them but these tests.</summary>
internal static class Zoo
{
    private const string Folder = "tests/Zoo";

    /// <summary>Below this folder is what compilers before know nothing of: <c>Since5.0</c>.</summary>
    private const string Since = "Since";

    public static CSharpParseOptions Options { get; } =
        new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([KeyValuePair.Create("FileBasedProgram", "true")]);

    /// <summary>The texts by name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Repository.Files(Folder, "*.cs")
        .Where(IsKnown)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

    /// <summary>One file in the world of the vocabulary.</summary>
    public static async Task<CSharpCompilation> CompiledAsync(string name)
    {
        string[] sources = [Files[name], Vocabulary.Source, Compiled.Usings];
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, Options));
        var compilation = await Compiled.FromAsync(trees, [Annotations]);
        return compilation.WithOptions(compilation.Options
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithOutputKind(OutputOf(name)));
    }

    /// <summary>By an alias too: there is a syntax for it.</summary>
    public static MetadataReference Annotations { get; } = Compiled.Annotations.WithAliases(["global", "annotations"]);

    public static OutputKind OutputOf(string name) => name == "TopLevel" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

    private static bool IsKnown(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file)!);
        return !folder.StartsWith(Since, StringComparison.Ordinal)
            || Version.Parse(folder[Since.Length..]) <= typeof(CSharpCompilation).Assembly.GetName().Version;
    }
}

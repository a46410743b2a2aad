using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Compilations that need not be free of errors, over the framework and the annotations.</summary>
internal static class Compiled
{
    public const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly Lazy<Task<ImmutableArray<MetadataReference>>> Framework =
        new(() => Frameworks.Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None));

    public static MetadataReference Annotations { get; } =
        MetadataReference.CreateFromFile(typeof(NotificationSenderAttribute).Assembly.Location);

    public static SyntaxTree Tree(string source, string path = "") => CSharpSyntaxTree.ParseText(source, Options, path);

    public static Task<CSharpCompilation> FromAsync(params string[] sources) =>
        FromAsync([.. sources.Select(source => Tree(source))], [Annotations]);

    public static async Task<CSharpCompilation> FromAsync(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Tested",
            trees,
            (await Framework.Value).AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>A library that is known by its metadata only.</summary>
    public static async Task<MetadataReference> ImageOfAsync(string name, string source)
    {
        var compilation = await FromAsync([Tree(source)], []);
        AssertValid(compilation);
        using var image = new MemoryStream();
        Assert.True(compilation.WithAssemblyName(name).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A compilation without the errors that would make its test say nothing.</summary>
    public static async Task<CSharpCompilation> ValidAsync(params string[] sources)
    {
        var compilation = await FromAsync(sources);
        AssertValid(compilation);
        return compilation;
    }

    /// <summary>With rules on that are off by default.</summary>
    public static Compilation TurningOn(this Compilation compilation, IEnumerable<string> ids) => compilation.WithOptions(
        compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.SetItems(ids.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn)))));

    public static void AssertValid(Compilation compilation) =>
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
}

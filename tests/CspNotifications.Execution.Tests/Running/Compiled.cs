using System.Collections.Immutable;
using CspNotifications.Execution.Tests.World;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>Programs and their vocabulary, compiled twice: as they are analysed, and as they are executed.</summary>
internal sealed class Compiled
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly SyntaxTree World = CSharpSyntaxTree.ParseText(Vocabulary.Source, Parsing, "Vocabulary.cs", System.Text.Encoding.UTF8);

    /// <summary>The framework that the tests themselves run on, with the annotations and the recorder.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsReferenced)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        allowUnsafe: true,
        concurrentBuild: false);

    private Compiled(CSharpCompilation analysed, CSharpCompilation executed) => (Analysed, Executed) = (analysed, executed);

    public CSharpCompilation Analysed { get; }

    public CSharpCompilation Executed { get; }

    /// <summary>The files that do not compile, with the first thing that is wrong there.</summary>
    public ILookup<string, string> Errors => Analysed.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic => diagnostic.ToString());

    public static Compiled From(IEnumerable<GeneratedProgram> programs)
    {
        var trees = programs
            .Select(program => CSharpSyntaxTree.ParseText(program.Text, Parsing, program.File, System.Text.Encoding.UTF8))
            .ToList();

        return new(
            CSharpCompilation.Create("Analysed", trees.Prepend(World), References, Options),
            CSharpCompilation.Create("Executed", trees.Select(InstrumentedCode.Of).Prepend(World), References, Options));
    }

    private static bool IsReferenced(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "CspNotifications.Annotations.dll" or "CspNotifications.Execution.Tests.dll";
    }
}

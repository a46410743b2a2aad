using System.Collections.Immutable;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Benchmarks.Measuring;

/// <summary>A generated code base as the compiler sees it. Parsed anew each time it is asked for, as a build does.</summary>
internal sealed class CompiledCodeBase(CodeBase code)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    /// <summary>On one thread: while the compiler binds bodies on others, the analyzers wait for it.</summary>
    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly MetadataReference Annotations = MetadataReference.CreateFromFile(typeof(NotificationSenderAttribute).Assembly.Location);

    private readonly ImmutableArray<(string Path, SourceText Text)> _files = [.. code.Files.Select(file => (file.Path, SourceText.From(file.Text)))];

    public CodeBase Code => code;

    public CSharpCompilation Create() => CSharpCompilation.Create(
        "Generated",
        _files.Select(file => Parse(file.Text, file.Path)),
        Framework.Value.Add(Annotations),
        Options);

    public static SyntaxTree Parse(SourceText text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}

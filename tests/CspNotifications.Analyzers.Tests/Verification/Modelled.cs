using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>
/// Programs that use a library nobody can annotate, with the model file that speaks for it. All rules run; expected diagnostics are marked
/// in the program and in the model.
/// </summary>
internal static class Modelled
{
    public const string ModelPath = "/0/NotificationModels.txt";

    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing CspNotifications;\nusing Legacy;\n";

    public static Lazy<Task<MetadataReference>> Legacy { get; } = new(() => Compiled.ImageOfAsync("Legacy", LegacyLibrary.Source));

    /// <summary>A program in the world of the vocabulary that also references the legacy library.</summary>
    public static Task Code(string model, string source) => RunAsync(Usings + source, (ModelPath, model));

    /// <summary>The body of a method that has the legacy mailer and what can be sent by it.</summary>
    public static Task Body(string model, string statements) => Code(model,
        $$"""
        public class Job
        {
            public void Run(Mailer mailer, MailKind kind, Customer customer, Account account, bool flag)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>Model files alone, over the legacy library.</summary>
    public static Task Files(params (string Path, string Content)[] files) => RunAsync("", files);

    /// <summary>One model file, over the legacy library.</summary>
    public static Task File(string content) => Files((ModelPath, content));

    private static async Task RunAsync(string source, params (string Path, string Content)[] files) =>
        await RunAsync([source, Vocabulary.Source], [await Legacy.Value], files);

    /// <summary>All rules over a program, its model files, and what it references.</summary>
    public static async Task RunAsync(string[] sources, MetadataReference[] references, (string Path, string Content)[] files, string? config = null)
    {
        var test = new Test();
        foreach (var source in sources)
            test.TestState.Sources.Add(source);

        test.TestState.AdditionalReferences.AddRange(references);
        foreach (var file in files)
            test.TestState.AdditionalFiles.Add(file);

        if (config is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{config}\n"));

        await test.RunAsync();
    }

    private sealed class Test : AnalyzerTest<DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = Frameworks.Net10;
            TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
        }

        public override string Language => LanguageNames.CSharp;

        protected override string DefaultFileExt => "cs";

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => AnalyzerRun.Analyzers;

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, specificDiagnosticOptions: AnalyzerRun.OfConstructs);
    }
}

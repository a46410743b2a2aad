using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>
/// Runs fixes over a program that shows its own result: in <c>«ms→partner».{|CSPN1001:Send|}(x)</c> the fix has to make of what stands
/// before the arrow what stands after it. All other characters have to stay, as both programs are made of the one text; a program without an
/// arrow must not be offered a fix, and a diagnostic <c>{|CSPN1001-stays:Send|}</c> is one that stays. Fixed one by one, and all in the
/// document, the project and the solution; with nullable reference types and without.
/// </summary>
internal static class FixedBy<TAnalyzer, TFixes>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFixes : IFixes
{
    // Not generated at compile time: the tests' own source is analysed as it is, without generators.
    private static readonly Regex Reported = new(@"\{\|CSPN\d+:(?<name>[^|]*)\|\}");

    /// <summary>What the fixes are for is said, also where it is off by default.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> Options { get; } = TFixes.Providers
        .SelectMany(provider => provider.FixableDiagnosticIds)
        .Aggregate(AnalyzerRun.OfConstructs, (options, id) => AnalyzerRun.Defaults.ContainsKey(id) ? options.SetItem(id, ReportDiagnostic.Warn) : options.Remove(id));

    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing CspNotifications;\n";

    /// <summary>Whole documents of one project, as they are. Fix All finds them all in one go.</summary>
    public static Task Documents(params string[] documents) => Run(NullableContextOptions.Enable, documents, []);

    /// <summary>A project, and others that refer to it, with one document each.</summary>
    public static Task Projects(string first, params string[] others) => Run(NullableContextOptions.Enable, [first], others);

    /// <summary>A program that lives in the small world of <see cref="Vocabulary"/>.</summary>
    public static async Task Code(string source)
    {
        await Code(source, NullableContextOptions.Enable);
        await Code(source, NullableContextOptions.Disable);
    }

    public static Task Code(string source, NullableContextOptions nullable) => Run(nullable, [Usings + source, Vocabulary.Source], []);

    /// <summary>The same where some warnings of the compiler break the build.</summary>
    public static Task WarningsAsErrors(string source, params string[] warnings) =>
        Run(NullableContextOptions.Enable, [Usings + source, Vocabulary.Source], [], errors: warnings);

    /// <summary>A method that is handed a collection of services, in the world of <see cref="Container"/>.</summary>
    public static Task Registrations(string statements) => Composed(Container.InBody(statements));

    /// <summary>A program with a container and the services of <see cref="Container"/>.</summary>
    public static Task Composed(string source) =>
        Run(NullableContextOptions.Disable, [Container.Usings + Usings + source, Vocabulary.Source, Container.Source], [], references: Container.References);

    /// <summary>Top-level statements.</summary>
    public static Task TopLevel(string statements) =>
        Run(NullableContextOptions.Enable, [Usings + statements, Vocabulary.Source], [], OutputKind.ConsoleApplication);

    /// <summary>The body of a method that has two mailers, a kind, two customers and a flag.</summary>
    public static Task Body(string statements) => Code(
        $$"""
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, MailKind kind, Customer customer, Customer other, bool flag)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>A program in which one action of several is taken: the one with this key.</summary>
    public static async Task By(string action, string source)
    {
        await Run(NullableContextOptions.Enable, [Usings + source, Vocabulary.Source], [], action: action);
        await Run(NullableContextOptions.Disable, [Usings + source, Vocabulary.Source], [], action: action);
    }

    private static async Task Run(
        NullableContextOptions nullable,
        string[] documents,
        string[] others,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        string? action = null,
        IEnumerable<MetadataReference>? references = null,
        IEnumerable<string>? errors = null)
    {
        var test = new Test(nullable, errors ?? []) { TestState = { OutputKind = kind }, CodeActionEquivalenceKey = action };
        test.TestState.AdditionalReferences.AddRange(references ?? []);
        for (var i = 0; i < documents.Length; i++)
        {
            test.TestState.Sources.Add(($"Document{i}.cs", Before(documents[i])));
            test.FixedState.Sources.Add(($"Document{i}.cs", After(documents[i])));
        }

        for (var i = 0; i < others.Length; i++)
        {
            AddProject(test.TestState, "Other" + i, Before(others[i]));
            AddProject(test.FixedState, "Other" + i, After(others[i]));
        }

        // What has no arrow must come out as it went in.
        if (!documents.Concat(others).Any(Arrows.AreIn))
            test.FixedState.Sources.Clear();

        if (others.Length > 0)
        {
            // Left to itself the library counts the documents of the first project only.
            test.NumberOfFixAllInDocumentIterations = documents.Concat(others).Count(Arrows.Change);
            test.NumberOfFixAllInProjectIterations = others.Count(Arrows.Change) + (documents.Any(Arrows.Change) ? 1 : 0);
        }

        await test.RunAsync();
    }

    private static void AddProject(SolutionState state, string name, string source)
    {
        var project = state.AdditionalProjects[name];
        project.Sources.Add((name + ".cs", source));
        project.AdditionalProjectReferences.Add("TestProject");
        project.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
    }

    private static string Before(string source) => Arrows.Before(source).Replace("-stays:", ":");

    private static string After(string source) =>
        Arrows.AreIn(source) ? Reported.Replace(Arrows.After(source), "${name}").Replace("-stays:", ":") : Before(source);

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
    {
        private readonly NullableContextOptions _nullable;
        private readonly IEnumerable<string> _errors;

        public Test(NullableContextOptions nullable, IEnumerable<string> errors)
        {
            _nullable = nullable;
            _errors = errors;
            ReferenceAssemblies = Frameworks.Net10;
            TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
            FixedState.MarkupHandling = MarkupMode.Allow;
        }

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => TFixes.Providers;

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                specificDiagnosticOptions: Options.SetItems(_errors.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Error))),
                nullableContextOptions: _nullable);
    }
}

/// <summary>The fixes that are offered.</summary>
internal interface IFixes
{
    static abstract IEnumerable<CodeFixProvider> Providers { get; }
}

/// <summary>One of them alone.</summary>
internal sealed class Only<TFix> : IFixes
    where TFix : CodeFixProvider, new()
{
    public static IEnumerable<CodeFixProvider> Providers => [new TFix()];
}

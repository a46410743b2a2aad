using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Runs the send rules over a program whose expected diagnostics are marked in its text: <c>{|CSPN1001:Send|}</c>.</summary>
internal static class Analyzed
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing CspNotifications;\n";

    /// <summary>A whole program of its own.</summary>
    public static Task Program(string source, Action<CSharpAnalyzerTest<SendAnalyzer, DefaultVerifier>>? configure = null)
    {
        var test = new Test { TestCode = source };
        configure?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>A program that lives in the small world of <see cref="Vocabulary"/>.</summary>
    public static Task Code(string source) => Program(Usings + source, AddVocabulary);

    /// <summary>As <see cref="Code(string)"/>, with a container and the services of <see cref="Container"/>.</summary>
    public static Task Composed(string source) => Program(Container.Usings + Usings + source, test =>
    {
        AddVocabulary(test);
        Container.AddTo(test.TestState);
    });

    /// <summary>The body of a method that is handed a collection of services.</summary>
    public static Task Registrations(string statements) => Composed(Container.InBody(statements));

    /// <summary>The body of a method that has two mailers, a kind, two customers and a flag.</summary>
    public static Task Body(string statements) => Program(InBody(statements), AddVocabulary);

    /// <summary>The source around such a body.</summary>
    public static string InBody(string statements) => Usings +
        $$"""
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, MailKind kind, Customer customer, Customer other, bool flag, bool flag2, object anybody)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>As <see cref="Code(string)"/>, with a rule that is off by default turned on.</summary>
    public static Task Code(string source, string turnedOn) => Program(Usings + source, test => AddVocabulary(test, turnedOn));

    /// <summary>As <see cref="Body(string)"/>, with a rule that is off by default turned on.</summary>
    public static Task Body(string statements, string turnedOn) => Program(InBody(statements), test => AddVocabulary(test, turnedOn));

    private static void AddVocabulary(CSharpAnalyzerTest<SendAnalyzer, DefaultVerifier> test, string turnedOn)
    {
        AddVocabulary(test);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.{turnedOn}.severity = warning\n"));
    }

    /// <summary>As <see cref="Code(string)"/>, with what CSPN2007 says of exported members.</summary>
    public static Task Exported(string source) => Program(Usings + source, test =>
    {
        AddVocabulary(test);
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(
            project,
            solution.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions(AnalyzerRun.Defaults)));
    });

    private static void AddVocabulary(CSharpAnalyzerTest<SendAnalyzer, DefaultVerifier> test) =>
        test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));

    private sealed class Test : CSharpAnalyzerTest<SendAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = Frameworks.Net10;
            TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
        }

        protected override Microsoft.CodeAnalysis.ParseOptions CreateParseOptions() =>
            new CSharpParseOptions(LanguageVersion.Preview);

        protected override Microsoft.CodeAnalysis.CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                specificDiagnosticOptions: AnalyzerRun.OfConstructs);
    }
}

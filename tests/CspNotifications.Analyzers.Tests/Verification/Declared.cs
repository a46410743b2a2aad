using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Runs the rules about declarations over a program in the world of <see cref="Vocabulary"/>, with its expected diagnostics marked.</summary>
internal static class Declared
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing CspNotifications;\n";

    /// <summary>In one file, or in several.</summary>
    public static Task Code(string source, params string[] others)
    {
        var test = new Test { TestCode = Usings + source };
        foreach (var other in others)
            test.TestState.Sources.Add(Usings + other);

        test.TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
        test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
        return test.RunAsync();
    }

    /// <summary>A program that declares the attributes itself.</summary>
    public static Task Own(string source, string attributes)
    {
        var test = new Test { TestCode = source };
        test.TestState.Sources.Add(("Attributes.cs", attributes));
        return test.RunAsync();
    }

    private sealed class Test : CSharpAnalyzerTest<DeclarationAnalyzer, DefaultVerifier>
    {
        public Test() => ReferenceAssemblies = Frameworks.Net10;

        protected override Microsoft.CodeAnalysis.ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);
    }
}

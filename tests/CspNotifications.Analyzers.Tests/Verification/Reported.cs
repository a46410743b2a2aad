using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>The messages of the diagnostics that a program gets, where the words matter.</summary>
internal static class Reported
{
    /// <summary>Those of a method's statements, in the surroundings of <see cref="Analyzed.Body"/>, by their place.</summary>
    public static async Task<string[]> Messages(string statements)
    {
        var references = await Frameworks.Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var annotations = MetadataReference.CreateFromFile(typeof(NotificationSenderAttribute).Assembly.Location);
        var trees = new[] { Analyzed.InBody(statements), Vocabulary.Source }.Select(source => CSharpSyntaxTree.ParseText(source));
        var compilation = CSharpCompilation.Create(
            "Tested", trees, references.Add(annotations), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var reported = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new SendAnalyzer())).GetAnalyzerDiagnosticsAsync();
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN4001: lines of model files that say nothing to anybody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Whoever has so many errors in one file has the wrong file.</summary>
    private const int MaxErrors = 100;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ModelLine];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = ModelFiles.Among(context.Options.AdditionalFiles);
        if (files.IsEmpty)
            return;

        ModelFile? Parse(SourceText text) => AnnotatedCompilation.ModelIn(context, text);

        var models = new Lazy<ImmutableArray<ModelFile>>(() => ModelFiles.Read(files, Parse, CancellationToken.None));
        var check = new ModelCheck(new(context.Compilation));
        context.RegisterAdditionalFileAction(file =>
        {
            if (!ModelFile.IsModel(file.AdditionalFile) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text || Parse(text) is not { } model)
                return;

            var before = models.Value.TakeWhile(other => !ReferenceEquals(other, model)).ToArray();
            Report(file, text, model.Errors.Concat(check.ErrorsIn(model, before, file.CancellationToken)));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, IEnumerable<ModelError> errors)
    {
        var count = 0;
        foreach (var error in errors.OrderBy(error => error.Span.Start))
        {
            var isLast = ++count == MaxErrors;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ModelLine,
                Location.Create(context.AdditionalFile.Path, error.Span, text.Lines.GetLinePositionSpan(error.Span)),
                Text.Of("Model_" + error.Problem, error.Subject, error.Context),
                Suggested(error.Suggestions),
                isLast ? Text.Of("Model_More") : ""));
            if (isLast)
                return;
        }
    }

    private static object Suggested(ImmutableArray<string> suggestions) => suggestions.IsEmpty
        ? ""
        : Text.Of("Model_DidYouMean", string.Join(", ", suggestions.Select(suggestion => $"'{suggestion}'")));
}

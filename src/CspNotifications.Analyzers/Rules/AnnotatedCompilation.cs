using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Annotations.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Rules;

/// <summary>What an analysis begins with: everything that a compilation can see said, or nothing to do.</summary>
internal static class AnnotatedCompilation
{
    private static readonly SyntaxTreeValueProvider<bool> IsAnnotated =
        new(tree => AnnotatedCode.IsIn(tree, CancellationToken.None));

#pragma warning disable RS1012 // These only ask: who calls them registers.
    /// <summary>The annotations of the compilation, <see langword="null"/> where nobody says anything.</summary>
    public static AnnotationModel? Of(CompilationStartAnalysisContext context)
    {
        bool Ask(SyntaxTree tree, SyntaxTreeValueProvider<bool> question) => context.TryGetValue(tree, question, out var answer) && answer;

        var symbols = new ModelSymbols(context.Compilation);
        var models = Models(context.Options.AdditionalFiles, symbols, text => ModelIn(context, text), context.CancellationToken);
        var catalogue = Catalogue.IsNamedIn(context.Compilation, symbols, Ask) ? new ModelSource([Catalogue.File], symbols) : null;
        var isAnnotated = models?.IsSeen() == true || AnnotatedCode.IsIn(context.Compilation, tree => Ask(tree, IsAnnotated));
        if (catalogue is null && !isAnnotated)
            return null;

        var options = context.Options.AnalyzerConfigOptionsProvider;
        return new(context.Compilation, models, catalogue) { DomainsIn = tree => MicrosoftDomains.Of(options.GetOptions(tree)), IsAnnotated = isAnnotated };
    }

    public static ModelFile? ModelIn(CompilationStartAnalysisContext context, SourceText text) =>
        context.TryGetValue(text, ModelFile.Provider, out var model) ? model : null;
#pragma warning restore RS1012

    /// <summary>The same for those who know that something is said, outside of an analysis.</summary>
    public static AnnotationModel Of(Compilation compilation, ImmutableArray<AdditionalText> files, Func<SourceText, ModelFile> parse)
    {
        var symbols = new ModelSymbols(compilation);
        return new(compilation, Models(files, symbols, parse, CancellationToken.None), new ModelSource([Catalogue.File], symbols));
    }

    private static ModelSource? Models(ImmutableArray<AdditionalText> files, ModelSymbols symbols, Func<SourceText, ModelFile?> parse, CancellationToken cancellation)
    {
        var read = ModelFiles.Read(files, parse, cancellation);
        return read.IsEmpty ? null : new(read, symbols);
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Annotations.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Rules;

/// <summary>What an analysis begins with: everything that a compilation can see said, or nothing to do.</summary>
internal static class AnnotatedCompilation
{
    /// <summary>What was found for a compilation last: several analyzers ask for the same, one after the other.</summary>
    private static readonly ConditionalWeakTable<Compilation, Seen> Known = new();

#pragma warning disable RS1012 // These only ask: who calls them registers.
    /// <summary>The annotations of the compilation, <see langword="null"/> where nobody says anything.</summary>
    public static AnnotationModel? Of(CompilationStartAnalysisContext context)
    {
        if (Known.TryGetValue(context.Compilation, out var known) && known.IsOf(context.Options))
            return known.Model;

        var model = Read(context);
        Known.Remove(context.Compilation);
        return Known.GetValue(context.Compilation, _ => new(context.Options, model)).Model;
    }

    private static AnnotationModel? Read(CompilationStartAnalysisContext context)
    {
        var symbols = new ModelSymbols(context.Compilation);
        var models = Models(context.Options.AdditionalFiles, symbols, text => ModelIn(context, text), context.CancellationToken);
        var catalogue = Catalogue.IsNamedIn(context.Compilation, symbols) ? new ModelSource([Catalogue.File], symbols) : null;
        var isAnnotated = models?.IsSeen() == true || AnnotatedCode.IsIn(context.Compilation);
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

    private sealed class Seen(AnalyzerOptions options, AnnotationModel? model)
    {
        public AnnotationModel? Model => model;

        public bool IsOf(AnalyzerOptions others) =>
            options.AnalyzerConfigOptionsProvider == others.AnalyzerConfigOptionsProvider && options.AdditionalFiles.SequenceEqual(others.AdditionalFiles);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>The model files among the files that a project hands to the compiler beside its source.</summary>
internal static class ModelFiles
{
    /// <summary>In an order of their own: what two of them say must not hang on the order in which a project lists them.</summary>
    public static ImmutableArray<AdditionalText> Among(ImmutableArray<AdditionalText> files) =>
        [.. files.Where(ModelFile.IsModel).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static ImmutableArray<ModelFile> Read(ImmutableArray<AdditionalText> files, Func<SourceText, ModelFile?> parse, CancellationToken cancellation)
    {
        var read = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var file in Among(files))
        {
            if (file.GetText(cancellation) is { } text && parse(text) is { } model)
                read.Add(model);
        }

        return read.ToImmutable();
    }
}

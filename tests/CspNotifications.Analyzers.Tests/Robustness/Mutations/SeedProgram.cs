using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>A file of a project, to be changed at random.</summary>
internal sealed record SeedProgram(string Name, string Text, Document Document)
{
    public Document With(string text) => Document.WithText(SourceText.From(text));
}

/// <summary>Programs of a kind, and how often one of them is taken.</summary>
internal sealed record SeedKind(int Weight, IReadOnlyList<SeedProgram> Programs);

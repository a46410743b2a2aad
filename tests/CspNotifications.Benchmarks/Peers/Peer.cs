using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>Analyzers that are measured together, with the options and files they need.</summary>
internal sealed record Peer(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public AnalyzerOptions Options => new(Files, BuildSettings.Library);

    public override string ToString() => Name;
}

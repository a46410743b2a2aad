using BenchmarkDotNet.Attributes;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Benchmarks.Bdn;

/// <summary>Model files of 10 to 10,000 lines.</summary>
[Config(typeof(InThisProcess))]
public class ModelBenchmarks
{
    private SourceText _text = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Setup() => _text = SourceText.From(ModelText.Create(Lines));

    [Benchmark]
    public int Parse() => ModelParser.Parse(_text).Entries.Length;
}

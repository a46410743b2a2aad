using BenchmarkDotNet.Attributes;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.CodeBases;

namespace CspNotifications.Benchmarks.Bdn;

/// <summary>Our analyzers over more and more sends, deeper and deeper calls, and one long body.</summary>
[Config(typeof(InThisProcess))]
public class GrowthBenchmarks
{
    [Benchmark]
    [Arguments(1_000)]
    [Arguments(10_000)]
    [Arguments(100_000)]
    public Task<int> SendsAsync(int count) => AnalyzeAsync(SendSeries.Create(count));

    [Benchmark]
    [Arguments(10)]
    [Arguments(100)]
    [Arguments(1_000)]
    public Task<int> DepthAsync(int depth) => AnalyzeAsync(CallChains.Create(10_000, depth));

    [Benchmark]
    [Arguments(5_000)]
    public Task<int> BodyAsync(int statements) => AnalyzeAsync(LongBody.Create(statements));

    private static Task<int> AnalyzeAsync(CodeBase code) => Meter.CountAsync(new CompiledCodeBase(code).Create(), AllPeers.Ours);
}

using BenchmarkDotNet.Attributes;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.CodeBases;

namespace CspNotifications.Benchmarks.Bdn;

/// <summary>All diagnostics of a project, by analyzer, size and share of methods that send; parsing is counted for all alike.</summary>
[Config(typeof(InThisProcess))]
public class WholeProjectBenchmarks
{
    private CompiledCodeBase _code = null!;
    private Peer _peer = null!;

    [Params(200, 1_000)]
    public int Files { get; set; }

    /// <summary>Of a hundred methods; below zero: nobody annotated anything.</summary>
    [Params(-1, 0, 1, 20)]
    public int Sending { get; set; }

    [ParamsSource(nameof(Peers))]
    public string Analyzers { get; set; } = "";

    public static IEnumerable<string> Peers => AllPeers.All.Select(peer => peer.Name);

    [GlobalSetup]
    public void Setup()
    {
        _peer = AllPeers.All.Single(peer => peer.Name == Analyzers);
        _code = new(BusinessCodeBase.Create(Files, Math.Max(Sending, 0) / 100.0, isAnnotated: Sending >= 0));
    }

    [Benchmark]
    public Task<int> AnalyzeAsync() => Meter.CountAsync(_code.Create(), _peer);
}

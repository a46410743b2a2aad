using BenchmarkDotNet.Attributes;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.Benchmarks.Scenarios;

namespace CspNotifications.Benchmarks.Bdn;

/// <summary>An edit of one file of a thousand, and the diagnostics of that file.</summary>
[Config(typeof(InThisProcess))]
public class EditBenchmarks
{
    private EditedProject _project = null!;
    private Peer _peer = null!;

    [ParamsSource(nameof(Peers))]
    public string Analyzers { get; set; } = "";

    public static IEnumerable<string> Peers => AllPeers.All.Select(peer => peer.Name);

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _peer = AllPeers.All.Single(peer => peer.Name == Analyzers);
        _project = new(files: 1_000);
        await _project.LookAtAllAsync(_peer);
    }

    [Benchmark]
    public Task<int> EditAsync()
    {
        var (compilation, tree) = _project.Edit(file: 0);
        return Meter.CountInFileAsync(compilation, tree, _peer);
    }
}

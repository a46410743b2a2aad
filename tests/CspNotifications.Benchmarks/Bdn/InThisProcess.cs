using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CspNotifications.Benchmarks.Bdn;

/// <summary>Short runs in this process: the peers are loaded from folders that a program of BenchmarkDotNet's own making would not know.</summary>
internal sealed class InThisProcess : ManualConfig
{
    public InThisProcess()
    {
        AddJob(Job.ShortRun.WithIterationCount(5).WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}

using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>The code bases of the benchmarks, with every rule turned on: no analyzer throws, and in the smaller ones no fix.</summary>
public class GeneratedCodeTests
{
    private const int ModelLines = 2000;

    public static TheoryData<string> Large => [.. LargeOnes.Keys];

    public static TheoryData<string> Small => [.. SmallOnes.Keys];

    private static readonly Dictionary<string, Func<CodeBase>> LargeOnes = new()
    {
        ["business"] = () => BusinessCodeBase.Create(files: 200, sending: 0.2),
        ["business of another seed"] = () => BusinessCodeBase.Create(files: 100, sending: 1, seed: 2),
        ["business without annotations"] = () => BusinessCodeBase.Create(files: 100, sending: 0.2, isAnnotated: false),
        ["sends"] = () => SendSeries.Create(2000),
        ["chains"] = () => CallChains.Create(methods: 1000, depth: 10),
        ["deep chains"] = () => CallChains.Create(methods: 1000, depth: 500),
        ["long body"] = () => LongBody.Create(1000),
    };

    private static readonly Dictionary<string, Func<CodeBase>> SmallOnes = new()
    {
        ["business"] = () => BusinessCodeBase.Create(files: 10, sending: 0.5),
        ["sends"] = () => SendSeries.Create(50),
        ["chains"] = () => CallChains.Create(methods: 20, depth: 5),
        ["long body"] = () => LongBody.Create(50),
    };

    [Theory]
    [MemberData(nameof(Large))]
    public async Task CodeBase_IsAnalysedWithoutException(string name)
    {
        var code = LargeOnes[name]();
        var compilation = (await CompiledAsync(code)).TurningOn(AnalyzerRun.Defaults.Keys);

        var run = await AnalyzerRun.WithoutExceptionAsync(compilation, ("NotificationModels.txt", ModelText.Create(ModelLines)));

        Assert.Equal(name is "business" or "business of another seed" or "sends", run.Ids.Contains("CSPN1001"));
    }

    [Theory]
    [MemberData(nameof(Small))]
    public async Task SmallCodeBase_IsExaminedWithoutException(string name)
    {
        var examination = Examination.OfAll();

        await examination.RunAsync(await ProjectOf.CompilationAsync(await CompiledAsync(SmallOnes[name]())), CancellationToken.None);

        Assert.Empty(examination.Exceptions);
    }

    private static async Task<Compilation> CompiledAsync(CodeBase code)
    {
        var compilation = await Compiled.FromAsync(
            code.Files.Select(file => Compiled.Tree(file.Text, file.Path)),
            [.. VisitedBodiesTests.Libraries.Select(path => MetadataReference.CreateFromFile(path)), Compiled.Annotations]);
        Compiled.AssertValid(compilation);
        return compilation;
    }
}

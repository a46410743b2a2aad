using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Code as it is while somebody types it: programs cut off in the middle.</summary>
public class TruncationTests
{
    private const int Step = 7;

    public static TheoryData<string> Programs => [.. RichPrograms.ByName.Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task RichProgram_Compiles(string name)
    {
        var compilation = await Compiled.ValidAsync(Vocabulary.Source, Compiled.Usings, RichPrograms.ByName[name]);
        await AnalyzerRun.WithoutExceptionAsync(compilation);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task RichProgram_CutAnywhere_ThrowsNothing(string name)
    {
        var program = RichPrograms.ByName[name];
        var surroundings = await Compiled.FromAsync(Vocabulary.Source, Compiled.Usings);
        for (var length = Step; length < program.Length; length += Step)
        {
            var run = await AnalyzerRun.OverAsync(surroundings.AddSyntaxTrees(Compiled.Tree(program[..length])));
            Assert.True(run.Exceptions.IsEmpty, $"cut at {length}: …{program[Math.Max(0, length - 40)..length]}\n{string.Join('\n', run.Exceptions)}");
        }
    }
}

using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>The analyzers read the code they are made of, and that of their tests.</summary>
public class OwnSourceTests
{
    /// <summary>Without an annotation nothing would be analysed.</summary>
    private const string AnnotatedSender =
        """
        [CspNotifications.NotificationSender(CspNotifications.SenderOrigin.Microsoft)]
        internal static class AnnotatedSender
        {
            public static void Send([CspNotifications.NotificationTopic] object what) { }
        }
        """;

    public static TheoryData<string, string> Projects => new()
    {
        { "src", "CspNotifications.Annotations" },
        { "src", "CspNotifications.Analyzers" },
        { "src", "CspNotifications.CodeFixes" },
        { "tests", "CspNotifications.Analyzers.Tests" },
        { "tests", "CspNotifications.CodeBases" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task OwnSource_IsAnalysedWithoutExceptionAndFinding(string folder, string project)
    {
        var compilation = OwnCompilation(folder, project).TurningOn(AnalyzerRun.Defaults.Keys);
        Compiled.AssertValid(compilation);

        var run = await AnalyzerRun.WithoutExceptionAsync(compilation);

        Assert.NotEqual(0, run.OperationBlockActions);
        Assert.Empty(run.Diagnostics);
    }

    /// <summary>Proof that the runs above look: a send in the same surroundings is found.</summary>
    [Fact]
    public async Task OwnSource_WithASendInIt_IsReported()
    {
        const string Send =
            """
            internal static class Reminder
            {
                public static void Remind() => AnnotatedSender.Send(new Renewal());
            }

            [CspNotifications.NotificationTopic(CspNotifications.TopicKind.CspSubscription)]
            internal sealed class Renewal;
            """;

        var run = await AnalyzerRun.WithoutExceptionAsync(
            OwnCompilation("src", "CspNotifications.Analyzers").AddSyntaxTrees(Compiled.Tree(Send)));

        Assert.Equal(["CSPN1001"], run.Ids);
    }

    private static CSharpCompilation OwnCompilation(string folder, string project)
    {
        var trees = Repository.Files(Path.Combine(folder, project), "*.cs")
            .Select(file => Compiled.Tree(File.ReadAllText(file), file))
            .Append(Compiled.Tree(AnnotatedSender))
            .Append(Compiled.Tree(Compiled.Usings + (project.EndsWith(".Tests", StringComparison.Ordinal) ? "\nglobal using Xunit;" : "")));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != project);
        return CSharpCompilation.Create(
            project,
            trees,
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}

using CspNotifications.Analyzers.Tests.Catalogues;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Where nothing is annotated nothing is done.</summary>
public class UnannotatedProjectTests
{
    private const string Plain =
        """
        public class Mailer { public void Send(string text) { } }
        public class Job { public void Run(Mailer mailer) => mailer.Send("renewal"); }
        """;

    private const string Library =
        """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class Mailer { public void Send(object what) { } }

        [NotificationTopic(TopicKind.CspSubscription)]
        public class Renewal { }
        """;

    private const string Consumer = "public class Job { public void Run(Mailer mailer) => mailer.Send(new Renewal()); }";

    [Fact]
    public async Task Project_WithoutTheAnnotations_RunsNoBlockAction() =>
        Assert.Equal(0, await BlockActionsAsync(await Compiled.FromAsync([Compiled.Tree(Plain)], [])));

    [Fact]
    public async Task Project_ThatReferencesTheAnnotationsOnly_RunsNoBlockAction() =>
        Assert.Equal(0, await BlockActionsAsync(await Compiled.ValidAsync(Plain)));

    [Fact]
    public async Task Project_ThatUsesOtherAttributes_RunsNoBlockAction() => Assert.Equal(0, await BlockActionsAsync(
        await Compiled.ValidAsync("using System; [Obsolete] public class Old { [Obsolete] public void Run() => ToString(); }")));

    [Fact]
    public async Task Project_ThatUsesAnAnnotation_RunsBlockActions() =>
        Assert.NotEqual(0, await BlockActionsAsync(await Compiled.ValidAsync(Library)));

    [Fact]
    public async Task Project_ThatReferencesAnAnnotatedProject_IsAnalysed()
    {
        var library = await Compiled.ValidAsync(Library);
        var consumer = await Compiled.FromAsync(
            [Compiled.Tree(Consumer)],
            [library.WithAssemblyName("Library").ToMetadataReference(), Compiled.Annotations]);
        Compiled.AssertValid(consumer);

        Assert.Equal(["CSPN1001"], (await AnalyzerRun.WithoutExceptionAsync(consumer)).Ids);
    }

    [Fact]
    public async Task Project_ThatReferencesAnAnnotatedAssembly_IsAnalysed()
    {
        var consumer = await Compiled.FromAsync([Compiled.Tree(Consumer)], [Emit(await Compiled.ValidAsync(Library)), Compiled.Annotations]);
        Compiled.AssertValid(consumer);

        Assert.Equal(["CSPN1001"], (await AnalyzerRun.WithoutExceptionAsync(consumer)).Ids);
    }

    [Fact]
    public async Task Project_ThatReferencesAnAssemblyWithItsOwnCopies_IsAnalysed()
    {
        const string Copies =
            """
            namespace CspNotifications
            {
                internal enum SenderOrigin { Microsoft = 1, Partner = 2 }
                internal enum TopicKind { CspSubscription = 1 }
                internal sealed class NotificationSenderAttribute : System.Attribute { public NotificationSenderAttribute(SenderOrigin origin) { } }
                internal sealed class NotificationTopicAttribute : System.Attribute { public NotificationTopicAttribute(params TopicKind[] topics) { } }
            }
            """;
        var library = await Compiled.FromAsync([Compiled.Tree(Library), Compiled.Tree(Copies)], []);
        Compiled.AssertValid(library);
        var consumer = await Compiled.FromAsync([Compiled.Tree(Consumer)], [Emit(library)]);
        Compiled.AssertValid(consumer);

        Assert.Equal(["CSPN1001"], (await AnalyzerRun.WithoutExceptionAsync(consumer)).Ids);
    }

    [Fact]
    public async Task Project_ThatMailsThroughLibraries_HearsOfSendersWithoutANameOnly()
    {
        const int Files = 1000;
        var compilation = await Compiled.FromAsync(
            [.. UnannotatedMailers.Files(Files).Append(UnannotatedMailers.Shared).Append(Compiled.Usings).Select((source, number) => Compiled.Tree(source, $"{number}.cs"))],
            [.. await Libraries.AllAsync(), Compiled.Annotations]);
        Compiled.AssertValid(compilation);

        var run = await AnalyzerRun.WithoutExceptionAsync(compilation);

        Assert.All(run.Ids, id => Assert.Equal("CSPN2006", id));
        Assert.InRange(run.Diagnostics.Length, Files / 4, Files);
    }

    private static async Task<int> BlockActionsAsync(Compilation compilation)
    {
        var run = await AnalyzerRun.WithoutExceptionAsync(compilation);
        Assert.Empty(run.Diagnostics);
        return run.OperationBlockActions;
    }

    private static MetadataReference Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.WithAssemblyName("Library").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

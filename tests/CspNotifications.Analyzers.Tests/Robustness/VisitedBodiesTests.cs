using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>How much is looked at: nothing where nobody says anything, and after an edit what the edited file reaches.</summary>
public class VisitedBodiesTests
{
    private const int Files = 100;

    private const string Edited = "Job7.cs";

    /// <summary>What the generated code uses.</summary>
    internal static readonly string[] Libraries =
    [
        typeof(ILogger).Assembly.Location,
        typeof(IServiceCollection).Assembly.Location,
    ];

    [Fact]
    public async Task Project_ThatIsNotAnnotated_HasNoVisitedBody()
    {
        var bodies = await CountedBodies.InAsync(await GeneratedAsync(BusinessCodeBase.Create(Files, sending: 0.2, isAnnotated: false)));

        Assert.Empty(bodies.Screened);
        Assert.Empty(bodies.Followed);
    }

    /// <summary>Proof that the one above counts.</summary>
    [Fact]
    public async Task Project_ThatIsAnnotated_HasItsSendingBodiesFollowed()
    {
        var code = BusinessCodeBase.Create(Files, sending: 0.2);

        var bodies = await CountedBodies.InAsync(await GeneratedAsync(code));

        Assert.InRange(code.SendingMethods, 50, code.Methods);
        Assert.InRange(bodies.Followed.Count, code.SendingMethods, int.MaxValue);
    }

    [Fact]
    public async Task Body_IsFollowedOnce()
    {
        var bodies = await CountedBodies.InAsync(await ProjectAsync());

        Assert.Equal(2 * Files, bodies.Followed.Count(body => body.Name is "Run" or "Tell"));
        Assert.Equal(bodies.Followed.Count, bodies.Followed.Distinct(SymbolEqualityComparer.Default).Count());
        Assert.Equal(bodies.Screened.Count, bodies.Screened.Distinct(SymbolEqualityComparer.Default).Count());
    }

    [Fact]
    public async Task Edit_OfOneBody_FollowsThatFileAndWhatItReaches()
    {
        var (compilation, edited) = Edit(await ProjectAsync(), "MailKind.Outage", "MailKind.Maintenance");

        var bodies = await CountedBodies.InFileAsync(compilation, edited);

        // Each helper calls that of the file before.
        string[] reached = [.. Enumerable.Range(0, 8).Select(i => $"Helper{i}.Tell"), "Job7.Run", "MicrosoftMailer.Send"];
        Assert.Equal(reached, CountedBodies.NamesOf(bodies.Followed));

        // Another body of the file mentions nothing of it: it is not even screened.
        Assert.Equal(reached, CountedBodies.NamesOf(bodies.Screened));
    }

    [Fact]
    public async Task Edit_OfABodyThatSendsNothing_FollowsNoMore()
    {
        var (compilation, edited) = Edit(await ProjectAsync(), "sum = 0", "sum = 1");

        Assert.Equal(10, (await CountedBodies.InFileAsync(compilation, edited)).Followed.Count);
    }

    private static (Compilation Compilation, SyntaxTree Edited) Edit(Compilation compilation, string from, string to)
    {
        var before = compilation.SyntaxTrees.Single(tree => tree.FilePath == Edited);
        var text = before.GetText();
        var place = text.ToString().IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0);
        var after = before.WithChangedText(text.WithChanges(new TextChange(new(place, from.Length), to)));
        return (compilation.ReplaceSyntaxTree(before, after), after);
    }

    /// <summary>In each file a job that sends through the helper of its own, which uses that of the file before; and a body that sends nothing.</summary>
    private static async Task<Compilation> ProjectAsync()
    {
        var files = Enumerable.Range(0, Files).Select(i => Compiled.Tree(
            $$"""
            public static class Helper{{i}}
            {
                public static void Tell(MicrosoftMailer ms, MailKind kind, Customer to) => {{(i == 0 ? "ms.Send(kind, to)" : $"Helper{i - 1}.Tell(ms, kind, to)")}};
            }

            public class Job{{i}}
            {
                public void Run(MicrosoftMailer ms, Customer customer) => Helper{{i}}.Tell(ms, MailKind.Outage, customer);

                public int Count(int[] numbers)
                {
                    var sum = 0;
                    foreach (var number in numbers)
                        sum += number;

                    return sum;
                }
            }
            """,
            $"Job{i}.cs"));
        var compilation = await Compiled.FromAsync([.. files, Compiled.Tree(Vocabulary.Source)], [Compiled.Annotations]);
        Compiled.AssertValid(compilation);
        return compilation;
    }

    internal static async Task<Compilation> GeneratedAsync(CodeBase code)
    {
        var compilation = await Compiled.FromAsync(
            [.. code.Files.Select(file => Compiled.Tree(file.Text, file.Path))],
            [.. Libraries.Select(path => MetadataReference.CreateFromFile(path)), Compiled.Annotations]);
        Compiled.AssertValid(compilation);
        return compilation;
    }
}

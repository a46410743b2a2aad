using System.Text.RegularExpressions;
using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>The code base that nobody has annotated yet: fifty sends, and nothing is said of them.</summary>
[Collection(DotNetCollection.Name)]
public sealed class UnannotatedCodeBaseTests
{
    private static readonly Regex Send = new(@"\.(Send|SendAsync|SendMailAsync|SendEmailAsync)\(|\.SendMail\.PostAsync\(|MessageResource\.Create(Async)?\(");

    [Theory]
    [InlineData("SystemNetMail")]
    [InlineData("MailKit")]
    [InlineData("SendGrid")]
    [InlineData("Graph")]
    [InlineData("Sms")]
    public void EachLibrary_SendsTenTimes(string library) =>
        Assert.Equal(10, SourcesIn(library).Sum(file => Send.Count(File.ReadAllText(file))));

    [Fact]
    public void Code_DoesNotKnowTheAnnotations() =>
        Assert.All(SourcesIn(""), file => Assert.DoesNotContain("CspNotifications", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public async Task Build_WarnsOfNothing_AndNotesWhereNobodySaysWhoSends()
    {
        var build = await BuiltSample.BuildAsync(Sample.Unannotated);

        Assert.Equal(32, build.All.Count);
        Assert.All(build.All, finding => Assert.Equal("CSPN2006", finding.Id));
        Assert.DoesNotContain("warning CSPN", build.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> SourcesIn(string folder)
    {
        var sample = Repository.SampleFolder(Sample.Unannotated);
        var files = Sample.FilesOf(sample).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && file.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        return files.Select(file => Path.Combine(sample, file));
    }
}

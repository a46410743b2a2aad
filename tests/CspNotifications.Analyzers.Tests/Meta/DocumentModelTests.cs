using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>The model files in the documents speak of what is there, and are reported where their comments say so and nowhere else.</summary>
public class DocumentModelTests
{
    private static readonly Regex Block = new(@"^```text\n((?:#.*\n|[TMPF]:.*\n)+)```", RegexOptions.Multiline);

    private static readonly Regex Announcement = new(@"# (CSPN4001): did you mean (.*)\?$");

    /// <summary>The code that the documents' models speak of, by somebody else.</summary>
    private const string Library =
        """
        namespace Legacy.Mail
        {
            public class Mailer { public void Send(object what) { } public void Post(string text, object kind) { } }
            public class Mail { public string From { get; set; } = ""; }
            public class Address { public static Address Parse(string text) => new(); }
            public static class Factory { public static object Create() => new(); }
            public static class Templates { public static readonly string InvoiceReady = ""; }
        }

        namespace Legacy.Crm { public class Account { public bool IsEnterprise { get; set; } } }

        namespace Contoso { public class PartnerMailer { public void Send(object what) { } public void Post(string text, object kind) { } } }
        """;

    /// <summary>Not those of the sample: the steps of docs/adopting.md are taken in it.</summary>
    public static TheoryData<string, string> Models
    {
        get
        {
            var models = new TheoryData<string, string>();
            foreach (var document in Repository.Documents().Where(path => Path.GetFileName(path) != "adopting.md"))
            {
                foreach (Match block in Block.Matches(File.ReadAllText(document).ReplaceLineEndings("\n")))
                    models.Add(Path.GetRelativePath(Repository.Folder, document), block.Groups[1].Value);
            }

            return models;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Model_IsReportedWhereItSaysSo(string document, string model)
    {
        var lines = model.TrimEnd('\n').Split('\n');
        var compilation = await Compiled.ValidAsync(Library, Compiled.Usings);

        var reported = (await AnalyzerRun.WithoutExceptionAsync(compilation, (Modelled.ModelPath, model))).Diagnostics
            .ToDictionary(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic => $"{diagnostic.Id} {diagnostic.English()}");

        // A type that is not there would be passed over.
        Assert.All(lines.Where(line => line[0] != '#'), line => Assert.True(compilation.GetTypeByMetadataName(TypeIn(line)) is not null, $"{document}: {line}"));
        var announced = lines.Index().Select(line => (Line: line.Index, Announced: Announcement.Match(line.Item))).Where(line => line.Announced.Success).ToArray();
        Assert.Equal(announced.Select(line => line.Line), reported.Keys.Order());
        Assert.All(announced, line =>
        {
            Assert.StartsWith(line.Announced.Groups[1].Value, reported[line.Line], StringComparison.Ordinal);
            Assert.Contains($"Did you mean {line.Announced.Groups[2].Value}?", reported[line.Line], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("README.ko.md", 1)]
    [InlineData("docs/models.md", 1)]
    [InlineData("docs/rules/CSPN4001.md", 2)]
    public void Models_AreFound(string document, int count) =>
        Assert.Equal(count, Models.Count(row => row[0] is string path && path.Replace('\\', '/') == document));

    private static string TypeIn(string line)
    {
        var id = line[2..].Split(';', '#', '(')[0].Trim();
        return line[0] == 'T' ? id : id[..id.LastIndexOf('.')];
    }
}

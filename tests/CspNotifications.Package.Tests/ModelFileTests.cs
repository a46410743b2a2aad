using System.Collections.Immutable;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>Which files the analyzers get without a line in the project file.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ModelFileTests(PackedPackage package)
{
    private static readonly ImmutableDictionary<string, string> Files =
        new[] { "NotificationModels.txt", "NotificationModels.Crm.txt", "Notes.txt", "Archive/NotificationModels.txt" }
            .ToImmutableDictionary(name => name, _ => "# nothing modelled\n");

    [Theory]
    [InlineData("", "NotificationModels.Crm.txt", "NotificationModels.txt")]
    [InlineData("""<AdditionalFiles Include="NotificationModels.txt" />""", "NotificationModels.Crm.txt", "NotificationModels.txt")]
    [InlineData("""<AdditionalFiles Include="Archive/NotificationModels.txt" />""", "Archive/NotificationModels.txt", "NotificationModels.Crm.txt", "NotificationModels.txt")]
    [InlineData("""<CspNotificationsModel Remove="NotificationModels.Crm.txt" />""", "NotificationModels.txt")]
    public async Task ModelFilesBesideTheProject_AreAdditionalFilesOnce(string items, params string[] expected)
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.WithoutAnnotation) { Items = items, Files = Files });

        Assert.Equal(expected, await app.ItemsAsync("AdditionalFiles"));
    }

    /// <summary>Some references list "build" and not "buildTransitive", the only folder that the package has.</summary>
    [Fact]
    public async Task ReferenceThatListsItsAssets_PicksThemUp()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.WithoutAnnotation)
        {
            Reference = """IncludeAssets="compile; build; analyzers" """,
            Files = Files,
        });

        Assert.Equal(["NotificationModels.Crm.txt", "NotificationModels.txt"], await app.ItemsAsync("AdditionalFiles"));
    }

    [Fact]
    public async Task ModelFileBesideTheProject_IsRead_AndItsMistakesAreReported()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", LegacyMailer + SendsARenewal)
        {
            Files = ImmutableDictionary<string, string>.Empty.Add("NotificationModels.txt", "# 모델\nT:Legacy.Mailer ; sender = microsoft\nM:Legacy.Mailer.Sned ; sender\n"),
        });

        var build = (await app.BuildAsync()).ShouldSucceed();

        Assert.Equal(
            [("NotificationModels.txt", 3, "warning", "CSPN4001"), ("Program.cs", 0, "warning", "CSPN1001")],
            build.Diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.Id == "CSPN4001" ? diagnostic.Line : 0, diagnostic.Severity, diagnostic.Id)).Order());
    }

    /// <summary>As docs/models.md shows it: a library brings the model of its own senders along, and has no reference to this package.</summary>
    [Fact]
    public async Task ModelInAnotherPackage_IsRead()
    {
        await package.PackAsync(new ConsumerProject("Legacy.Mail", LegacyMailer)
        {
            Reference = null,
            Items = """
                <None Include="NotificationModels.Legacy.Mail.txt" Pack="true" PackagePath="models/" />
                <None Include="Legacy.Mail.props" Pack="true" PackagePath="buildTransitive/" />
                """,
            Files = ImmutableDictionary<string, string>.Empty
                .Add("NotificationModels.Legacy.Mail.txt", "T:Legacy.Mailer ; sender = microsoft\n")
                .Add("Legacy.Mail.props", """
                    <Project>
                      <ItemGroup>
                        <CspNotificationsModel Include="$(MSBuildThisFileDirectory)../models/NotificationModels.Legacy.Mail.txt" />
                      </ItemGroup>
                    </Project>
                    """),
        });
        var reference = $"""<PackageReference Include="Legacy.Mail" Version="{package.Version}" />""";
        var app = await package.WriteAsync(new ConsumerProject("App", SendsARenewal) { Items = reference });
        var without = await package.WriteAsync(new ConsumerProject("Plain", SendsARenewal.Replace("[CspNotifications.NotificationTopic(CspNotifications.TopicKind.CspSubscription)]", "")) { Reference = null, Items = reference });

        var build = (await app.BuildAsync()).ShouldSucceed();

        Assert.Equal("CSPN1001", Assert.Single(build.Diagnostics).Id);
        Assert.Empty((await without.BuildAsync()).ShouldSucceed().Diagnostics);
    }

    private const string LegacyMailer = """
        namespace Legacy
        {
            public class Mailer { public void Send(object what) { } }
        }

        """;

    private const string SendsARenewal = """
        public enum MailKind { [CspNotifications.NotificationTopic(CspNotifications.TopicKind.CspSubscription)] Renewal }

        public class Desk
        {
            public void Run(Legacy.Mailer mailer) => mailer.Send(MailKind.Renewal);
        }
        """;
}

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
}

using System.Text.RegularExpressions;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>The README as a gallery shows it: without the repository around it.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    private static readonly Regex Link = new(@"\]\(([^)]*)\)");

    /// <summary>Where the repository of the package's metadata shows its files.</summary>
    private string Files => $"{package.Metadata("repository")!.Attribute("url")!.Value}/blob/main/";

    [Fact]
    public void Links_LeadToFilesOfTheRepository()
    {
        var links = Link.Matches(package.ReadText("README.md")).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        var own = links.Where(link => link.StartsWith(Files, StringComparison.Ordinal)).ToArray();
        Assert.Contains(own, link => link.Contains('#', StringComparison.Ordinal));
        Assert.All(own, link => Assert.True(File.Exists(Repository.PathTo(link[Files.Length..].Split('#')[0])), link));
    }

    /// <summary>But for the links it says what the repository's says, and there they are relative.</summary>
    [Fact]
    public void Readme_IsTheRepositorys()
    {
        var repositorys = File.ReadAllText(Repository.PathTo("README.md"));

        Assert.DoesNotContain(Files, repositorys, StringComparison.Ordinal);
        Assert.Equal(repositorys, package.ReadText("README.md").Replace($"]({Files}", "](", StringComparison.Ordinal));
    }
}

using System.Buffers.Binary;
using System.Text;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

[Collection(PackedPackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Package_ContainsExactlyTheseFiles()
    {
        string[] expected =
        [
            "CspNotifications.Analyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/CspNotifications.Analyzers.dll",
            "analyzers/dotnet/cs/CspNotifications.CodeFixes.dll",
            "analyzers/dotnet/cs/ko/CspNotifications.Analyzers.resources.dll",
            "analyzers/dotnet/cs/ko/CspNotifications.CodeFixes.resources.dll",
            "buildTransitive/CspNotifications.Analyzers.props",
            "buildTransitive/CspNotifications.Analyzers.targets",
            "icon.png",
            "lib/netstandard2.0/CspNotifications.Annotations.dll",
            "lib/netstandard2.0/CspNotifications.Annotations.xml",
            "presets/recommended.globalconfig",
            "presets/strict.globalconfig",
        ];

        Assert.Equal(expected, package.FileNames().Where(IsNotPackaging));
    }

    [Fact]
    public void Icon_IsAPngOf128Pixels()
    {
        var icon = package.Read("icon.png");

        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Fact]
    public void Documentation_DescribesTheAttributes() =>
        Assert.Contains("T:CspNotifications.NotificationSenderAttribute", package.ReadText("lib/netstandard2.0/CspNotifications.Annotations.xml"));

    [Fact]
    public void Metadata_SaysWhatTheGalleryShows()
    {
        Assert.Equal(PackedPackage.Id, Metadata("id"));
        Assert.Equal(package.Version, Metadata("version"));
        Assert.Equal("MIT", Metadata("license"));
        Assert.Equal("README.md", Metadata("readme"));
        Assert.Equal("icon.png", Metadata("icon"));
        Assert.Equal("https://github.com/csp-notifications/csp-notifications-analyzers", Metadata("projectUrl"));
        Assert.Equal(
            ["analyzers", "roslyn", "csharp", "notifications", "email", "csp", "partner-center", "cloud-solution-provider", "compliance"],
            Metadata("tags")!.Split(' '));
        Assert.Equal("expression", package.Metadata("license")!.Attribute("type")!.Value);
        Assert.NotEmpty(Metadata("description")!);
        Assert.NotEmpty(Metadata("authors")!);
        Assert.NotEmpty(Metadata("copyright")!);
        var repository = package.Metadata("repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal("https://github.com/csp-notifications/csp-notifications-analyzers", repository.Attribute("url")!.Value);
    }

    /// <summary>A development dependency would not hand its lib folder to the compiler: the attributes would be lost.</summary>
    [Fact]
    public void Package_IsNoDevelopmentDependency() => Assert.Null(package.Metadata("developmentDependency"));

    [Fact]
    public void Package_DependsOnNothing()
    {
        var group = Assert.Single(package.Metadata("dependencies")!.Elements());

        Assert.Equal(".NETStandard2.0", group.Attribute("targetFramework")!.Value);
        Assert.Empty(group.Elements());
    }

    private string? Metadata(string name) => package.Metadata(name)?.Value;

    // Parts that every package has by its file format.
    private static bool IsNotPackaging(string name) =>
        name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal);
}

using System.IO.Compression;
using System.Xml.Linq;

namespace CspNotifications.Package.Tests.Running;

/// <summary>
/// Packs once, into a feed of its own; consumers restore from there into a packages folder of their own. The reference assemblies of other frameworks
/// they find where the build has its packages.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public const string Id = "CspNotifications.Analyzers";

    private readonly string _root = Directory.CreateTempSubdirectory("csp-package-").FullName;
    private readonly DotnetCommand _dotnet;

    public PackedPackage() => _dotnet = new DotnetCommand(Path.Combine(_root, "packages"));

    /// <summary>Never seen before, so that no cache can answer with an older package.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    private string FilePath => Path.Combine(_root, "feed", $"{Id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        await IsolateAsync();

        // Not with the consumers' packages folder: packing restores nothing, and looks where the build restored to.
        var result = await new DotnetCommand().RunAsync(
            Repository.Root,
            "pack", "src/CspNotifications.Package", "--no-build", "-c", Repository.Configuration,
            "-o", Path.Combine(_root, "feed"), $"-p:PackageVersion={Version}");
        result.ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    public string[] FileNames()
    {
        using var archive = ZipFile.OpenRead(FilePath);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string fileName)
    {
        using var archive = ZipFile.OpenRead(FilePath);
        using var stream = archive.GetEntry(fileName)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public string ReadText(string fileName) => new StreamReader(new MemoryStream(Read(fileName))).ReadToEnd();

    /// <summary>What the package says of itself; null where it says nothing.</summary>
    public XElement? Metadata(string name)
    {
        var metadata = XElement.Load(new MemoryStream(Read($"{Id}.nuspec"))).Elements().Single();
        return metadata.Element(metadata.Name.Namespace + name);
    }

    /// <summary>A new folder in which <paramref name="project"/> can be built.</summary>
    internal async Task<ConsumerFolder> WriteAsync(ConsumerProject project)
    {
        var folder = Path.Combine(_root, Guid.NewGuid().ToString("N"));
        await project.WriteToAsync(folder, Version);
        return new ConsumerFolder(folder, project.Name, _dotnet);
    }

    /// <summary>Packs a library of somebody else into the feed, with what its project says to pack.</summary>
    internal async Task PackAsync(ConsumerProject library)
    {
        var folder = Path.Combine(_root, Guid.NewGuid().ToString("N"));
        await library.WriteToAsync(folder, Version);
        var result = await _dotnet.RunAsync(Path.Combine(folder, library.Name), "pack", "-o", Path.Combine(_root, "feed"), $"-p:PackageVersion={Version}");
        result.ShouldSucceed();
    }

    /// <summary>Nothing above or around the consumers may change how they build: settings of the machine, other feeds.</summary>
    private async Task IsolateAsync()
    {
        File.Copy(Repository.PathTo("global.json"), Path.Combine(_root, "global.json"));
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            await File.WriteAllTextAsync(Path.Combine(_root, name), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true\n");
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="build" value="{Repository.PackagesFolder}" />
              </fallbackPackageFolders>
              <packageSourceMapping>
                <clear />
              </packageSourceMapping>
            </configuration>
            """);
    }
}

/// <summary>One collection: the builds run one after the other and share the package.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}

using System.Text.Json;

namespace CspNotifications.Package.Tests.Running;

/// <summary>A consumer on disk.</summary>
internal sealed class ConsumerFolder(string folder, string project, DotnetCommand dotnet)
{
    private string ProjectFolder => Path.Combine(folder, project);

    private string OutputFolder => Path.Combine(ProjectFolder, "bin", "Debug", "net10.0");

    /// <summary>As <c>dotnet build</c>, which would print every diagnostic a second time in its summary.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        dotnet.RunAsync(ProjectFolder, ["msbuild", "-restore", "-nologo", "-verbosity:minimal", .. arguments]);

    /// <summary>As somebody does who has not read how to refer to the package.</summary>
    public Task<DotnetResult> AddPackageAsync(string id, string version) => dotnet.RunAsync(ProjectFolder, "add", "package", id, "--version", version);

    public string ReadText(string path) => File.ReadAllText(Path.Combine(ProjectFolder, path));

    public Task<DotnetResult> RunOutputAsync() => dotnet.RunAsync(ProjectFolder, Path.Combine(OutputFolder, $"{project}.dll"));

    /// <summary>The assemblies in the output, without the project's own.</summary>
    public string[] CopiedAssemblies() =>
        [.. Directory.GetFiles(OutputFolder, "*.dll").Select(path => Path.GetFileName(path)).Where(name => name != $"{project}.dll").Order(StringComparer.Ordinal)];

    /// <summary>The items of this type after restore, by path relative to the project, without those of the SDK.</summary>
    public async Task<string[]> ItemsAsync(string itemType)
    {
        (await dotnet.RunAsync(ProjectFolder, "restore")).ShouldSucceed();
        var result = (await dotnet.RunAsync(ProjectFolder, "msbuild", $"-getItem:{itemType}")).ShouldSucceed();
        using var json = JsonDocument.Parse(result.Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(itemType).EnumerateArray()
                .Select(item => Path.GetRelativePath(ProjectFolder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}

using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>
/// A temporary folder with the build files of the repository. Code in it is built there, against the analyzers that this
/// test run already built in the repository, so that nothing in the repository is written.
/// </summary>
internal class BuildFolder : IDisposable
{
    private static readonly string[] BuildFiles =
        ["global.json", "Directory.Build.props", "Directory.Packages.props", "samples/Directory.Build.props", "samples/Directory.Build.targets"];

    // For the build and the restore and the loading of the project by dotnet format alike, hence the environment and not the command line.
    private static readonly Dictionary<string, string> BuildSettings = new()
    {
        ["CspNotificationsSource"] = Repository.Folder,
        ["BuildProjectReferences"] = "false",
        ["Configuration"] = Repository.Configuration,
        ["RoslynVersion"] = Repository.RoslynVersion,
        ["UseSharedCompilation"] = "false",
    };

    private readonly string _root;

    public BuildFolder(string name)
    {
        _root = Directory.CreateTempSubdirectory("csp-notifications-").FullName;
        Folder = Path.Combine(_root, "samples", name);

        foreach (var file in BuildFiles)
            Copy(Path.Combine(Repository.Folder, file), Path.Combine(_root, file));
    }

    public string Folder { get; }

    public Task<ProcessResult> BuildAsync(params string[] arguments) =>
        RunAsync(["build", Folder, "-nologo", .. arguments]);

    public Task<ProcessResult> RunAsync(params string[] arguments) =>
        DotNet.RunAsync(arguments, Folder, BuildSettings, TimeSpan.FromMinutes(5));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    protected static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}

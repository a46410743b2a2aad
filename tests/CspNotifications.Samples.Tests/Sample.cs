namespace CspNotifications.Samples.Tests;

internal static class Sample
{
    public const string Before = "Contoso.Notifications.Before";
    public const string After = "Contoso.Notifications.After";
    public const string Unannotated = "Fabrikam.Notifications";

    /// <summary>The contents of a sample's files by relative path, without what a build leaves and the project file, whose name differs.</summary>
    public static IReadOnlyDictionary<string, byte[]> ReadFiles(string folder) =>
        FilesOf(folder)
            .Where(path => !path.EndsWith(".csproj", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(folder, path)));

    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
}

using System.Reflection;

namespace CspNotifications.Samples.Tests;

/// <summary>What the build said about itself.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("Repository");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string RoslynVersion { get; } = Metadata("RoslynVersion");

    public static string SampleFolder(string sample) => Path.Combine(Folder, "samples", sample);

    public static string SampleProgram(string sample) =>
        Path.Combine(SampleFolder(sample), "bin", Configuration, "net10.0", sample + ".dll");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

using System.Reflection;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>Where the build that made this program found what is measured.</summary>
internal static class BuildPaths
{
    public static string Of(string key) => typeof(BuildPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}

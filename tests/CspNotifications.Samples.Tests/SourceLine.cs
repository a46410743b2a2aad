using System.Text.Json;

namespace CspNotifications.Samples.Tests;

/// <summary>A line of code that a diagnostic points at.</summary>
internal sealed record SourceLine(string File, string Text)
{
    public static SourceLine FromSarif(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        var path = new Uri(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var line = physical.GetProperty("region").GetProperty("startLine").GetInt32();
        return new SourceLine(Path.GetFileName(path), System.IO.File.ReadLines(path).ElementAt(line - 1).Trim());
    }
}

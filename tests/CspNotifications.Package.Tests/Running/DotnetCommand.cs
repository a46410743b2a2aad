using System.Diagnostics;
using System.Text;

namespace CspNotifications.Package.Tests.Running;

/// <summary>What a dotnet command printed and how it ended.</summary>
internal sealed record DotnetResult(string CommandLine, int ExitCode, string Output)
{
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } = BuildDiagnostic.ParseAll(Output);

    /// <summary>Fails with the whole output: an exit code alone says nothing in a CI log.</summary>
    public DotnetResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{CommandLine}: exit code {ExitCode}\n{Output}");
        return this;
    }

    public DotnetResult ShouldFail()
    {
        Assert.True(ExitCode != 0, $"{CommandLine}: succeeded, and should not\n{Output}");
        return this;
    }
}

/// <summary>Runs dotnet in a folder, apart from the build that these tests themselves run in.</summary>
/// <param name="packagesFolder">Where packages are restored to; null: where they always are.</param>
internal sealed class DotnetCommand(string? packagesFolder = null)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public async Task<DotnetResult> RunAsync(string workingFolder, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(workingFolder, arguments))!;
        var output = new StringBuilder();
        var reading = Task.WhenAll(ReadAsync(process.StandardOutput, output), ReadAsync(process.StandardError, output));
        using var timeout = new CancellationTokenSource(Timeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            await reading.WaitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Timeout}:\n{Text(output)}");
        }

        return new DotnetResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, Text(output));
    }

    private ProcessStartInfo StartInfo(string workingFolder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // `dotnet test` leaves paths of its own MSBuild in the environment, which another SDK would take for its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        return start;
    }

    private static async Task ReadAsync(StreamReader reader, StringBuilder output)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (output)
                output.AppendLine(line);
        }
    }

    private static string Text(StringBuilder output)
    {
        lock (output)
            return output.ToString();
    }
}

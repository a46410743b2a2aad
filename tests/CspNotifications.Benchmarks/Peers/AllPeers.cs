using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>Everybody who is measured.</summary>
internal static class AllPeers
{
    /// <summary>A list as teams have it.</summary>
    private const string BannedSymbols =
        """
        P:System.DateTime.Now; Ask a TimeProvider
        P:System.DateTime.UtcNow; Ask a TimeProvider
        P:System.DateTimeOffset.Now; Ask a TimeProvider
        M:System.Threading.Thread.Sleep(System.Int32); Task.Delay
        M:System.Threading.Tasks.Task.Wait; await
        P:System.Threading.Tasks.Task`1.Result; await
        M:System.GC.Collect; Leave it to the runtime
        T:System.Collections.ArrayList; List of T
        T:System.Collections.Hashtable; Dictionary
        T:System.Net.WebClient; HttpClient
        T:System.Random; Hand in numbers
        M:System.Console.WriteLine(System.String); ILogger
        M:System.String.ToLower; ToLowerInvariant
        M:System.String.ToUpper; ToUpperInvariant
        N:System.Runtime.Remoting; Gone
        """;

    public static Peer Empty { get; } = new("empty", [new EmptyAnalyzer()]);

    public static Peer Floor { get; } = new("floor", [new FloorAnalyzer()]);

    public static Peer PlatformCompatibility { get; } = new(
        "CA1416",
        PeerAssembly.Analyzers(BuildPaths.Of("NetAnalyzers"), "Microsoft.CodeAnalysis.NetAnalyzers.dll", "PlatformCompatibilityAnalyzer"));

    public static Peer BannedApi { get; } = new(
        "BannedApi",
        PeerAssembly.Analyzers(BuildPaths.Of("BannedApiAnalyzers"), "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"))
    {
        Files = [new GivenText("BannedSymbols.txt", BannedSymbols)],
    };

    public static Peer Threading { get; } = new(
        "Threading",
        PeerAssembly.Analyzers(BuildPaths.Of("ThreadingAnalyzers"), "Microsoft.VisualStudio.Threading.Analyzers*.dll"))
    {
        Files =
        [
            .. Directory.EnumerateFiles(BuildPaths.Of("ThreadingFiles"), "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => new GivenText(file, File.ReadAllText(file))),
        ],
    };

    public static Peer Trimming { get; } = new(
        "Trimming",
        PeerAssembly.Analyzers(BuildPaths.Of("TrimmingAnalyzers"), "ILLink.RoslynAnalyzer.dll", "DynamicallyAccessedMembersAnalyzer"));

    /// <summary>All analyzers of the product together.</summary>
    public static Peer Ours { get; } = new(
        "CspNotifications",
        [
            .. typeof(SendAnalyzer).Assembly.GetTypes()
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ]);

    public static ImmutableArray<Peer> All { get; } = [Empty, Floor, PlatformCompatibility, BannedApi, Threading, Trimming, Ours];
}

using System.Collections.Immutable;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>Who is measured has to do work: each peer reports what it is there for, in code that breaks all rules, and the generated code has no errors.</summary>
internal static class PeerCheck
{
    private const string Source =
        """
        using System.Diagnostics.CodeAnalysis;
        using Contoso.Notifications;

        public static class Wrong
        {
            public static void Beep() => Console.Beep(440, 100);                                                     // CA1416
            public static DateTime Now() => DateTime.Now;                                                            // RS0030
            public static void Wait() => Task.Delay(1).Wait();                                                       // VSTHRD002
            public static object? Make(Type type) => Activator.CreateInstance(type);                                 // IL2067
            public static Task Send(IMicrosoftMailer mailer, Customer to) => mailer.SendAsync(MailKind.Renewal, to); // CSPN1001
        }
        """;

    private static readonly ImmutableArray<(Peer Peer, string Id)> Expected =
    [
        (AllPeers.PlatformCompatibility, "CA1416"),
        (AllPeers.BannedApi, "RS0030"),
        (AllPeers.Threading, "VSTHRD002"),
        (AllPeers.Trimming, "IL2067"),
        (AllPeers.Ours, "CSPN1001"),
    ];

    public static async Task<bool> RunAsync(TextWriter output)
    {
        var areRight = true;
        var wrong = new CompiledCodeBase(new("wrong code", [GlobalUsings.File, SharedKernel.Create(isAnnotated: true), new("Wrong.cs", Source)]));
        foreach (var (peer, id) in Expected)
        {
            var ids = await Meter.ReportedAsync(wrong.Create(), peer);
            areRight &= ids.Contains(id);
            await output.WriteLineAsync($"{peer}: {peer.Analyzers.Length} analyzers, reports {string.Join(' ', ids.Distinct().Order(StringComparer.Ordinal))}");
        }

        foreach (var code in Generated())
        {
            var errors = new CompiledCodeBase(code).Create().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            areRight &= errors.Length == 0;
            await output.WriteLineAsync($"{code.Name}: {errors.Length} errors {errors.FirstOrDefault()}");
        }

        return areRight;
    }

    private static IEnumerable<CodeBase> Generated() =>
    [
        BusinessCodeBase.Create(200, 0, isAnnotated: false),
        BusinessCodeBase.Create(200, 0.01),
        BusinessCodeBase.Create(200, 0.2),
        SendSeries.Create(1_000),
        CallChains.Create(1_000, 100),
        LongBody.Create(5_000),
    ];
}

using System.Globalization;
using BenchmarkDotNet.Running;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.Benchmarks.Scenarios;

var words = new Queue<string>(args);
switch (words.TryDequeue(out var mode) ? mode : "")
{
    case "table":
        await TablesAsync();
        return 0;
    case "check":
        return await PeerCheck.RunAsync(Console.Out) ? 0 : 1;
    case "bdn":
        BenchmarkSwitcher.FromAssembly(typeof(AllScenarios).Assembly).Run([.. words]);
        return 0;
    default:
        Console.Error.WriteLine("check");
        Console.Error.WriteLine("bdn [--filter '*' ...]");
        Console.Error.WriteLine("table [scenario ...] [--files 1000] [--rounds 5] [--fewer]");
        foreach (var scenario in AllScenarios.All)
            Console.Error.WriteLine($"    {scenario.Name,-20} {scenario.Question}");

        return 1;
}

async Task TablesAsync()
{
    var named = new HashSet<string>(StringComparer.Ordinal);
    var wishes = new Wishes(1_000, new(5), AllPeers.All, Console.Out);
    while (words.TryDequeue(out var word))
    {
        wishes = word switch
        {
            "--files" => wishes with { Files = Number() },
            "--fewer" => wishes with { Peers = [AllPeers.Floor, AllPeers.PlatformCompatibility, AllPeers.Ours] },
            "--rounds" => wishes with { Rounds = new(Number()) },
            _ when AllScenarios.All.Any(scenario => scenario.Name == word) && named.Add(word) => wishes,
            _ => throw new ArgumentException($"No scenario is called '{word}'."),
        };
    }

    foreach (var scenario in AllScenarios.All.Where(scenario => named.Count == 0 || named.Contains(scenario.Name)))
    {
        Console.WriteLine($"## {scenario.Name}\n\n{scenario.Question}.\n");
        await scenario.RunAsync(wishes);
    }
}

int Number() => int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);

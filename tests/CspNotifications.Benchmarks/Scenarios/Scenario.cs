using System.Collections.Immutable;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Wishes(int Files, Rounds Rounds, ImmutableArray<Peer> Peers, TextWriter Output);

/// <summary>One question about cost, by the name it goes by on the command line.</summary>
internal sealed record Scenario(string Name, string Question, Func<Wishes, Task> RunAsync);

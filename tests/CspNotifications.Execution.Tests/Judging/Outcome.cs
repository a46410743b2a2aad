using CspNotifications.Execution.Tests.Running;

namespace CspNotifications.Execution.Tests.Judging;

/// <summary>What a program did over all its inputs, and what was reported of it.</summary>
internal sealed record Outcome(
    GeneratedProgram Program,
    IReadOnlyCollection<Violation> Violations,
    IReadOnlyCollection<Report> Reports,
    int Sends,
    int ViolatingSends,
    bool IsEndless)
{
    /// <summary>Violations that happened, with no report on the way to them.</summary>
    public IEnumerable<Violation> Missed => Comparer.Missed(Violations, Reports);

    /// <summary>Reports of what never happened.</summary>
    public IEnumerable<Report> False => Comparer.False(Violations, Reports);
}

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
    /// <summary>Executions that came to their end without an exception.</summary>
    public int Completed { get; init; }

    /// <summary>Executions that ended by a null reference.</summary>
    public int EndedByNull { get; init; }

    /// <summary>Lines of helpers where a report stands and no execution sent anything: a helper may be handed more than this program hands it.</summary>
    public IReadOnlyCollection<int> UnreachedLines { get; init; } = [];

    /// <summary>Violations that happened, with no report on the way to them.</summary>
    public IEnumerable<Violation> Missed => Comparer.Missed(Violations, Reports);

    /// <summary>Reports of what never happened.</summary>
    public IEnumerable<Report> False => Comparer.False(Violations, Reports).Where(report => !UnreachedLines.Contains(report.Line));

    /// <summary>Reports that no execution says anything about.</summary>
    public int Unjudged => Reports.Count(report => UnreachedLines.Contains(report.Line));
}

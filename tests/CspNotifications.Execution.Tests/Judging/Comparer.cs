namespace CspNotifications.Execution.Tests.Judging;

/// <summary>Holds what happened against what was reported.</summary>
internal static class Comparer
{
    /// <summary>A violation is answered by a report of its rule, or of a worse one, on a line of its call path.</summary>
    public static IEnumerable<Violation> Missed(IReadOnlyCollection<Violation> happened, IReadOnlyCollection<Report> reported) =>
        happened.Where(violation => !reported.Any(report =>
            violation.Lines.Contains(report.Line) && Guideline.Answers(report.Rule, violation.Rule)));

    /// <summary>A report is true when a send on its line, or below it in the call stack, broke its rule.</summary>
    public static IEnumerable<Report> False(IReadOnlyCollection<Violation> happened, IReadOnlyCollection<Report> reported) =>
        reported.Where(report => !happened.Any(violation =>
            violation.Rule == report.Rule && violation.Lines.Contains(report.Line)));
}

namespace CspNotifications.Execution.Tests.Judging;

/// <summary>One way in which the analyzer and the execution of a program do not agree.</summary>
internal sealed record Disagreement(bool IsMissed, string Rule)
{
    /// <summary>The disagreements of a program, each once.</summary>
    public static IEnumerable<Disagreement> Of(Outcome outcome) =>
        outcome.Missed.Select(violation => new Disagreement(IsMissed: true, violation.Rule))
            .Concat(outcome.False.Select(report => new Disagreement(IsMissed: false, report.Rule)))
            .Distinct();

    public bool IsIn(Outcome outcome) => !outcome.IsEndless && Of(outcome).Contains(this);

    public override string ToString() => $"{(IsMissed ? "missed" : "false")} {Rule}";

    /// <summary>The program with what is wrong of each line beside it.</summary>
    public static string Show(Outcome outcome)
    {
        var remarks = outcome.Missed.SelectMany(missed => missed.Lines.Select(line => (line, Text: $"MISSED {missed.Rule} with{missed.Inputs} (lines {string.Join(" < ", missed.Lines)})")))
            .Concat(outcome.False.Select(report => (line: report.Line, Text: $"FALSE {report.Rule}: no execution breaks it")))
            .Concat(outcome.Reports.Except(outcome.False).Select(report => (line: report.Line, Text: $"reported {report.Rule}, rightly")))
            .ToLookup(remark => remark.line, remark => remark.Text);

        return string.Join('\n', outcome.Program.Text.Split('\n').Select((text, i) =>
            remarks.Contains(i + 1) ? $"{text}   // {string.Join("; ", remarks[i + 1].Distinct())}" : text));
    }
}

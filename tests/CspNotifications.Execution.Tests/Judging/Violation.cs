namespace CspNotifications.Execution.Tests.Judging;

/// <summary>A send that broke a rule when the program ran: the lines of its call path, the innermost first.</summary>
internal sealed record Violation(string Rule, IReadOnlyList<int> Lines, string Inputs);

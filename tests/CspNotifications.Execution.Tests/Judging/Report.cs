namespace CspNotifications.Execution.Tests.Judging;

/// <summary>A diagnostic: a rule and the line it stands on.</summary>
internal sealed record Report(string Rule, int Line);

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>A name in scope.</summary>
internal sealed record Variable(string Name, Sort Sort, bool IsWritten = true);

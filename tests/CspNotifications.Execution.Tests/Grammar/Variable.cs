namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>A name in scope: whether it may be written, and whether it is another name of something, which functions within cannot capture.</summary>
internal sealed record Variable(string Name, Sort Sort, bool IsWritten = true, bool IsRef = false);

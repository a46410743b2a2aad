namespace CspNotifications.Execution.Tests.Running;

/// <summary>A program that would not end: it says nothing about the analyzer.</summary>
public sealed class EndlessProgramException : Exception;

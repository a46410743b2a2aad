namespace CspNotifications.CodeBases;

/// <summary>One generated source file.</summary>
public sealed record CodeFile(string Path, string Text);

namespace CspNotifications.Samples.Tests;

/// <summary>What a test compares of a mail.</summary>
internal sealed record SentMail(string From, string To, string Subject, string Text);

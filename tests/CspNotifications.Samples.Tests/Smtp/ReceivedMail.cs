using MimeKit;

namespace CspNotifications.Samples.Tests.Smtp;

/// <summary>A mail as the server saw it: the envelope, and the message in it.</summary>
internal sealed record ReceivedMail(string From, IReadOnlyList<string> To, MimeMessage Message);

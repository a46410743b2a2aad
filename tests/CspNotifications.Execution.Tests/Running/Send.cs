namespace CspNotifications.Execution.Tests.Running;

/// <summary>A send that happened: by whom, and the objects that said what it is about and to whom it goes.</summary>
internal sealed record Send(object Sender, IReadOnlyList<object?> About, IReadOnlyList<object?> To);

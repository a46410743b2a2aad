using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>A send and the way it is to go.</summary>
internal sealed record RoutedSend(SendSite Site, Route Route)
{
    /// <summary>The call with all that changes around it.</summary>
    public TextSpan Touched => TextSpan.FromBounds(
        Math.Min(Site.Call.SpanStart, Route.Changes.Min(change => change.Span.Start)),
        Site.Call.Span.End);

    /// <summary>
    /// The changes of several sends, which never overlap: receivers that contain other calls are left alone. What is written before a send
    /// that is an argument of another goes before what replaces its receiver. Those of one chain begin with the same.
    /// </summary>
    public static ImmutableArray<TextChange> ChangesOf(IEnumerable<RoutedSend> sends) =>
        [.. sends.SelectMany(send => send.Route.Changes).Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length)];
}

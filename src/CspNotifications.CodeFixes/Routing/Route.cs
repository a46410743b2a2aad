using System.Collections.Immutable;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>One way to send from the partner instead: what it is called, and the characters that change.</summary>
internal sealed record Route(string Title, string EquivalenceKey, ImmutableArray<TextChange> Changes)
{
    /// <summary>What the developer chooses by it: of the routes of one choice the first that holds is offered.</summary>
    public string Choice { get; init; } = "route";

    /// <summary>
    /// The key is constant per kind of action and channel. It names no diagnostic: who fixes many asks once, for all of them.
    /// </summary>
    public static Route Of(string titleName, string titleArgument, ITypeSymbol channel, ImmutableArray<TextChange> changes) => new(
        FixText.Of(titleName, titleArgument),
        titleName + ":" + channel.ToDisplayString(),
        changes);
}

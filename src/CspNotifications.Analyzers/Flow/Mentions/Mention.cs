using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>A declaration in a file that something is run by, or that stands for one: a member, a base list, an alias.</summary>
/// <param name="Span">Where it stands. None lies within another.</param>
/// <param name="Words">All that it mentions, its own name with it.</param>
/// <param name="Names">Who mentions one of these may run it, or depend on what it does.</param>
internal sealed record Mention(TextSpan Span, ImmutableArray<int> Words, ImmutableArray<int> Names)
{
    /// <summary>It is called as a member of something else.</summary>
    public bool IsExtension { get; init; }

    public bool MentionsAny(HashSet<int> words)
    {
        foreach (var word in Words)
        {
            if (words.Contains(word))
                return true;
        }

        return false;
    }
}

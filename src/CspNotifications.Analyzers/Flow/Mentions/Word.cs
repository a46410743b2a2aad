using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>
/// The words of a text, identifiers and keywords alike, by their hashes: two words that have one are taken for one, which only makes more mentions.
/// Literals and comments are read as if they were code, for the same reason.
/// </summary>
internal static class Word
{
    /// <summary>
    /// Stands for any word. A declaration mentions it where it cannot be read word by word: at an escape, at a character that the compiler leaves out. It is
    /// the name of what is run by code that names nothing.
    /// </summary>
    public const int Any = 0;

    private const int Offset = unchecked((int)2166136261);
    private const int Prime = 16777619;

    /// <summary><c>new</c> without a type.</summary>
    public static readonly int NewOfTarget = Of("new(");

    /// <summary>The same where a type is handed over as a value, too.</summary>
    public static readonly int NewOfTargetWithType = Of("new(Type");

    private static readonly int New = Of("new");
    private static readonly int Type = Of("Type");
    private static readonly int TypeOf = Of("typeof");

    public static int Of(string name)
    {
        var hash = Offset;
        foreach (var character in name)
            hash = Next(hash, character);

        return NotAny(hash);
    }

    public static void Collect(string text, TextSpan span, HashSet<int> words)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == '\\' && i + 1 < span.End && text[i + 1] is 'u' or 'U')
                words.Add(Any);

            if (!IsPart(text[i]))
                continue;

            var hash = Offset;
            for (; i < span.End && IsPart(text[i]); i++)
            {
                hash = Next(hash, text[i]);
                if (text[i] > 127 && CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.Format)
                    words.Add(Any);
            }

            hash = NotAny(hash);
            words.Add(hash);
            if (hash == New && IsFollowedByArguments(text, i, span.End))
                words.Add(NewOfTarget);

            // What ended the word may begin an escape.
            i--;
        }

        if (words.Contains(NewOfTarget) && (words.Contains(TypeOf) || words.Contains(Type)))
            words.Add(NewOfTargetWithType);
    }

    private static bool IsFollowedByArguments(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
            position++;

        // A comment may stand in between.
        return position < end && text[position] is '(' or '/';
    }

    private static bool IsPart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (character > 127 && SyntaxFacts.IsIdentifierPartCharacter(character));

    private static int Next(int hash, char character) => unchecked((hash ^ character) * Prime);

    private static int NotAny(int hash) => hash == Any ? 1 : hash;
}

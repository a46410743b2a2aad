using System.Collections.Immutable;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>What somebody may have meant who wrote a name that does not exist.</summary>
internal static class Spelling
{
    private const int MaxSuggestions = 3;

    /// <summary>Names longer than this are not compared letter by letter.</summary>
    private const int MaxLength = 200;

    /// <summary>The nearest of the candidates, at most three, without those that are nothing like it.</summary>
    public static ImmutableArray<string> Near(string written, IEnumerable<string> candidates) =>
        Near(written, candidates, candidate => candidate, candidate => candidate);

    /// <summary>The same of things that have names, as they are suggested.</summary>
    public static ImmutableArray<string> Near<T>(string written, IEnumerable<T> candidates, Func<T, string> nameOf, Func<T, string> textOf)
    {
        if (written.Length > MaxLength)
            return [];

        var limit = Math.Max(1, written.Length / 3);
        return
        [
            .. candidates
                .Select(candidate => (Name: nameOf(candidate), Text: textOf(candidate)))
                .Where(candidate => Math.Abs(candidate.Name.Length - written.Length) <= limit && candidate.Name.Length <= MaxLength)
                .Select(candidate => (candidate.Text, Distance: Distance(written, candidate.Name)))
                .Where(candidate => candidate.Distance <= limit)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
                .Select(candidate => candidate.Text)
                .Distinct()
                .Take(MaxSuggestions),
        ];
    }

    /// <summary>Letters to insert, remove, replace or swap; capitals do not count.</summary>
    private static int Distance(string one, string other)
    {
        one = one.ToLowerInvariant();
        other = other.ToLowerInvariant();
        var beforeLast = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[other.Length];
    }
}

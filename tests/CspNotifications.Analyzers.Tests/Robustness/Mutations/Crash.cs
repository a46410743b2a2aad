using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>An exception, by what it is and where it comes from: what a smaller program has to show as well.</summary>
internal sealed class Crash(string exception)
{
    private const int MostTries = 400;

    private readonly string _signature = SignatureOf(exception);

    /// <summary>The program without all that the crash does not need: halves of its tokens first, then smaller and smaller pieces.</summary>
    public async Task<string> ReduceAsync(string text, Func<string, Task<IReadOnlyList<string>>> examine)
    {
        var tokens = CSharpSyntaxTree.ParseText(text, Syntax.Zoo.Options).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        var tries = 0;
        for (var size = tokens.Count / 2; size > 0 && tries < MostTries; size /= 2)
        {
            for (var start = 0; start < tokens.Count && tries < MostTries; tries++)
            {
                var fewer = tokens.Take(start).Concat(tokens.Skip(start + size)).ToList();
                if ((await examine(string.Concat(fewer))).Any(thrown => SignatureOf(thrown) == _signature))
                    tokens = fewer;
                else
                    start += size;
            }
        }

        return string.Concat(tokens);
    }

    /// <summary>Its type, and the place that threw.</summary>
    private static string SignatureOf(string exception)
    {
        var lines = exception.Split('\n');
        var frame = lines.FirstOrDefault(line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal)) ?? "";
        return string.Join(':', lines[0].Split(':').Take(2)) + frame;
    }
}

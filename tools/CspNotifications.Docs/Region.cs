namespace CspNotifications.Docs;

/// <summary>A part of a document that is not written by hand, between two comments that say so.</summary>
internal static class Region
{
    private const string End = "<!-- end of what is generated -->";

    public static string WithRegion(this string document, string name, string content)
    {
        var begin = BeginOf(name);
        var start = document.IndexOf(begin, StringComparison.Ordinal);
        var end = start < 0 ? -1 : document.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidOperationException($"No '{begin}' with '{End}' after it.");

        return $"{document[..start]}{begin}\n{content.Trim('\n')}\n{document[end..]}";
    }

    private static string BeginOf(string name) => $"<!-- generated: {name}; dotnet run --project tools/CspNotifications.Docs -->";
}

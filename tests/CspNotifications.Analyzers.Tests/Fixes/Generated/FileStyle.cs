using System.Text;

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>How the text of a file is laid out.</summary>
internal sealed record FileStyle(string Indent, string LineBreak, string? Directive, bool IsFileScoped, bool HasBracesAtLineEnds)
{
    /// <summary>Stands for a line break and the indentation of the line within a line that another shape has on several.</summary>
    public const string Break = "\u0001";

    /// <summary>Begins a line that is there afterwards only.</summary>
    public const string Added = "\u0002";

    private static readonly string?[] Directives = [null, "#nullable enable", "#nullable disable"];

    /// <summary>The same number gives the same style always; after ninety they begin again.</summary>
    public static FileStyle Of(int number) => new(
        (number % 3) switch { 0 => "\t", 1 => "  ", _ => "    " },
        number % 2 == 0 ? "\n" : "\r\n",
        Directives[number / 3 % 3],
        IsFileScoped: number / 2 % 2 == 0,
        HasBracesAtLineEnds: number % 5 == 0);

    /// <summary>A declaration with a body in braces.</summary>
    public IEnumerable<string> Block(string header, IEnumerable<string> body, string prefix = "")
    {
        if (HasBracesAtLineEnds)
            return [prefix + header + " {", .. body.Select(line => Deeper(line)), prefix + "}"];

        return [prefix + header, prefix + "{", .. body.Select(line => Deeper(line)), prefix + "}"];
    }

    public static string Deeper(string line) =>
        line.StartsWith(Added, StringComparison.Ordinal) ? Added + Deeper(line[1..]) : line.Length == 0 ? line : "\t" + line;

    /// <summary>The whole file, in the notation of <see cref="Verification.Arrows"/>.</summary>
    public string File(string space, IEnumerable<string> usings, IEnumerable<string> lines)
    {
        var text = new List<string>();
        if (Directive is not null)
            text.Add(Directive);

        text.AddRange(usings.Select(name => $"using {name};"));
        text.Add("");
        text.AddRange(IsFileScoped ? [$"namespace {space};", "", .. lines] : Block("namespace " + space, lines));
        return text.Aggregate(new StringBuilder(), Append).Replace("\t", Indent).Replace("\n", LineBreak).ToString();
    }

    private static StringBuilder Append(StringBuilder text, string line)
    {
        var isAdded = line.StartsWith(Added, StringComparison.Ordinal);
        var content = isAdded ? line[1..] : line;
        var indent = content[..^content.TrimStart('\t').Length];
        content = content.Replace(Break, "\n" + indent) + "\n";
        return text.Append(isAdded ? $"«→{content}»" : content);
    }
}

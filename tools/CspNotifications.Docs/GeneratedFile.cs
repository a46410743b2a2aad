namespace CspNotifications.Docs;

/// <summary>A file, by its path in the repository, as it should be: what is generated of it says what the rules say.</summary>
internal sealed record GeneratedFile(string Path, string Text)
{
    public static IEnumerable<GeneratedFile> In(string repository)
    {
        yield return Document(repository, "README.md", text => Readme(text, Language.English).WithRegion("pages", Tables.Pages()));
        yield return Document(repository, "README.ko.md", text => Readme(text, Language.Korean));

        foreach (var rule in Rule.All)
            yield return Document(repository, $"docs/rules/{rule.Id}.md", text => Page(text, rule));

        foreach (var preset in Preset.All)
            yield return new($"src/CspNotifications.Package/presets/{preset.Name.ToLowerInvariant()}.globalconfig", preset.ToFile());
    }

    private static GeneratedFile Document(string repository, string path, Func<string, string> generate)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(repository, path)).ReplaceLineEndings("\n");
        try
        {
            return new(path, generate(text));
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"{path}: {exception.Message}", exception);
        }
    }

    private static string Readme(string text, Language language) => text
        .WithRegion("rules", Tables.Rules(language))
        .WithRegion("presets", Tables.Presets(language))
        .WithRegion("options", Tables.Options(language));

    private static string Page(string text, Rule rule)
    {
        var afterTitle = text.IndexOf('\n', StringComparison.Ordinal);
        return $"# {rule.Id}: {rule.TitleIn(Language.English)}{text[afterTitle..]}"
            .WithRegion("head", Tables.Head(rule))
            .WithRegion("configuration", Tables.Configuration(rule));
    }
}

namespace CspNotifications.Docs;

/// <summary>The generated parts of the documents.</summary>
internal static class Tables
{
    public static string Rules(Language language) => Table(
        [new("Rule", "규칙"), new("Reports", "보고하는 내용"), new("Severity", "심각도"), new("Fix", "수정")],
        language,
        Rule.All.Select(rule => new[] { Link(rule), rule.TitleIn(language), language.Say(SeverityOf(rule)), language.Say(YesOrNo(rule.HasFix)) }));

    public static string Presets(Language language) => Table(
        [
            new("Rules", "규칙"),
            new($"`{Preset.PropertyName}` not set, or `{Preset.Recommended.Name}`", $"`{Preset.PropertyName}` 없음 또는 `{Preset.Recommended.Name}`"),
            new($"`{Preset.Strict.Name}`", $"`{Preset.Strict.Name}`"),
        ],
        language,
        Rule.All
            .GroupBy(rule => (Recommended: Preset.Recommended.SeverityOf(rule), Strict: Preset.Strict.SeverityOf(rule)))
            .Select(group => new[] { string.Join(", ", group.Select(rule => rule.Id)), $"`{group.Key.Recommended}`", $"`{group.Key.Strict}`" }));

    public static string Options(Language language, Rule? rule = null) => Table(
        [new("Option", "옵션"), new("Where", "설정 위치"), new("Values", "값"), new("Default", "기본값"), new("Says", "의미")],
        language,
        Option.All
            .Where(option => rule is null || option.Rules.Contains(rule.Id))
            .Select(option => new[]
            {
                $"`{option.Name}`", language.Say(option.Place), language.Say(option.Values), language.Say(option.Default), language.Say(option.Says),
            }));

    public static string Pages() => $"- The rules: {string.Join(", ", Rule.All.Select(Link))}";

    /// <summary>What stands at the head of a rule's page.</summary>
    public static string Head(Rule rule) => $"""
        | | |
        |---|---|
        | Id | {rule.Id} |
        | Category | {rule.Descriptor.Category} |
        | Default severity | {rule.Default} |
        | Fix | {YesOrNo(rule.HasFix).English} |
        """.ReplaceLineEndings("\n");

    /// <summary>How a rule is configured, at the end of its page.</summary>
    public static string Configuration(Rule rule)
    {
        var severity = Preset.Strict.SeverityOf(rule);
        return $"""
            ```ini
            {(rule.IsOfModelFiles ? "is_global = true" : "[*.cs]")}
            dotnet_diagnostic.{rule.Id}.severity = {severity}
            ```

            Allowed values are `error`, `warning`, `suggestion`, `silent`, `none` and `default`{(rule.Descriptor.IsEnabledByDefault ? "" : "; `default` leaves the rule off")}.
            The preset `{Preset.PropertyName}` `{Preset.Strict.Name}` makes the rule {(severity == "error" ? "an error" : "a warning")}; see the [README](../../README.md#configuration).

            {Options(Language.English, rule)}
            """.ReplaceLineEndings("\n");
    }

    private static string Link(Rule rule) => $"[{rule.Id}](docs/rules/{rule.Id}.md)";

    private static Words YesOrNo(bool isSo) => isSo ? new("yes", "있음") : new("no", "없음");

    private static Words SeverityOf(Rule rule) => new(rule.Default, rule.Default switch
    {
        "Warning" => "경고",
        "Info" => "정보",
        "Off" => "꺼짐",
        var other => throw new InvalidOperationException($"No Korean word for {other}."),
    });

    private static string Table(Words[] head, Language language, IEnumerable<string[]> rows) => string.Join('\n', new[]
    {
        Row(head.Select(language.Say)),
        $"|{string.Concat(Enumerable.Repeat("---|", head.Length))}",
    }.Concat(rows.Select(Row)));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

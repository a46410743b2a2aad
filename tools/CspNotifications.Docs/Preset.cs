using System.Collections.Immutable;
using System.Text;

namespace CspNotifications.Docs;

/// <summary>A value of <c>CspNotificationsMode</c>: a severity for every rule.</summary>
internal sealed record Preset(string Name, string About)
{
    public const string PropertyName = "CspNotificationsMode";

    public static readonly Preset Recommended = new("Recommended", "every rule with its default severity.");

    public static readonly Preset Strict = new(
        "Strict",
        """
        what the guideline forbids breaks the build, what it advises is a warning,
        # and so is what nobody said enough of to judge.
        """.ReplaceLineEndings("\n"));

    public static readonly ImmutableArray<Preset> All = [Recommended, Strict];

    /// <summary>As an analyzer configuration file writes it: strict is one step above the default.</summary>
    public string SeverityOf(Rule rule) => (rule.Default, this == Strict) switch
    {
        ("Off", false) => "none",
        ("Info", false) => "suggestion",
        ("Warning", false) or ("Off" or "Info", true) => "warning",
        ("Warning", true) => "error",
        _ => throw new InvalidOperationException($"No preset has a severity for {rule.Id}, which is {rule.Default} by default."),
    };

    public string ToFile()
    {
        var text = new StringBuilder().Append($"""
            # {PropertyName}={Name}: {About}
            # Written by tools/CspNotifications.Docs from the rules.
            is_global = true
            # Below everything the project says itself.
            global_level = -100


            """.ReplaceLineEndings("\n"));
        foreach (var rule in Rule.All)
            text.Append($"dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule)}\n");

        return text.ToString();
    }
}

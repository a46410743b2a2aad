using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The domains whose addresses are Microsoft's, with their subdomains; an <c>.editorconfig</c> option names others instead.</summary>
internal static class MicrosoftDomains
{
    public const string Key = "csp_notifications.microsoft_domains";

    public static readonly ImmutableArray<string> Default = ["microsoft.com", "azure.com", "office365.com", "microsoftonline.com"];

    public static ImmutableArray<string> Of(AnalyzerConfigOptions options) => options.TryGetValue(Key, out var value)
        ? [.. value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(domain => domain.Trim().TrimStart('@', '.'))]
        : Default;

    /// <summary>The text is one address, with or without a name before it (<c>"Azure" &lt;azure@microsoft.com&gt;</c>), at one of the domains.</summary>
    public static bool Own(string text, ImmutableArray<string> domains)
    {
        if (DomainOf(text) is not { } domain)
            return false;

        foreach (var own in domains)
        {
            if (own.Length > 0 && domain.EndsWith(own, StringComparison.OrdinalIgnoreCase) && (domain.Length == own.Length || domain[domain.Length - own.Length - 1] == '.'))
                return true;
        }

        return false;
    }

    private static string? DomainOf(string text)
    {
        var address = text.Trim();
        if (address.EndsWith(">", StringComparison.Ordinal))
            address = address.Substring(address.LastIndexOf('<') + 1).TrimEnd('>').Trim();

        var at = address.LastIndexOf('@');
        if (at <= 0 || at == address.Length - 1)
            return null;

        foreach (var letter in address)
        {
            if (char.IsWhiteSpace(letter) || letter is ',' or ';' or '<' or '>' or '/' or ':')
                return null;
        }

        return address.Substring(at + 1).TrimEnd('.');
    }
}

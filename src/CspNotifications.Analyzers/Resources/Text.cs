using System.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Resources;

/// <summary>Texts by name, in the language of whoever reads them.</summary>
internal static class Text
{
    private static readonly ResourceManager Strings = new("CspNotifications.Analyzers.Resources.Strings", typeof(Text).Assembly);

    public static LocalizableString Of(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Strings, typeof(Text), arguments);
}

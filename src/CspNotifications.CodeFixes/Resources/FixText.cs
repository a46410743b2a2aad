using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Resources;

/// <summary>Titles by name, in the language of whoever reads them.</summary>
internal static class FixText
{
    private static readonly ResourceManager Strings = new("CspNotifications.CodeFixes.Resources.Strings", typeof(FixText).Assembly);

    public static string Of(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Strings, typeof(FixText), arguments).ToString(CultureInfo.CurrentUICulture);
}

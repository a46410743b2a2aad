using System.Text.RegularExpressions;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Two texts written as one: <c>«before→after»</c> is where they differ. All other characters are the same in both.</summary>
internal static class Arrows
{
    // Not generated at compile time: the tests' own source is analysed as it is, without generators.
    private static readonly Regex Arrow = new("«(?<before>[^«→»]*)→(?<after>[^«→»]*)»");

    public static bool AreIn(string text) => Arrow.IsMatch(text);

    /// <summary>An empty arrow says only that what is reported in the text is gone afterwards, by a change elsewhere.</summary>
    public static bool Change(string text) => Arrow.Matches(text).Any(arrow => arrow.Groups["before"].Value != arrow.Groups["after"].Value);

    public static string Before(string text) => Arrow.Replace(text, "${before}");

    public static string After(string text) => Arrow.Replace(text, "${after}");
}

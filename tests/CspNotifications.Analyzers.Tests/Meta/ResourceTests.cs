using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>English and Korean texts, key by key.</summary>
public class ResourceTests
{
    private static readonly Regex Placeholder = new(@"\{\d+\}");

    private static readonly Regex Hangul = new(@"\p{IsHangulSyllables}");

    public static TheoryData<string> Projects => ["CspNotifications.Analyzers", "CspNotifications.CodeFixes"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Korean_HasTheKeysOfEnglish(string project)
    {
        Assert.NotEmpty(Texts(project, "Strings.resx"));
        Assert.Equal(Texts(project, "Strings.resx").Keys.Order(), Texts(project, "Strings.ko.resx").Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Korean_HasTheArgumentsOfEnglish(string project)
    {
        var korean = Texts(project, "Strings.ko.resx");
        foreach (var (key, text) in Texts(project, "Strings.resx"))
            Assert.Equal((key, Arguments(text)), (key, Arguments(korean[key])));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Texts_AreWrittenInTheirLanguage(string project)
    {
        Assert.All(Texts(project, "Strings.resx"), text => Assert.DoesNotMatch(Hangul, text.Value));
        Assert.All(Texts(project, "Strings.ko.resx"), text => Assert.Matches(Hangul, text.Value));
    }

    /// <summary>What a translation may get wrong without anybody seeing it before the message is needed.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Texts_AreFormatStrings(string project)
    {
        foreach (var file in new[] { "Strings.resx", "Strings.ko.resx" })
        {
            foreach (var text in Texts(project, file).Values)
                Assert.NotEqual("", string.Format(CultureInfo.InvariantCulture, text, "a", "b", "c", "d", "e", "f"));
        }
    }

    private static Dictionary<string, string> Texts(string project, string file) =>
        XDocument.Parse(Repository.Read("src", project, "Resources", file)).Root!
            .Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Arguments(string text) =>
        string.Join(' ', Placeholder.Matches(text).Select(match => match.Value).Distinct().Order());
}

using System.Globalization;

namespace CspNotifications.Docs;

/// <summary>A language of the documents.</summary>
internal sealed record Language(CultureInfo Culture)
{
    public static readonly Language English = new(CultureInfo.InvariantCulture);

    public static readonly Language Korean = new(CultureInfo.GetCultureInfo("ko-KR"));

    public string Say(Words words) => this == Korean ? words.Korean : words.English;
}

/// <summary>A text in both languages.</summary>
internal sealed record Words(string English, string Korean);

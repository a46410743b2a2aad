using System.Collections.Immutable;
using System.Globalization;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>
/// The places that show why something is reported, in their order, each with what it shows. A place becomes an additional location; as these have no
/// text (the compiler writes none to SARIF), what it shows becomes a property: <c>step1</c> is of the first of them.
/// </summary>
internal readonly record struct Steps(Compilation Compilation, ImmutableArray<Location> Locations, ImmutableArray<LocalizableString> Texts)
{
    public const string Key = "step";

    private const int MaxName = 80;

    public static Steps In(Compilation compilation) => new(compilation, [], []);

    /// <summary>
    /// With a place in the source of this compilation. Others cannot be shown: nor can those in the source of another project, which an editor has
    /// at hand.
    /// </summary>
    public Steps Then(string text, Location? location, string name) =>
        location is { SourceTree: { } tree } && Compilation.ContainsSyntaxTree(tree)
            ? this with { Locations = Locations.Add(location), Texts = Texts.Add(Text.Of(text, Short(name))) }
            : this;

    public Steps Then(string text, EvidenceStep? shown) => shown is null ? this : Then(text, shown.Location, shown.Text);

    /// <summary>With a declaration.</summary>
    public Steps Then(string text, ISymbol declared) => Then(text, declared.Locations.FirstOrDefault(), ValueFactory.NameOf(declared));

    /// <summary>With the way from what is reported to where it happens, which is the last of these.</summary>
    public Steps Through(IEnumerable<SyntaxNodeOrToken> path, string step, string last)
    {
        var places = path.ToImmutableArray();
        var steps = this;
        for (var i = 0; i < places.Length; i++)
            steps = steps.Then(i == places.Length - 1 ? last : step, places[i].GetLocation(), places[i].ToString());

        return steps;
    }

    /// <summary>In the language of whoever runs the analysis: properties are not translated later, as messages are.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?>? properties)
    {
        var all = (properties ?? ImmutableDictionary<string, string?>.Empty).ToBuilder();
        for (var i = 0; i < Texts.Length; i++)
            all.Add(KeyOf(i), Texts[i].ToString());

        return all.ToImmutable();
    }

    /// <summary>Sorted as texts, which SARIF writers do, they stay in order: with ten and more, the first is <c>step01</c>.</summary>
    private string KeyOf(int index) => Key + (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(Texts.Length.ToString(CultureInfo.InvariantCulture).Length, '0');

    /// <summary>Code on one line; of a long piece, how it begins.</summary>
    private static string Short(string code)
    {
        var line = string.Join(" ", code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxName ? line : line.Substring(0, MaxName - 1) + "…";
    }
}

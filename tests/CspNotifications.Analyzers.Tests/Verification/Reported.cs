using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>The one diagnostic of a program in the world of the vocabulary, for tests that look at what it says.</summary>
internal static class Reported
{
    public static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>The messages that a method's statements get, in the surroundings of <see cref="Analyzed.Body(string)"/>, by their place.</summary>
    public static async Task<string[]> Messages(string statements) =>
        [.. (await AllInAsync(Analyzed.InBody(statements))).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(English)];

    public static Task<Diagnostic> InBodyAsync(string statements) => InAsync(Analyzed.InBody(statements));

    public static async Task<Diagnostic> InAsync(string source) => Assert.Single(await AllInAsync(source));

    /// <summary>The one in the surroundings of <see cref="Analyzed.Registrations(string)"/>.</summary>
    public static async Task<Diagnostic> InRegistrationsAsync(string statements)
    {
        var sources = new[] { Vocabulary.Source, Container.Source, Compiled.Usings, Container.Usings + Container.InBody(statements) };
        var compilation = await Compiled.FromAsync(sources.Select(source => Compiled.Tree(source)), [Compiled.Annotations, .. Container.References]);
        Compiled.AssertValid(compilation);
        return Assert.Single((await AnalyzerRun.WithoutExceptionAsync(compilation)).Diagnostics);
    }

    /// <summary>All of a program's, with rules turned on that are off by default.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AllInAsync(string source, params IEnumerable<string> turnedOn)
    {
        var compilation = await Compiled.ValidAsync(Vocabulary.Source, Compiled.Usings, "using CspNotifications;\n" + source);
        var options = compilation.Options.WithSpecificDiagnosticOptions(AnalyzerRun.OfConstructs);
        return (await AnalyzerRun.WithoutExceptionAsync(compilation.WithOptions(options).TurningOn(turnedOn))).Diagnostics;
    }

    public static string English(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public static string InKorean(this Diagnostic diagnostic) => diagnostic.GetMessage(Korean);

    /// <summary>The source text at the diagnostic, then at its additional locations, in their order.</summary>
    public static string[] Places(this Diagnostic diagnostic) =>
        [.. diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(TextAt)];

    /// <summary>What the places show, by the names under which SARIF has it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Steps(this Diagnostic diagnostic) => diagnostic.Properties
        .Where(property => property.Key.StartsWith(Analyzers.Rules.Steps.Key, StringComparison.Ordinal))
        .OrderBy(property => property.Key, StringComparer.Ordinal)
        .Select(property => KeyValuePair.Create(property.Key, property.Value!));

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>The one diagnostic of a program in the world of the vocabulary, for tests that look at what it says.</summary>
internal static class Reported
{
    public static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    public static Task<Diagnostic> InBodyAsync(string statements) => InAsync(
        $$"""
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, MailKind kind, Customer customer, Customer other, bool flag, object anybody)
            {
                {{statements}}
            }
        }
        """);

    public static async Task<Diagnostic> InAsync(string source) => Assert.Single(await AllInAsync(source));

    public static async Task<ImmutableArray<Diagnostic>> AllInAsync(string source)
    {
        var compilation = await Compiled.ValidAsync(Vocabulary.Source, Compiled.Usings, "using CspNotifications;\n" + source);
        return (await AnalyzerRun.WithoutExceptionAsync(compilation)).Diagnostics;
    }

    public static string English(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public static string InKorean(this Diagnostic diagnostic) => diagnostic.GetMessage(Korean);

    /// <summary>The source text at the diagnostic, then at its additional locations, in their order.</summary>
    public static string[] Places(this Diagnostic diagnostic) =>
        [.. diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(TextAt)];

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}

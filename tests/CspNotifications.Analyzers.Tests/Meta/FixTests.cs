using System.Reflection;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>Every rule whose page promises a fix has one, and it can fix all.</summary>
public class FixTests
{
    public static TheoryData<string> FixableIds =>
        [.. Repository.Files("docs/rules", "*.md")
            .Where(page => File.ReadAllText(page).Contains("| Fix | yes", StringComparison.Ordinal))
            .Select(page => Path.GetFileNameWithoutExtension(page)!)];

    [Theory]
    [MemberData(nameof(FixableIds))]
    public void FixableRule_HasAnExportedFixWithFixAll(string id)
    {
        var providers = AllFixes.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(id)).ToArray();

        Assert.NotEmpty(providers);
        Assert.All(providers, provider => Assert.NotNull(provider.GetFixAllProvider()));
    }

    [Fact]
    public void Fixes_AreExportedForCSharp() => Assert.All(
        AllFixes.Types,
        type => Assert.Contains(LanguageNames.CSharp, type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));

    [Fact]
    public void Fixes_AreForRulesThatExist()
    {
        var rules = AnalyzerRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet();

        Assert.All(AllFixes.Providers.SelectMany(provider => provider.FixableDiagnosticIds), id => Assert.Contains(id, rules));
    }
}

using System.Collections.Immutable;
using System.Reflection;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Docs;

/// <summary>A rule, as the analyzers and the fixes that are shipped say it.</summary>
internal sealed record Rule(DiagnosticDescriptor Descriptor, bool HasFix, bool IsOfModelFiles)
{
    public static ImmutableArray<Rule> All { get; } = Read();

    public string Id => Descriptor.Id;

    /// <summary>The name of the default severity, as the documents write it.</summary>
    public string Default => Descriptor.IsEnabledByDefault ? Descriptor.DefaultSeverity.ToString() : "Off";

    public string TitleIn(Language language) => Descriptor.Title.ToString(language.Culture);

    private static ImmutableArray<Rule> Read()
    {
        var fixable = InstancesOf<CodeFixProvider>(typeof(RouteFix).Assembly).SelectMany(provider => provider.FixableDiagnosticIds).ToHashSet();
        return
        [
            .. InstancesOf<DiagnosticAnalyzer>(typeof(SendAnalyzer).Assembly)
                .SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(rule => new Rule(rule, fixable.Contains(rule.Id), analyzer is ModelFileAnalyzer)))
                .DistinctBy(rule => rule.Id)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
        .Select(type => (T)Activator.CreateInstance(type)!);
}

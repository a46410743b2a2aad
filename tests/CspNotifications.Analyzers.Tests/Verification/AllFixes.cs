using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Every fix that the product exports.</summary>
internal static class AllFixes
{
    public static ImmutableArray<Type> Types { get; } =
    [
        .. Assembly.Load("CspNotifications.CodeFixes").GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))),
    ];

    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. Types.Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];
}

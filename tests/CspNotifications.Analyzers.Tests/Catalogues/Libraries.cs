using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>What the catalogue speaks of, to compile against: the real packages, and one assembly of stubs for the others.</summary>
internal static class Libraries
{
    private static readonly Lazy<Task<MetadataReference>> Stubs = new(() => Compiled.ImageOfAsync("Stubs", LibraryStubs.Source));

    private static readonly MetadataReference[] Packages =
    [
        .. new[] { "MailKit.dll", "MimeKit.dll", "SendGrid.dll", "Microsoft.Graph*.dll", "Microsoft.Kiota*.dll" }
            .SelectMany(pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static async Task<MetadataReference[]> AllAsync() => [.. Packages, await Stubs.Value];
}

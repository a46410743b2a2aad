using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Verification;

internal static class Frameworks
{
    /// <summary>The framework that the tested programs compile against.</summary>
    public static readonly ReferenceAssemblies Net10 = new(
        "net10.0",
        new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.12"),
        Path.Combine("ref", "net10.0"));
}

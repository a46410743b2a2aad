using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes;

/// <summary>
/// What the compiler may say after a fix of what the fix leaves: Microsoft's sender has no use any more, a new member is not documented yet.
/// As a warning it is for the reader to decide on. Where it would break the build the fix does not hold.
/// </summary>
internal static class Leftovers
{
    private static readonly ImmutableHashSet<string> Ids = ["CS0168", "CS0169", "CS0219", "CS0414", "CS1591", UnreadParameter];

    /// <summary>A parameter of a primary constructor, which is reported at the type and not in the member that read it.</summary>
    public const string UnreadParameter = "CS9113";

    /// <summary>Whether a fix that brings this about does not hold.</summary>
    public static bool Forbid(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error
        || (diagnostic.Severity == DiagnosticSeverity.Warning && !Ids.Contains(diagnostic.Id));
}

using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Which members code can call that is not part of the compilation.</summary>
internal static class Entries
{
    /// <summary>Other assemblies can: by its name, through what it overrides or implements, or by starting the program.</summary>
    public static bool AreOpen(ISymbol member) =>
        AreExported(member)
        || member is IMethodSymbol { IsStatic: true, Name: WellKnownMemberNames.EntryPointMethodName or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName }
        || InheritedMembers.Of(member).Any(AreOpen);

    /// <summary>Other assemblies see it by its name.</summary>
    public static bool AreExported(ISymbol member)
    {
        for (var level = member; level is not null and not INamespaceSymbol; level = level.ContainingSymbol)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }
}

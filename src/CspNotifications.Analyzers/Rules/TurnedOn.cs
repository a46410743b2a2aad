using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>Whether a rule that is off by default was turned on for a file: asked first, so that it costs nothing where it was not.</summary>
internal static class TurnedOn
{
    public static bool Is(DiagnosticDescriptor rule, CompilationOptions options, SyntaxTree tree)
    {
        // The order of the compiler: the command line, the file's .editorconfig, the global configs. "Default" says nothing: off is the default.
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && severity != ReportDiagnostic.Default)
            return IsOn(severity);

        if (options.SyntaxTreeOptionsProvider is not { } files)
            return false;

        return (files.TryGetDiagnosticValue(tree, rule.Id, CancellationToken.None, out severity)
                || files.TryGetGlobalDiagnosticValue(rule.Id, CancellationToken.None, out severity))
            && IsOn(severity);
    }

    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}

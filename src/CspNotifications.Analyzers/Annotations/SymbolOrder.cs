using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>
/// An order of symbols that does not hang on the order of the files they stand in: where several say the same, the first is shown.
/// </summary>
internal static class SymbolOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> symbols)
        where T : ISymbol =>
        symbols.OrderBy(symbol => symbol.GetDocumentationCommentId(), StringComparer.Ordinal);
}

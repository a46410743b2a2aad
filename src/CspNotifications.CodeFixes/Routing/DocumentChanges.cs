using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

internal static class DocumentChanges
{
    /// <summary>
    /// The document with its text changed, handed on as a syntax tree: hosts that write changed files back (<c>dotnet format</c>) have been seen to
    /// pass over one whose text alone was set.
    /// </summary>
    public static async Task<Document> WithChangesAsync(this Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var tree = await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
        if (tree is null)
            return document.WithText(text.WithChanges(changes));

        var root = await tree.WithChangedText(text.WithChanges(changes)).GetRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root);
    }
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>
/// The cheapest question: whether a send can be reached from a body at all, by the words in it. Whoever sends mentions one of the <see cref="SendNames"/>;
/// whoever calls somebody who does mentions that one's name. What mentions none of all these is not even bound.
/// </summary>
internal sealed class NameScreen(Compilation compilation, AnnotationModel model, SenderTypes senders)
{
    /// <summary>Chains of so many names are followed; beyond, every body may reach a send.</summary>
    private const int MaxRounds = 64;

    private readonly Lazy<HashSet<int>?> _words = new(() => Close(SendNames.In(compilation, model, senders), compilation));

    /// <summary>A send may be reached from the declaration that the node lies in.</summary>
    public bool MayReachSend(SyntaxNode node) => MayReachSend(node.SyntaxTree, node.SpanStart);

    /// <summary>The same of where a symbol is declared, whose body nobody has looked at.</summary>
    public bool MayReachSend(ISymbol symbol)
    {
        var references = symbol.DeclaringSyntaxReferences;
        foreach (var reference in references)
        {
            if (MayReachSend(reference.SyntaxTree, reference.Span.Start))
                return true;
        }

        return references.IsEmpty;
    }

    private bool MayReachSend(SyntaxTree tree, int position)
    {
        if (_words.Value is not { } words)
            return true;

        var file = MentioningFile.Of(tree);
        var index = file.At(position);
        return index < 0 || file.Mentions[index].MentionsAny(words);
    }

    /// <summary>The words with the names of all that mention one of them, until there are no more; <see langword="null"/> for all words.</summary>
    private static HashSet<int>? Close(HashSet<int>? words, Compilation compilation)
    {
        if (words is null)
            return null;

        words.Add(Word.Any);
        var open = compilation.SyntaxTrees.SelectMany(tree => MentioningFile.Of(tree).Mentions).Where(mention => !mention.Names.IsEmpty).ToList();
        for (var round = 0; round < MaxRounds; round++)
        {
            var isClosed = true;
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (!open[i].MentionsAny(words))
                    continue;

                if (open[i].Names.Contains(Word.Any))
                    return null;

                foreach (var name in open[i].Names)
                    isClosed &= !words.Add(name);

                open[i] = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
            }

            if (isClosed)
                return words;
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>
/// Changes a program as typing, merging and copying do, and as nobody would: tokens deleted, doubled, swapped, taken from elsewhere; members,
/// statements and expressions from other programs; the file cut off.
/// </summary>
internal sealed class Mutator(IEnumerable<string> donors)
{
    private const int MostChanges = 4;

    private readonly IReadOnlyList<SyntaxNode> _donors = [.. donors.Select(Parse)];

    /// <summary>The program, and what was done to it.</summary>
    public (string Text, string Changes) Mutate(string text, Draws draws)
    {
        var changes = new List<string>();
        for (var left = 1 + draws.Below(MostChanges); left > 0; left--)
        {
            (text, var change) = Change(text, draws);
            changes.Add(change);
        }

        return (text, string.Join(", ", changes));
    }

    private (string Text, string Change) Change(string text, Draws draws)
    {
        var root = Parse(text);
        var tokens = root.DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count == 0)
            return (text, "nothing");

        var token = draws.Of(tokens);
        return draws.Below(16) switch
        {
            0 or 1 => (Replace(text, token.Span, ""), $"delete '{token}'"),
            2 or 3 => (Replace(text, token.Span, $"{token} {token}"), $"double '{token}'"),
            4 => Swap(text, token, token.GetNextToken()),
            5 => Swap(text, token, draws.Of(tokens)),
            6 => Take(text, tokens, Identifiers(root), draws),
            7 => Take(text, tokens, Identifiers(draws.Of(_donors)), draws),
            8 => Take(text, tokens, draws.Of(_donors).DescendantTokens(), draws),
            9 => Insert<MemberDeclarationSyntax>(text, root, draws),
            10 => Splice<MemberDeclarationSyntax>(text, root, draws),
            11 => Splice<StatementSyntax>(text, root, draws),
            12 => Insert<StatementSyntax>(text, root, draws),
            13 => Splice<ExpressionSyntax>(text, root, draws),
            14 => Splice<TypeSyntax>(text, root, draws),
            _ => Cut(text, token, draws),
        };
    }

    private static (string Text, string Change) Swap(string text, SyntaxToken one, SyntaxToken other)
    {
        var (first, second) = one.SpanStart <= other.SpanStart ? (one, other) : (other, one);
        return (Replace(Replace(text, second.Span, first.Text), first.Span, second.Text), $"swap '{first}' and '{second}'");
    }

    /// <summary>A token in the place of another of its kind, if there is one.</summary>
    private static (string Text, string Change) Take(string text, List<SyntaxToken> tokens, IEnumerable<SyntaxToken> from, Draws draws)
    {
        var given = from.ToList();
        if (given.Count == 0)
            return (text, "nothing");

        var taken = draws.Of(given);
        var places = tokens.Where(token => token.IsKind(taken.Kind())).ToList();
        var place = draws.Of(places.Count == 0 ? tokens : places);
        return (Replace(text, place.Span, taken.Text), $"'{taken}' for '{place}'");
    }

    private (string Text, string Change) Insert<TNode>(string text, SyntaxNode root, Draws draws)
        where TNode : SyntaxNode => Pair<TNode>(root, draws) is var (place, given)
            ? (Replace(text, new(place.SpanStart, 0), given + "\n"), $"insert {given.Kind()}")
            : (text, "nothing");

    private (string Text, string Change) Splice<TNode>(string text, SyntaxNode root, Draws draws)
        where TNode : SyntaxNode => Pair<TNode>(root, draws) is var (place, given)
            ? (Replace(text, place.Span, given.ToString()), $"{given.Kind()} for {place.Kind()}")
            : (text, "nothing");

    private (TNode Place, TNode Given)? Pair<TNode>(SyntaxNode root, Draws draws)
        where TNode : SyntaxNode
    {
        var places = root.DescendantNodes().OfType<TNode>().ToList();
        var given = draws.Of(_donors).DescendantNodes().OfType<TNode>().ToList();
        return places.Count == 0 || given.Count == 0 ? null : (draws.Of(places), draws.Of(given));
    }

    private static (string Text, string Change) Cut(string text, SyntaxToken token, Draws draws)
    {
        var at = token.SpanStart + draws.Below(token.Span.Length + 1);
        return draws.OneIn(4) ? (text[at..], $"cut before {at}") : (text[..at], $"cut at {at}");
    }

    private static IEnumerable<SyntaxToken> Identifiers(SyntaxNode root) => root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));

    private static string Replace(string text, TextSpan span, string with) => string.Concat(text.AsSpan(0, span.Start), with, text.AsSpan(span.End));

    private static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, Syntax.Zoo.Options).GetRoot();
}

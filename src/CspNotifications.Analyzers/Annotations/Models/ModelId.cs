using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>
/// A documentation comment id, as a line of a model file has it: without a list of parameters it stands for all overloads, and it may go on
/// with a parameter (<c>#1</c>) or what is returned (<c>#return</c>).
/// </summary>
/// <param name="Key">The kind and the qualified name, without parameters and the method's own arity.</param>
/// <param name="Arity">The number of the method's type parameters as it is written, empty for any.</param>
/// <param name="Parameters">The list with its parentheses, <see langword="null"/> for any.</param>
/// <param name="Result">What a conversion returns, with its tilde, empty for anything.</param>
/// <param name="Part">The ordinal of a parameter, <see cref="Return"/> or <see cref="Whole"/>.</param>
internal sealed record ModelId(string Key, string Arity, string? Parameters, string Result, int Part)
{
    public const int Whole = -1;
    public const int Return = -2;
    private const string ReturnSuffix = "#return";

    public char Kind => Key[0];

    /// <summary>The type that declares the member; the type itself.</summary>
    public string TypePath => Kind == 'T' ? Key.Substring(2) : Key.Substring(2, Key.LastIndexOf('.') - 2);

    /// <summary>The name by which it is looked for first: the last one, without arity and the interface it is implemented for.</summary>
    public string SimpleName => SimpleNameIn(Key);

    /// <summary>As it can be written, without the part.</summary>
    public string Text => Key + Arity + Parameters + Result;

    /// <summary>The id of a declared symbol, <see langword="null"/> for one that has none. A method without parameters has an empty list.</summary>
    public static ModelId? Of(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() is { } id && TryParse(id, out var parsed)
        ? symbol is IMethodSymbol && parsed.Parameters is null ? parsed with { Parameters = "()" } : parsed
        : null;

    /// <summary>What <see cref="SimpleName"/> is of the symbol's id, without making that.</summary>
    public static string SimpleNameOf(ISymbol symbol)
    {
        var name = symbol is IPropertySymbol ? symbol.MetadataName : symbol.Name;
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    /// <summary>A symbol's id is what this line stands for, whichever part is meant.</summary>
    public bool Covers(ModelId symbol) =>
        Key == symbol.Key
        && (Arity.Length == 0 || Arity == symbol.Arity)
        && (Parameters is null || Parameters == symbol.Parameters)
        && (Result.Length == 0 || Result == symbol.Result);

    /// <summary>Reads an id that has no spaces.</summary>
    public static bool TryParse(string text, out ModelId id)
    {
        id = null!;
        if (text.Length < 3 || text[1] != ':' || !IsKind(text[0]))
            return false;

        var end = text.Length;
        var part = TakePart(text, ref end);
        var open = text.IndexOf('(', 2, end - 2);
        var close = open < 0 ? -1 : text.LastIndexOf(')', end - 1, end - open);
        if (open >= 0 && (close < 0 || !IsBalanced(text, open, close)))
            return false;

        var nameEnd = open < 0 ? end : open;
        var tilde = text.IndexOf('~', open < 0 ? 2 : close, end - (open < 0 ? 2 : close));
        if (tilde >= 0 && open < 0)
            nameEnd = tilde;

        if (open >= 0 && (tilde < 0 ? close + 1 != end : close + 1 != tilde))
            return false;

        var arity = text.IndexOf("``", 2, nameEnd - 2, StringComparison.Ordinal);
        var keyEnd = arity < 0 ? nameEnd : arity;
        if (!IsName(text, keyEnd) || (arity >= 0 && !IsNumber(text, arity + 2, nameEnd)))
            return false;

        id = new(
            text.Substring(0, keyEnd),
            text.Substring(keyEnd, nameEnd - keyEnd),
            open < 0 ? null : text.Substring(open, close + 1 - open),
            tilde < 0 ? "" : text.Substring(tilde, end - tilde),
            part);
        return true;
    }

    /// <summary>Ids of one name are few.</summary>
    public override int GetHashCode() => (Key.GetHashCode() * 31) + Part;

    public static bool IsKind(char kind) => kind is 'T' or 'M' or 'P' or 'F';

    private static int TakePart(string text, ref int end)
    {
        if (text.EndsWith(ReturnSuffix, StringComparison.Ordinal))
        {
            end -= ReturnSuffix.Length;
            return Return;
        }

        var hash = text.LastIndexOf('#');
        if (hash < 0 || !IsNumber(text, hash + 1, end) || !int.TryParse(text.Substring(hash + 1), out var ordinal))
            return Whole;

        end = hash;
        return ordinal;
    }

    private static bool IsNumber(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return end > start;
    }

    private static bool IsBalanced(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i <= end; i++)
        {
            depth += text[i] switch { '(' or '{' or '[' => 1, ')' or '}' or ']' => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && i < end))
                return false;
        }

        return depth == 0;
    }

    /// <summary>Names joined by dots; of a member at least two.</summary>
    private static bool IsName(string text, int end)
    {
        var dots = 0;
        for (var i = 2; i < end; i++)
        {
            var letter = text[i];
            if (letter == '.')
            {
                dots++;
                if (i == 2 || i == end - 1 || text[i - 1] == '.')
                    return false;
            }
            else if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '`' or '#' or '{' or '}' or '@' or ',' or '[' or ']' or '<' or '>'))
            {
                return false;
            }
        }

        return end > 2 && (dots > 0 || text[0] == 'T');
    }

    private static string SimpleNameIn(string key)
    {
        var start = key.LastIndexOfAny(['.', '#', ':']) + 1;
        var arity = key.IndexOf('`', start);
        return arity < 0 ? key.Substring(start) : key.Substring(start, arity - start);
    }
}

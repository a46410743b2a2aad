using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>How the elements of a sequence compare: which are equal, which comes first. Where that is not known it is two ways to go on.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The first of those that are equal; <see langword="null"/> when it is not known which are.</summary>
    private int[]? Distinct(int[] elements)
    {
        var distinct = new List<int>();
        foreach (var element in elements)
        {
            var isRepeated = false;
            foreach (var before in distinct)
            {
                if (!AreComparable(before, element) || IsSo(new Condition.AreEqual(before, element)) is not { } isEqual)
                    return null;

                isRepeated |= isEqual;
                if (isRepeated)
                    break;
            }

            if (!isRepeated)
                distinct.Add(element);
        }

        return [.. distinct];
    }

    /// <summary>By their keys, the smallest or the greatest first; <see langword="null"/> when it is not known which those are.</summary>
    private int[]? Ordered(IMethodSymbol method, int[] elements, int[]? keys)
    {
        if (keys is null)
            return null;

        var comparison = method.Name.StartsWith("Max", StringComparison.Ordinal) || method.Name.EndsWith("Descending", StringComparison.Ordinal) ? Comparison.Greater : Comparison.Less;
        var order = new List<int>();
        for (var i = 0; i < elements.Length; i++)
        {
            // It comes before the first that it beats: what is equal stays as it was.
            var at = order.Count;
            while (at > 0)
            {
                if (Beats(keys[i], keys[order[at - 1]], comparison) is not { } comesBefore)
                    return null;

                if (!comesBefore)
                    break;

                at--;
            }

            order.Insert(at, i);
        }

        return [.. order.Select(i => elements[i])];
    }

    /// <summary>The greatest, or the least: the first of those that are; <see langword="null"/> when it is not known which.</summary>
    private int? Extreme(int[] elements, Comparison comparison)
    {
        if (elements.Length == 0)
            return null;

        var best = elements[0];
        foreach (var element in elements.Skip(1))
        {
            if (Beats(element, best, comparison) is not { } isBetter)
                return null;

            best = isBetter ? element : best;
        }

        return best;
    }

    /// <summary>One is greater than another, or less. How texts compare is the culture's; of two that are unknown nobody can say.</summary>
    private bool? Beats(int element, int best, Comparison comparison)
    {
        if (element == best)
            return false;

        if (!AreComparable(element, best) || _memory.Fact(best).Type is { SpecialType: SpecialType.System_String })
            return null;

        if (_memory.Fact(best).Constants is { Count: 1 } only && only.Values[0] is { } bound)
            return IsSo(new Condition.Compares(element, comparison, bound));

        return _memory.Fact(element).Constants is { Count: 1 } other && other.Values[0] is { } number
            ? IsSo(new Condition.Compares(best, comparison == Comparison.Greater ? Comparison.Less : Comparison.Greater, number))
            : null;
    }

    /// <summary>Members of one enum, or numbers or texts of one type: their own idea of what is equal has no say.</summary>
    private bool AreComparable(int left, int right) =>
        _memory.Fact(left).Type is { } type
        && SymbolEqualityComparer.Default.Equals(type, _memory.Fact(right).Type)
        && (type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UInt64 or SpecialType.System_String);

    /// <summary>Whether it is so, from here on; <see langword="null"/> when that is open and there are too many ways already.</summary>
    private bool? IsSo(Condition condition)
    {
        var asked = _memory.Current;
        var mayNotBe = AssumeHere(condition, truth: false);
        var otherwise = _memory.Current;
        _memory.Current = asked;
        if (!AssumeHere(condition))
        {
            _memory.Current = otherwise;
            return false;
        }

        if (!mayNotBe)
            return true;

        var choice = Choose(2);
        _memory.Current = choice < 0 ? asked : choice == 0 ? _memory.Current : otherwise;
        return choice < 0 ? null : choice == 0;
    }
}

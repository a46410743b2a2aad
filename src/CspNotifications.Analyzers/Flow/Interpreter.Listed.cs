using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>LINQ over a sequence of which each element is known by its place: which comes first, which last, and which not at all.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Longer sequences are asked as a whole.</summary>
    private const int MaxListed = 8;

    /// <summary>The place of the element that a function runs on, from 1 on; 0 for one that stands for all.</summary>
    private int _position;

    private int AsListed(int sequence, int length)
    {
        _memory.SetFact(sequence, _memory.Fact(sequence) with { Length = length });
        return sequence;
    }

    /// <summary>There is certainly no element in it, as it is now.</summary>
    private bool IsEmpty(int sequence)
    {
        Refresh(sequence);
        return _memory.Fact(sequence).Length == 0;
    }

    /// <summary>The elements in their order; <see langword="null"/> when they are not all known by their places.</summary>
    private int[]? Listed(int sequence)
    {
        if (_memory.Fact(sequence).Length is not { } length || length > MaxListed || _memory.Holds(_memory.ElementOf(sequence, ElementKey.Any, null), out _))
            return null;

        var elements = new int[length];
        for (var i = 0; i < length; i++)
        {
            if (!_memory.Holds(PlaceAt(sequence, i, null), out elements[i]))
                return null;
        }

        return elements;
    }

    private int PlaceAt(int sequence, int index, ITypeSymbol? type) => _memory.ElementOf(sequence, new(Constants.Normalize(index)), type);

    private int ListOf(IOperation call, IReadOnlyList<int> elements)
    {
        var list = _memory.Make(SequenceSite(call), new Value { Type = call.Type, IsComplete = true, IsNotNull = true });
        for (var i = 0; i < elements.Count; i++)
            _memory.Write(PlaceAt(list, i, ElementTypeOf(call.Type)), elements[i], (call, i));

        return AsListed(list, elements.Count);
    }

    /// <summary>What a query comes to by the places of the elements; <see langword="null"/> where they do not decide.</summary>
    private int? QueryListed(IInvocationOperation call, IMethodSymbol method, int[] elements, SentArgument[] arguments, int[] functions)
    {
        if (functions.Length > 1)
            return null;

        return functions.Length == 1 && arguments.Length == 2
            ? QueryListed(call, method, elements, functions[0])
            : arguments.Length <= 2 ? SelectListed(call, method, elements, arguments.Length == 2 ? arguments[1].Value : 0) : null;
    }

    private int? SelectListed(IInvocationOperation call, IMethodSymbol method, int[] elements, int argument)
    {
        var count = argument != 0 && KeyOf(argument).Index is long number ? (int)Math.Max(Math.Min(number, elements.Length), 0) : -1;
        if (elements.Length == 0 && argument == 0)
            return Missing(call, method);

        switch (method.Name)
        {
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" when argument == 0:
                return elements[0];
            case "Last" or "LastOrDefault" when argument == 0:
                return elements[elements.Length - 1];
            case "ElementAt" or "ElementAtOrDefault" when count >= 0 && count < elements.Length && _memory.Fact(argument).Constants!.Is(count):
                return elements[count];
            case "Take" when count >= 0:
                return ListOf(call, elements.Take(count).ToArray());
            case "Skip" when count >= 0:
                return ListOf(call, elements.Skip(count).ToArray());
            case "TakeLast" when count >= 0:
                return ListOf(call, elements.Skip(elements.Length - count).ToArray());
            case "SkipLast" when count >= 0:
                return ListOf(call, elements.Take(elements.Length - count).ToArray());
            case "Reverse" when argument == 0:
                return ListOf(call, Enumerable.Reverse(elements).ToArray());
            case "DefaultIfEmpty" when argument == 0:
                return ListOf(call, elements);
            case "Append" when elements.Length < MaxListed:
                return ListOf(call, [.. elements, argument]);
            case "Prepend" when elements.Length < MaxListed:
                return ListOf(call, [argument, .. elements]);
            case "Concat" when Listed(argument) is { } more && elements.Length + more.Length <= MaxListed:
                return ListOf(call, [.. elements, .. more]);
            case "Distinct" when argument == 0 && Distinct(elements) is { } others:
                return ListOf(call, others);
            case "Order" or "OrderDescending" when argument == 0 && Ordered(method, elements, elements) is { } ordered:
                return ListOf(call, ordered);
            case "Max" or "Min" when argument == 0:
                return Extreme(elements, method.Name == "Max" ? Comparison.Greater : Comparison.Less);
        }

        return null;
    }

    /// <summary>There is no element to hand out.</summary>
    private int? Missing(IInvocationOperation call, IMethodSymbol method)
    {
        switch (method.Name)
        {
            case "First" or "Last" or "Single":
            case "Max" or "Min" when call.Type is { IsValueType: true } and not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                Die(_memory.Current, Raised.Any);
                return Nothing(call);
            case "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" when call.Type is { IsReferenceType: true }:
                return _memory.Make(call, OfType(call) with { Constants = ConstantSet.Null });
            case "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" when ValueFactory.EnumOf(call.Type) is not null && !TypeRelations.IsNullable(call.Type!):
                return _memory.Make(call, _memory.Values.OfConstant(call.Type, 0, call.Syntax.GetLocation()));
            default:
                return null;
        }
    }

    private int? QueryListed(IInvocationOperation call, IMethodSymbol method, int[] elements, int function)
    {
        switch (method.Name)
        {
            case "Select":
                return Run(call, function, elements) is { } results ? ListOf(call, results) : null;
            case "Where" or "TakeWhile" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Any" or "All":
                return Filter(call, method, elements, function);
            case "OrderBy" or "OrderByDescending" when Ordered(method, elements, Run(call, function, elements)) is { } ordered:
                return ListOf(call, ordered);
            case "MaxBy" or "MinBy" when elements.Length > 0 && Ordered(method, elements, Run(call, function, elements)) is { } ordered:
                return ordered[0];
        }

        return null;
    }

    /// <summary>What a function makes of each element; kept in a sequence meanwhile, so that one is not taken for the next.</summary>
    private int[]? Run(IInvocationOperation call, int function, int[] elements)
    {
        var made = _memory.Make((call, "made"), new Value { Type = call.Type, IsComplete = true });
        var outer = _position;
        for (var i = 0; i < elements.Length; i++)
        {
            _position = i + 1;
            _memory.Write(PlaceAt(made, i, null), RunOn(call, function, elements[i]), (call, "made", i));
        }

        _position = outer;
        return Listed(AsListed(made, elements.Length));
    }

    private int Either(IOperation call, IReadOnlyList<int> values)
    {
        var either = values[0];
        for (var i = 1; i < values.Count; i++)
            either = _memory.Either(either, values[i], (call, "either"), i);

        return either;
    }

    /// <summary>A sequence of some of these.</summary>
    private int AnyOf(IOperation call, int[] elements, ITypeSymbol? type)
    {
        var sequence = _memory.Make(SequenceSite(call), new Value { Type = type, IsComplete = true, IsNotNull = true });
        if (elements.Length > 0)
            _memory.Write(_memory.ElementOf(sequence, ElementKey.Any, ElementTypeOf(type)), Either(call, elements), call);

        return sequence;
    }

    private int TruthOf(IOperation call, bool truth) =>
        _memory.Make(call, _memory.Values.OfConstant(call.Type, truth, call.Syntax.GetLocation()));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Loops over elements that are there: they run at least once.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Whether the enumerator of a collection was moved since it was asked for.</summary>
    internal sealed record MovedKey(int Collection);

    /// <summary>There is certainly an element in it, as it is now.</summary>
    private bool IsFilled(int collection) => _memory.Fact(collection).IsFilled || Listed(collection) is { Length: > 0 };

    /// <summary>The query hands out something: it adds that, or it does for each element that is there, or for each that is another.</summary>
    private bool HandsOutSome(IMethodSymbol method, int source, SentArgument[] arguments) => method.Name switch
    {
        "Append" or "Prepend" or "DefaultIfEmpty" => true,
        "Concat" or "Union" or "UnionBy" => IsFilled(source) || arguments.Any(argument => argument.Parameter?.Name == "second" && IsFilled(argument.Value)),
        "Select" or "ConvertAll" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Reverse" or "Shuffle"
            or "Distinct" or "DistinctBy" or "GroupBy" or "GroupJoin" or "LeftJoin" or "Index" or "Chunk" or "Cast" or "ToList" or "ToArray" or "ToHashSet" or "ToImmutableArray"
            or "ToImmutableList" or "AsEnumerable" or "AsQueryable" or "AsParallel" => IsFilled(source),
        _ => false,
    };

    private int PlaceOfMoved(int collection) => _memory.Numbering.Place(0, new MovedKey(collection), null);

    private void SetToBeginning(int collection, IOperation site)
    {
        Refresh(collection);
        if (IsFilled(collection))
            _memory.Write(PlaceOfMoved(collection), HasMoved(site, truth: false), site);
    }

    /// <summary>The enumerator goes to the first element, which is there.</summary>
    private bool GoesToFirst(int collection, IOperation site)
    {
        var place = PlaceOfMoved(collection);
        if (!_memory.Holds(place, out var moved))
            return false;

        var goesToFirst = _memory.Fact(moved).Constants?.Equals(ConstantSet.False) == true;
        if (goesToFirst)
            _memory.Write(place, HasMoved(site, truth: true), site);

        return goesToFirst;
    }

    private int HasMoved(IOperation site, bool truth) =>
        _memory.Make((site, "moved"), Value.Unknown with { Constants = truth ? ConstantSet.True : ConstantSet.False, IsNotNull = true });

    /// <summary>A function runs on each element in turn, here and now; <see langword="null"/> where they are not all known.</summary>
    private int? RunOnEach(IInvocationOperation call, int collection, SentArgument[] arguments)
    {
        var function = arguments[arguments.Length - 1].Value;
        if (Listed(collection) is not { Length: > 0 } elements || _memory.Fact(function).Targets.Length != 1)
            return null;

        var outer = _position;
        for (var i = 0; i < elements.Length && !IsDead; i++)
        {
            _position = i + 1;
            RunSurely(call, function, elements[i]);
        }

        _position = outer;
        return Nothing(call);
    }
}

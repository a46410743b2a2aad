using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Methods of collections: what they put in, hand out, move and forget.</summary>
internal sealed partial class Interpreter
{
    private int? CallCollection(IInvocationOperation call, IMethodSymbol method, int collection, SentArgument[] arguments)
    {
        if (method.Name is not ("Add" or "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "CopyTo" or "ToArray"))
            ForgetPositions(collection, call);

        if (TakesOut(method))
            TakeOut(collection);

        // A derived collection's own methods may be named like the framework's.
        if (arguments.Length == 0 && method.Name is not "Clear")
            return IsSameElements(call, method) ? Taken(call, collection) : ElementOrNothing(call, method, collection);

        switch (method.Name)
        {
            case "Slice":
                return Slice(call, collection);
            case "Fill":
                Empty(collection);
                AddElement(collection, CopyOfArgument(arguments[arguments.Length - 1], call), call);
                return _memory.Make(call, OfType(call));
            case "Clear":
                Empty(collection);
                return _memory.Make(call, OfType(call));
            case "Add" or "TryAdd" or "AddOrUpdate" when arguments.Length == 2:
                AddPair(collection, CopyOfArgument(arguments[0], call), CopyOfArgument(arguments[1], call), call);
                return _memory.Make(call, OfType(call));
            case "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" or "AddFirst" or "AddLast":
                Add(collection, CopyOfArgument(arguments[arguments.Length - 1], call), call);
                _memory.SetFact(collection, _memory.Fact(collection) with { IsFilled = true });
                return _memory.Make(call, OfType(call));
            case "AddRange" or "InsertRange" or "UnionWith":
                AddElement(collection, ReadElement(arguments[arguments.Length - 1].Value, ElementKey.Any, (call, "range"), ElementTypeOf(method.ContainingType)), call);
                return _memory.Make(call, OfType(call));
            case "TryGetValue" or "TryDequeue" or "TryPop" or "TryPeek" or "TryTake" or "TryGet":
                HandOut(call, collection, arguments);
                return _memory.Make(call, OfType(call));
        }

        return ElementOrNothing(call, method, collection);
    }

    /// <summary>In an initializer the elements come one after the other, each at its place.</summary>
    private void Add(int collection, int element, IInvocationOperation call)
    {
        var isPlaced = call.IsImplicit
            && _memory.Fact(collection).IsComplete
            && call.TargetMethod.ContainingType is { Name: "List" or "HashSet" }
            && !_memory.Holds(_memory.ElementOf(collection, ElementKey.Any, null), out _);
        if (!isPlaced)
        {
            AddElement(collection, element, call);
            return;
        }

        var count = _memory.Numbering.MembersOf(collection).Count(place => _memory.Numbering[place].Key is ElementKey && _memory.Current.Store.TryGet(place, out _));
        _memory.Write(_memory.ElementOf(collection, new(Constants.Normalize(count)), null), element, call);
        if (call.TargetMethod.ContainingType.Name == "List")
            AsListed(collection, count + 1);
    }

    /// <summary>Nothing is in it any more.</summary>
    public void Empty(int collection)
    {
        foreach (var place in _memory.Numbering.MembersOf(collection).ToArray())
        {
            if (_memory.Numbering[place].Key is ElementKey or PartKey)
                _memory.Current = _memory.Current.WithoutPlace(place);
        }

        _memory.SetFact(collection, _memory.Fact(collection) with { IsComplete = true, IsFilled = false, IsTakenFrom = true, Length = null, Parts = default, MadeParts = default });
    }

    private static bool IsSameElements(IInvocationOperation call, IMethodSymbol method) =>
        method.Name is "ToArray" or "ToList" or "GetRange" or "Clone"
        && SymbolEqualityComparer.Default.Equals(ElementTypeOf(call.Type), ElementTypeOf(method.ContainingType));

    /// <summary>A second collection with the same elements.</summary>
    private int Taken(IInvocationOperation call, int collection)
    {
        var taken = _memory.Copy(collection, call);
        _memory.SetFact(taken, _memory.Fact(taken) with { Type = call.Type, MadeAs = [], IsExactType = false });
        return taken;
    }

    private int? ElementOrNothing(IInvocationOperation call, IMethodSymbol method, int collection) =>
        SymbolEqualityComparer.Default.Equals(call.Type, ElementTypeOf(method.ContainingType))
            ? ReadElement(collection, ElementKey.Any, call, call.Type)
            : null;

    /// <summary>The elements are there still, but nobody knows where.</summary>
    private void ForgetPositions(int collection, IOperation site)
    {
        var isFilled = IsFilled(collection);
        foreach (var place in _memory.Numbering.MembersOf(collection).ToArray())
        {
            if (_memory.Numbering[place].Key is not ElementKey { Index: long } || !_memory.Current.Store.TryGet(place, out var held))
                continue;

            _memory.Current = _memory.Current.WithoutPlace(place);
            AddElement(collection, held, (site, "moved", place));
        }

        _memory.SetFact(collection, _memory.Fact(collection) with { Length = null, IsFilled = isFilled });
    }

    private static bool TakesOut(IMethodSymbol method) =>
        method.Name.StartsWith("Remove", StringComparison.Ordinal)
        || method.Name is "Pop" or "Dequeue" or "Take" or "TryPop" or "TryDequeue" or "TryTake" or "TryRemove" or "DequeueEnqueue" or "EnqueueDequeue"
            or "ExceptWith" or "IntersectWith" or "SymmetricExceptWith";

    /// <summary>Perhaps nothing is left in it.</summary>
    public void TakeOut(int collection) => _memory.SetFact(collection, _memory.Fact(collection) with { IsFilled = false, IsTakenFrom = true, Length = null });

    private void AddPair(int dictionary, int key, int value, IOperation site)
    {
        var keys = _memory.Numbering.Place(dictionary, PartKey.DictionaryKeys, null);
        _memory.Write(keys, _memory.Current.Store.TryGet(keys, out var held) ? _memory.Either(held, key, (site, "keys")) : key, (site, "keys"));
        var index = KeyOf(key);
        if (index.Index is null)
            AddElement(dictionary, value, site);
        else
            _memory.Write(_memory.ElementOf(dictionary, index, null), value, site);
    }

    private void HandOut(IInvocationOperation call, int collection, SentArgument[] arguments)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind != RefKind.Out || PlaceOf(argument.Value) is not (not 0 and var place))
                continue;

            var key = arguments.Length == 2 ? KeyOf(arguments[0].Value) : ElementKey.Any;
            var element = ReadElement(collection, key, (argument, "out"), argument.Value.Type);
            _memory.Write(place, CopyOfStruct(element, argument.Value.Type, argument), argument);
            _outResults.Add(argument);
        }
    }
}

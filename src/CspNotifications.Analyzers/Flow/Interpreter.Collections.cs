using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Containers: what goes in comes out. An enumerator, and a sequence that only selects from another, stand for the collection itself.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>A property that hands out what a container holds.</summary>
    private static bool IsAccessorOfContainer(IPropertyReferenceOperation property)
    {
        var type = property.Property.ContainingType;
        return property.Property.Name switch
        {
            // What foreach reads, or what can be nothing but the element an enumerator stands at.
            "Current" => property.IsImplicit || (property.Property.SetMethod is null && IsEnumerator(type)),
            "Value" => type.Name is "Nullable" or "Lazy" or "KeyValuePair" && ContainerTypes.IsOfFramework(type),
            "Key" => type.Name is "KeyValuePair" && ContainerTypes.IsOfFramework(type),
            "Result" => type.Name is "Task" or "ValueTask" && ContainerTypes.IsOfFramework(type),
            "HasValue" => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
            "Values" or "Keys" => ContainerTypes.IsDictionary(type),
            _ => false,
        };
    }

    private static bool IsEnumerator(INamedTypeSymbol type) =>
        IsEnumeratorContract(type)
        || type.AllInterfaces.Any(IsEnumeratorContract)
        || (ContainerTypes.IsOfFramework(type) && !type.GetMembers("MoveNext").IsEmpty);

    private static bool IsEnumeratorContract(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Name: "IEnumerator" or "IAsyncEnumerator" } && ContainerTypes.IsOfFramework(type);

    private static bool IsCollection(ITypeSymbol? type) =>
        type is not null && !ContainerTypes.IsWrapper(type) && !ContainerTypes.ElementsOf(type).IsEmpty;

    private int AccessorOfContainer(IPropertyReferenceOperation property, int owner)
    {
        var type = property.Property.ContainingType;
        switch (property.Property.Name)
        {
            case "Current" when ContainerTypes.IsPair(property.Type):
                return ReadPair(owner, property, (INamedTypeSymbol)property.Type!);
            case "Current":
                return ReadElement(owner, ElementKey.Any, property, property.Type);
            case "HasValue":
                return Truth(property, Condition.Not(new Condition.IsConstant(owner, null)));
            case "Value" when type.Name == "Nullable":
                AssumeHere(new Condition.IsConstant(owner, null), truth: false);
                return owner;
            case "Key" or "Value" when type.Name == "KeyValuePair":
                return _memory.Read(_memory.Numbering.Place(owner, property.Property.Name == "Key" ? PartKey.PairKey : PartKey.PairValue, property.Type));
            case "Values":
                return owner;
            case "Keys":
                return KeysOf(owner, property);
            default:
                return Unwrap(property, owner);
        }
    }

    /// <summary>A pair of a dictionary: one of its keys with one of its values.</summary>
    private int ReadPair(int dictionary, IOperation site, INamedTypeSymbol type)
    {
        var key = ReadKey(dictionary, (site, "key"), type.TypeArguments[0]);
        return Pair(site, key, ReadElement(dictionary, ElementKey.Any, (site, "value"), type.TypeArguments[1]));
    }

    private int Pair(IOperation site, int key, int value)
    {
        var pair = _memory.Make(site, new Value { Type = site.Type, IsNotNull = true });
        var types = site.Type is { } type ? ContainerTypes.ElementsOf(type) : [];
        _memory.Write(_memory.Numbering.Place(pair, PartKey.PairKey, null), CopyOfStruct(key, types.FirstOrDefault(), (site, "key")), site);
        _memory.Write(_memory.Numbering.Place(pair, PartKey.PairValue, null), CopyOfStruct(value, types.LastOrDefault(), (site, "value")), site);
        return pair;
    }

    private int KeysOf(int dictionary, IOperation site)
    {
        var type = site.Type is null ? null : ContainerTypes.ElementsOf(site.Type).FirstOrDefault();
        var key = ReadKey(dictionary, (site, "key"), type);
        var keys = _memory.Make(site, new Value { Type = site.Type, IsNotNull = true });
        _memory.Write(_memory.ElementOf(keys, ElementKey.Any, type), key, site);
        return keys;
    }

    private int ReadKey(int dictionary, object site, ITypeSymbol? type) =>
        Pick(_memory.Read(_memory.Numbering.Place(dictionary, PartKey.DictionaryKeys, type)), Value.Unknown, site, type);

    /// <summary>One of the elements, as a value of its own: what a test says of it does not hold for the others.</summary>
    private int ReadElement(int owner, ElementKey key, object site, ITypeSymbol? type)
    {
        Refresh(owner);
        var any = _memory.Numbering.Place(owner, ElementKey.Any, type);
        if (key.Index is not null)
        {
            var exact = _memory.Numbering.Place(owner, key, type);
            if (_memory.Holds(exact, out var held))
                return _memory.Holds(any, out var other) ? _memory.Either(held, other, (site, "element")) : held;

            // Nobody wrote it: it is what it was, unless it is one that was put nobody knows where.
            if (!_memory.Holds(any, out _) && !_memory.Fact(owner).IsComplete)
                return _memory.Read(exact);
        }

        var element = 0;
        var part = 0;
        foreach (var place in _memory.Numbering.MembersOf(owner).ToArray())
        {
            if (_memory.Numbering[place].Key is not ElementKey kept || !_memory.Holds(place, out var held))
                continue;

            // Of the elements at known places only the one that is meant can be it.
            if (key.Index is not null && kept.Index is not null)
                continue;

            element = element == 0 ? held : _memory.Either(element, held, (site, "element"), ++part);
        }

        // A collection that was made here and never filled has no element to know anything of.
        if (element == 0 && _memory.Fact(owner) is { IsComplete: true, Type: { } made, Parts.IsKnown: false } && ContainerTypes.IsOfFramework(made))
            return _memory.Make(site, new Value { Type = type });

        if (element == 0)
            element = _memory.Read(any);

        return Pick(element, _memory.Fact(owner), site, type);
    }

    /// <summary>
    /// The element at an index of which only the value's number is known: as long as nobody writes elements, the same index gives the same one.
    /// </summary>
    private int ReadElementAt(int owner, int index, IOperation site)
    {
        var key = KeyOf(index);
        if (key.Index is not null || index == 0 || HasElements(owner) || _memory.Fact(owner).IsComplete)
            return ReadElement(owner, key, site, site.Type);

        return _memory.Read(_memory.ElementOf(owner, new(new SomeIndex(index)), site.Type));
    }

    private bool HasElements(int owner)
    {
        foreach (var place in _memory.Numbering.MembersOf(owner))
        {
            if (_memory.Numbering[place].Key is ElementKey && _memory.Holds(place, out _))
                return true;
        }

        return false;
    }

    /// <summary>What a place holds, for an operation that both reads and writes it and whose operands run once.</summary>
    private int ReadAt(int place, IOperation operation)
    {
        var (owner, key, type) = _memory.Numbering[place];
        return owner != 0 && key is ElementKey element
            ? ReadElement(owner, element, (operation, "read"), type)
            : _memory.Read(place);
    }

    private int Pick(int element, Value container, object site, ITypeSymbol? type)
    {
        var known = _memory.Fact(element);
        var evidence = Evidence.Graver(known.Facets, known.Evidence, container.Parts, container.Evidence);
        var facets = known.Facets.OrElse(container.Parts);
        return _memory.PickElement(element, known with { Facets = facets, Evidence = evidence.OrElse(facets, ReadAt(site, type)) }, site);
    }

    private static EvidenceStep? ReadAt(object site, ITypeSymbol? type) =>
        site is IOperation operation && type is not null ? StepAt(operation, type.Name) : null;

    /// <summary>One more element: what was there is there still.</summary>
    private void AddElement(int owner, int element, object site)
    {
        var type = ContentTypeOf(_memory.Fact(owner).Type);
        element = CopyOfStruct(element, type, (site, "element"));
        var place = _memory.ElementOf(owner, ElementKey.Any, type);
        var isComplete = _memory.Fact(owner).IsComplete;
        if (_memory.Holds(place, out var held))
            element = _memory.Either(held, element, (site, "added"));
        else if (!isComplete)
            element = _memory.Either(_memory.Read(place), element, (site, "added"));

        _memory.Write(place, element, site);
    }

    /// <summary>What a task, a lazy value or a function's result holds.</summary>
    private int Unwrap(IOperation site, int wrapper) => UnwrapAt(site, wrapper, site.Type);

    private int UnwrapAt(object site, int wrapper, ITypeSymbol? type)
    {
        Refresh(wrapper);
        var place = _memory.Numbering.Place(wrapper, ElementKey.Any, type);
        if (_memory.Holds(place, out var held))
            return held;

        var known = _memory.Fact(wrapper);
        if (!known.Targets.IsEmpty)
            return ResultOf(wrapper, site, type);

        // One that was handed in holds what the callers know.
        if (_memory.Numbering.IsInput(wrapper) && !known.Facets.IsKnown)
            return _memory.Read(place);

        var unwrapped = _memory.Values.OfType(type, ReadAt(site, type));
        for (var facet = Policy.Facet.Origin; facet <= Policy.Facet.Recipient; facet++)
        {
            if (known.Facets[facet].IsKnown)
                unwrapped = unwrapped.With(facet, known.Facets[facet], known.Evidence[facet]);
        }

        return _memory.Make(site, unwrapped);
    }

    private static ITypeSymbol? ContentTypeOf(ITypeSymbol? wrapper) =>
        wrapper is null ? null : ContainerTypes.ElementsOf(wrapper).LastOrDefault();

    private int Wrap(IOperation site, int content)
    {
        var wrapper = _memory.Make(site, new Value { Type = site.Type, IsNotNull = true });
        _memory.Write(_memory.Numbering.Place(wrapper, ElementKey.Any, null), CopyOfStruct(content, ContentTypeOf(site.Type), site), site);
        return wrapper;
    }
}

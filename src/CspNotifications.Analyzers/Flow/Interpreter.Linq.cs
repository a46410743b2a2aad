using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>LINQ, and the methods of collections that do the same: what a query hands out of the sequence it is asked of.</summary>
internal sealed partial class Interpreter
{
    private static bool IsLinq(IMethodSymbol method) =>
        ContainerTypes.IsOfFramework(method.ContainingType)
        && method.ContainingType is
        {
            Name: "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable" or "CollectionExtensions" or "ImmutableArray"
            or "ImmutableArrayExtensions" or "ImmutableList" or "Array" or "Parallel"
        };

    /// <summary>What a query comes to, and whether there is certainly something in that; <see langword="null"/> for one that is not known here.</summary>
    private int? Queried(IInvocationOperation call, IMethodSymbol method, int source, ITypeSymbol elementType, SentArgument[] arguments)
    {
        Refresh(source);
        var isFilled = HandsOutSome(method, source, arguments);
        var result = Query(call, method, source, elementType, arguments) ?? (IsLinq(method) ? Select(call, method, source, elementType, arguments) : null);
        if (result is { } sequence && IsCollection(call.Type) && !SymbolEqualityComparer.Default.Equals(call.Type, elementType))
            _memory.SetFact(sequence, _memory.Fact(sequence) with { IsFilled = isFilled || _memory.Fact(sequence).IsFilled });

        return result;
    }

    private int? Query(IInvocationOperation call, IMethodSymbol method, int source, ITypeSymbol elementType, SentArgument[] arguments)
    {
        var functions = arguments.Where(argument => IsRun(argument, elementType)).Select(argument => argument.Value).ToArray();
        if (Listed(source) is { } elements && method.ContainingType.Name is "Enumerable" && QueryListed(call, method, elements, arguments, functions) is { } listed)
            return listed;

        if (functions.Length == 0)
            return method.Name is "OfType" or "Cast" ? OfType(call, method, source, elementType) : null;

        var element = ReadElement(source, ElementKey.Any, (call, "each"), elementType);
        switch (method.Name)
        {
            case "Where" or "TakeWhile" or "FindAll":
                return Passing(call, functions[0], element);
            case "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindLast":
                return Passes(call, functions[0], element) ? element : Unknown(call);
            case "Select" or "ConvertAll":
                return Sequence(call, RunOn(call, functions[0], element));
            case "SelectMany":
                return SelectMany(call, functions, element);
            case "GroupBy" or "ToLookup":
                return GroupBy(call, arguments, element, elementType);
            case "ToDictionary" or "ToImmutableDictionary":
                return ToDictionary(call, functions, element);
            case "Zip" when functions.Length == 1:
                return Sequence(call, RunOn(call, functions[0], element, ElementOf(call, arguments[1])));
            case "Join" or "GroupJoin" or "LeftJoin" or "RightJoin" when functions.Length == 3:
                return Join(call, functions, element, ElementOf(call, arguments[1]), arguments[1].Parameter?.Type);
            case "Aggregate":
                return Aggregate(call, arguments, element);
            case "AggregateBy":
                return AggregateBy(call, arguments, element);
            case "MaxBy" or "MinBy":
                RunOn(call, functions[0], element);
                return element;
        }

        // What orders, counts or compares looks at the elements; what a body does with each is done.
        var results = functions.Select(function => RunOn(call, function, element)).ToArray();
        if (method.Name is "Max" or "Min")
            return results[0];

        return call.Type is null || call.Type.SpecialType == SpecialType.System_Void ? results[0] : null;
    }

    /// <summary>
    /// A function that the method runs. One that becomes an element is run when somebody takes it out; but one that took a loop's variable along is
    /// as good as run where it is put in, and there what the loop asked of it is known.
    /// </summary>
    private bool IsRun(SentArgument argument, ITypeSymbol elementType) =>
        argument.Value != 0
        && _memory.Fact(argument.Value).Targets is { IsEmpty: false } targets
        && (!SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, elementType) || targets.Any(target => !target.Environment.IsEmpty));

    /// <summary>What a function makes of these, that was handed to a query.</summary>
    private int RunOn(IInvocationOperation call, int function, params int[] values)
    {
        var result = 0;
        foreach (var target in _memory.Fact(function).Targets)
        {
            var returned = RunOn(call, function, target, values);
            result = result == 0 ? returned : _memory.Either(result, returned, (call, "either", _position));
        }

        return result == 0 ? Unknown(call) : result;
    }

    /// <summary>The one function that this is runs on these, here and now; <see langword="null"/> where it may be one of several.</summary>
    private int? RunSurely(IInvocationOperation call, int function, params int[] values) =>
        _memory.Fact(function).Targets is { Length: 1 } only ? RunOn(call, function, only[0], values, isSure: true) : null;

    private int RunOn(IInvocationOperation call, int function, DelegateTarget target, int[] values, bool isSure = false)
    {
        var parameters = target.Method.Parameters;
        var handed = new SentArgument[parameters.Length];
        for (var i = 0; i < handed.Length; i++)
        {
            handed[i] = new(parameters[i], i < values.Length ? values[i] : _memory.Make((call, target.Method, i), _memory.Values.OfType(parameters[i].Type)));
        }

        return RunHanded(call, function, target, handed, isSure);
    }

    /// <summary>A new sequence of which each element is this one; 0 for an empty sequence.</summary>
    private int Sequence(IOperation call, int element) => Sequence(call, element, call.Type);

    private int Sequence(object site, int element, ITypeSymbol? type)
    {
        var sequence = _memory.Make(SequenceSite(site), new Value { Type = type, IsComplete = true, IsNotNull = true });
        if (element != 0)
            _memory.Write(_memory.ElementOf(sequence, ElementKey.Any, ElementTypeOf(type)), element, site);

        return sequence;
    }

    private int OfType(IInvocationOperation call, IMethodSymbol method, int source, ITypeSymbol elementType)
    {
        var element = ReadElement(source, ElementKey.Any, (call, "each"), elementType);
        var isOne = method.TypeArguments.Length != 1 || AssumeHere(new Condition.IsOfType(element, method.TypeArguments[0]));
        return Sequence(call, isOne ? element : 0);
    }

    private int SelectMany(IInvocationOperation call, int[] functions, int element)
    {
        var inner = RunOn(call, functions[0], element);
        var each = ReadElement(inner, ElementKey.Any, (call, "inner"), ElementTypeOf(_memory.Fact(inner).Type) ?? ElementTypeOf(call.Type));
        return Sequence(call, functions.Length > 1 ? RunOn(call, functions[1], element, each) : each);
    }

    /// <summary>LINQ that hands out elements as they are, one or several; what is made of elements is known by its type only.</summary>
    private int? Select(IInvocationOperation call, IMethodSymbol method, int source, ITypeSymbol elementType, SentArgument[] arguments)
    {
        if (call.Type is null)
            return null;

        if (SymbolEqualityComparer.Default.Equals(call.Type, elementType))
            return method.Name is "Aggregate" or "Sum" or "Average" ? null : ReadElement(source, ElementKey.Any, call, elementType);

        if (method.Name == "Chunk")
            return Sequence(call, Sequence((call, "chunk"), ReadElement(source, ElementKey.Any, (call, "each"), elementType), ElementTypeOf(call.Type)));

        if (method.Name == "Zip")
            return Zip(call, ReadElement(source, ElementKey.Any, (call, "first"), elementType), arguments);

        if (!SymbolEqualityComparer.Default.Equals(ElementTypeOf(call.Type), elementType) || method.Name is "Select" or "SelectMany")
            return null;

        var selected = _memory.Copy(source, SequenceSite(call));
        _memory.SetFact(selected, _memory.Fact(selected) with { Type = call.Type, MadeAs = [], IsExactType = false, IsComplete = true, IsFilled = false, IsEndless = false, IsNotNull = true });
        if (!HasElements(selected))
            _memory.Write(_memory.ElementOf(selected, ElementKey.Any, elementType), ReadElement(source, ElementKey.Any, (call, "source"), elementType), call);

        foreach (var argument in arguments.Skip(1))
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, elementType))
                AddElement(selected, argument.Value, (call, argument.Parameter!.Ordinal));
            else if (IsCollection(argument.Parameter?.Type))
                AddElement(selected, ReadElement(argument.Value, ElementKey.Any, (call, "second"), elementType), (call, argument.Parameter!.Ordinal));
        }

        if (method.Name is not ("ToList" or "ToArray" or "AsEnumerable" or "ToImmutableArray" or "ToImmutableList"))
            ForgetPositions(selected, call);

        return selected;
    }

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol? type) =>
        type is null || ContainerTypes.IsWrapper(type) ? null : ContainerTypes.ElementsOf(type).LastOrDefault();
}

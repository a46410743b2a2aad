using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>LINQ that brings elements together: by keys, with those of another sequence, or all into one.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The function that was handed in for a parameter of this name, 0 for none.</summary>
    private int FunctionFor(SentArgument[] arguments, string name)
    {
        var function = arguments.FirstOrDefault(argument => argument.Parameter?.Name == name).Value;
        return function != 0 && !_memory.Fact(function).Targets.IsEmpty ? function : 0;
    }

    /// <summary>An element of the sequence that is handed in besides.</summary>
    private int ElementOf(IInvocationOperation call, SentArgument other) =>
        ReadElement(other.Value, ElementKey.Any, (call, "other", other.Parameter?.Ordinal), ElementTypeOf(other.Parameter?.Type));

    /// <summary>What is made of each element and one that goes with it, if there is one; of a group join, all that do.</summary>
    private int Join(IInvocationOperation call, int[] functions, int element, int other, ITypeSymbol? type)
    {
        RunOn(call, functions[0], element);
        RunOn(call, functions[1], other);
        var (left, right) = call.TargetMethod.Name switch
        {
            "GroupJoin" => (element, Sequence((call, "group"), other, type)),
            "LeftJoin" => (element, OrNothing(call, other)),
            "RightJoin" => (OrNothing(call, element), other),
            _ => (element, other),
        };
        return Sequence(call, RunOn(call, functions[2], left, right));
    }

    private int OrNothing(IInvocationOperation call, int element) =>
        _memory.Either(element, _memory.Make((call, "nothing"), Value.Unknown with { Constants = ConstantSet.Null }), (call, "or nothing"));

    private int GroupBy(IInvocationOperation call, SentArgument[] arguments, int element, ITypeSymbol elementType)
    {
        var key = FunctionFor(arguments, "keySelector") is not 0 and var byKey ? RunOn(call, byKey, element) : Unknown(call);
        var grouped = FunctionFor(arguments, "elementSelector") is not 0 and var made ? RunOn(call, made, element) : element;
        var result = FunctionFor(arguments, "resultSelector");
        var type = result != 0 ? _memory.Fact(result).Targets[0].Method.Parameters.LastOrDefault()?.Type : ElementTypeOf(call.Type);
        var group = _memory.Make((call, "group"), new Value { Type = type, IsComplete = true, IsFilled = true, IsNotNull = true });
        _memory.Write(_memory.ElementOf(group, ElementKey.Any, grouped == element ? elementType : ElementTypeOf(type)), grouped, (call, "grouped"));
        _memory.SetFact(group, _memory.Fact(group) with { IsFilled = true });
        if (type?.GetMembers("Key").FirstOrDefault() is IPropertySymbol property)
            _memory.Write(PlaceOfMember(group, property, property.Type), key, (call, "key"));

        return Sequence(call, result != 0 ? RunOn(call, result, key, group) : group);
    }

    private int ToDictionary(IInvocationOperation call, int[] functions, int element)
    {
        var key = RunOn(call, functions[0], element);
        var value = functions.Length > 1 ? RunOn(call, functions[1], element) : element;
        return PairsOf(call, key, value);
    }

    private int PairsOf(IInvocationOperation call, int key, int value)
    {
        var dictionary = _memory.Make(call, new Value { Type = call.Type, IsComplete = true, IsNotNull = true });
        AddPair(dictionary, key, value, call);
        return dictionary;
    }

    /// <summary>What it begins with, or what became of that with an element.</summary>
    private int Aggregate(IInvocationOperation call, SentArgument[] arguments, int element)
    {
        var seed = arguments.FirstOrDefault(argument => argument.Parameter?.Name == "seed").Value;
        var all = Accumulated(call, FunctionFor(arguments, "func"), seed != 0 ? seed : element, element);
        return FunctionFor(arguments, "resultSelector") is not 0 and var result ? RunOn(call, result, all) : all;
    }

    private int AggregateBy(IInvocationOperation call, SentArgument[] arguments, int element)
    {
        var key = FunctionFor(arguments, "keySelector") is not 0 and var byKey ? RunOn(call, byKey, element) : Unknown(call);
        var seed = FunctionFor(arguments, "seedSelector") is not 0 and var made ? RunOn(call, made, key) : arguments.FirstOrDefault(argument => argument.Parameter?.Name == "seed").Value;
        return PairsOf(call, key, Accumulated(call, FunctionFor(arguments, "func"), seed, element));
    }

    private int Accumulated(IInvocationOperation call, int function, int seed, int element)
    {
        if (function == 0)
            return Unknown(call);

        var once = _memory.Either(seed, RunOn(call, function, seed, element), (call, "once"));
        return _memory.Either(once, RunOn(call, function, once, element), (call, "again"));
    }

    /// <summary>Tuples of an element of each sequence.</summary>
    private int Zip(IInvocationOperation call, int first, SentArgument[] arguments)
    {
        var tuple = _memory.Make((call, "tuple"), new Value { Type = ElementTypeOf(call.Type), IsNotNull = true });
        _memory.Write(_memory.Numbering.Place(tuple, PartKey.Item(0), null), first, (call, 0));
        for (var i = 1; i < arguments.Length; i++)
            _memory.Write(_memory.Numbering.Place(tuple, PartKey.Item(i), null), ElementOf(call, arguments[i]), (call, i));

        return Sequence(call, tuple);
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Calls and constructions: whether they send, what they return, what they write.</summary>
internal sealed partial class Interpreter
{
    private int Invoke(IInvocationOperation call)
    {
        var receiver = call.Instance is null ? 0 : OwnerOf(call.Instance);
        var arguments = EvaluateArguments(call.Arguments);
        if (IsDead)
            return Unknown(call);

        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && memory.Fact(receiver).Target is { } target)
            sends.Observe(memory, new(call, target.Method, target.Receiver, target.Instance, Rebind(target.Method, arguments)), receiver);
        else
            sends.Observe(memory, AsWritten(call, receiver, arguments));

        RunHandedOver(call, receiver, arguments);
        var result = Result(call, receiver, arguments);
        WriteByReference(call.Arguments);
        AssumeReturned(call.TargetMethod, arguments);
        return result;
    }

    /// <summary>An extension method is called on its first argument.</summary>
    private static SendCall AsWritten(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        if (call.TargetMethod.IsExtensionMethod && call.Instance is null && FirstOf(arguments) is >= 0 and var first)
            return new(call, call.TargetMethod, arguments[first].Value, call.Arguments[first].Value, arguments);

        return new(call, call.TargetMethod, receiver, call.Instance, arguments);
    }

    /// <summary>Where the argument of the first parameter stands: named arguments come in any order.</summary>
    private static int FirstOf(SentArgument[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal is 0)
                return i;
        }

        return arguments.Length - 1;
    }

    private SentArgument[] EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new SentArgument[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = arguments[i];
            var isOut = argument.Parameter?.RefKind == RefKind.Out;
            values[i] = new(argument.Parameter, isOut ? 0 : Evaluate(argument.Value));
        }

        return values;
    }

    /// <summary>The arguments of a delegate's call as those of the method it stands for.</summary>
    private static SentArgument[] Rebind(IMethodSymbol method, SentArgument[] arguments)
    {
        var bound = new SentArgument[arguments.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            var ordinal = arguments[i].Parameter?.Ordinal ?? i;
            bound[i] = arguments[i] with { Parameter = ordinal < method.Parameters.Length ? method.Parameters[ordinal] : null };
        }

        return bound;
    }

    /// <summary>A method group that is handed over is taken to run: with the elements of a collection, or with whatever its parameters say.</summary>
    private void RunHandedOver(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var collection = IsCollection(call.TargetMethod.ContainingType) ? receiver : 0;
        var elementType = ElementTypeOf(call.TargetMethod.ContainingType);
        foreach (var argument in arguments)
        {
            if (argument.Value == 0)
                continue;

            if (collection == 0 && IsCollection(argument.Parameter?.Type))
                (collection, elementType) = (argument.Value, ElementTypeOf(argument.Parameter?.Type));

            if (memory.Fact(argument.Value).Target is not { } target)
                continue;

            var handed = new SentArgument[target.Method.Parameters.Length];
            for (var i = 0; i < handed.Length; i++)
            {
                var parameter = target.Method.Parameters[i];
                var value = i == 0 && collection != 0
                    ? ReadElement(collection, ElementKey.Any, (call, target.Method), elementType ?? parameter.Type)
                    : memory.Make((call, target.Method, i), memory.Values.OfType(parameter.Type));
                handed[i] = new(parameter, value);
            }

            sends.Observe(memory, new(HandedOver(call, target.Method), target.Method, target.Receiver, target.Instance, handed), argument.Value);
        }
    }

    /// <summary>The method group where it stands in the call, else the call itself.</summary>
    private static IOperation HandedOver(IInvocationOperation call, IMethodSymbol method)
    {
        foreach (var operation in call.Descendants())
        {
            if (operation is IMethodReferenceOperation group && SymbolEqualityComparer.Default.Equals(group.Method, method))
                return group;
        }

        return call;
    }

    private int Result(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var method = call.TargetMethod;
        var first = receiver != 0 ? receiver : arguments.Length > 0 ? arguments[FirstOf(arguments)].Value : 0;
        if (KnownResult(call, method, receiver, first, arguments) is { } known)
            return known;

        if (IsFluent(method, receiver))
            return Fluent(call, receiver, arguments);

        var result = memory.Values.Stated(OfType(call), memory.Model.OfReturn(method), StepAt(call, ValueFactory.NameOf(method)));
        return memory.Make(call, result with { Condition = GuardCondition(method, receiver, arguments) });
    }

    private static Condition? GuardCondition(Annotation said, int receiver, SentArgument[] arguments)
    {
        Condition? all = null;
        foreach (var guard in said.Guards)
        {
            foreach (var asked in AskedAbout(receiver, arguments))
            {
                Condition one = new Condition.Asked(asked, guard);
                all = all is null ? one : new Condition.Each(all, one);
            }
        }

        return all;
    }

    private Condition? GuardCondition(IMethodSymbol method, int receiver, SentArgument[] arguments) =>
        GuardCondition(memory.Model.Of(method), receiver, arguments);

    /// <summary>What a guard was asked about: its object and its arguments.</summary>
    private static IEnumerable<int> AskedAbout(int receiver, SentArgument[] arguments)
    {
        if (receiver != 0)
            yield return receiver;

        foreach (var argument in arguments)
        {
            if (argument.Value != 0)
                yield return argument.Value;
        }
    }

    /// <summary>What went out by reference may be anything of its type.</summary>
    private void WriteByReference(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;

            var place = PlaceOf(argument.Value);
            if (place == 0 || _outResults.Contains(argument))
                continue;

            var stated = memory.Model.Of(parameter).Facets;
            var known = memory.Values.Stated(memory.Values.OfType(argument.Value.Type), stated, ValueFactory.StepOf(parameter));
            memory.Write(place, memory.Make((argument, "out"), known), argument);
        }

        _outResults.Clear();
    }

    /// <summary>What holds because the call came back: <c>[DoesNotReturn]</c>, <c>[DoesNotReturnIf]</c>.</summary>
    private void AssumeReturned(IMethodSymbol method, SentArgument[] arguments)
    {
        if (HasAttribute(method.GetAttributes(), "DoesNotReturnAttribute"))
        {
            IsDead = true;
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is null || argument.Value == 0)
                continue;

            foreach (var attribute in argument.Parameter.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "DoesNotReturnIfAttribute", ConstructorArguments.Length: 1 }
                    && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: bool when })
                {
                    IsDead |= !AssumeHere(new Condition.Truth(argument.Value), !when);
                }
            }
        }
    }

    private static bool HasAttribute(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name == name)
                return true;
        }

        return false;
    }
}

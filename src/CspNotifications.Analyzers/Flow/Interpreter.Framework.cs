using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What is known of the framework's own methods: collections, LINQ, tasks, text, equality.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Out arguments that a method known here has already written.</summary>
    private readonly HashSet<IArgumentOperation> _outResults = [];

    /// <summary>What the call returns, <see langword="null"/> for a method that is not known here. <paramref name="first"/> is its object, or an extension's.</summary>
    private int? KnownResult(IInvocationOperation call, IMethodSymbol method, int receiver, int first, SentArgument[] arguments)
    {
        if (first == 0)
            return null;

        var isFramework = ContainerTypes.IsOfFramework(method.ContainingType);
        switch (method.Name)
        {
            case "<Clone>$":
            case "MemberwiseClone" when method.ContainingType.SpecialType == SpecialType.System_Object:
                return memory.Copy(receiver, call);
            case "ToString" when method.ReturnType.SpecialType == SpecialType.System_String && !IsOwn(method):
                return Composite(call, receiver);
            case "Equals" or "ReferenceEquals" when IsFrameworkEquality(method):
                return Truth(call, new Condition.AreEqual(first, arguments[arguments.Length - 1].Value));
            case "GetEnumerator" or "GetAsyncEnumerator":
            case "ConfigureAwait" or "WithCancellation" or "AsSpan" or "AsMemory" or "AsTask" when isFramework:
                return first;
            case "FromResult" when isFramework && method.ContainingType.Name is "Task" or "ValueTask":
                return Wrap(call, first);
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return arguments.Length == 1 ? memory.Either(receiver, arguments[0].Value, call) : receiver;
            case "Create" when isFramework && method.ContainingType.Name is "KeyValuePair" && arguments.Length == 2:
                return Pair(call, first, arguments[1].Value);
            case "Create" when isFramework && method.ContainingType.Name is "Tuple":
                return CreateTuple(call, arguments);
            case "Invoke" when isFramework && method is { MethodKind: MethodKind.DelegateInvoke, ContainingType.Name: "Func" }:
                return Unwrap(call, receiver);
        }

        if (method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array })
            ForgetPositions(first, call);

        if (MakesText(method))
            return Composite(call, [.. arguments.Select(argument => argument.Value).Append(receiver).Where(value => value != 0)]);

        if (IsStringBuilder(method.ContainingType) || IsTextHandler(method.ContainingType))
            return BuildText(call, receiver, arguments);

        if (IsLinq(method) && IsCollection(call.Arguments.FirstOrDefault()?.Value.Type ?? method.ContainingType))
            return Select(call, method, first, arguments);

        return receiver != 0 && IsCollection(method.ContainingType) ? CallCollection(call, method, receiver, arguments) : null;
    }

    private int CreateTuple(IInvocationOperation call, SentArgument[] arguments)
    {
        var tuple = memory.Make(call, new Value { Type = call.Type, IsNotNull = true });
        for (var i = 0; i < arguments.Length; i++)
        {
            if (PropertyNamed(call.Type!, "Item" + (i + 1)) is { } item)
                memory.Write(memory.MemberOf(tuple, item, item.Type), arguments[i].Value, (call, i));
        }

        return tuple;
    }

    private static bool IsOwn(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty && !method.IsImplicitlyDeclared;

    private static bool IsFrameworkEquality(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters.Length == (method.IsStatic ? 2 : 1)
        && method.ContainingType.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsLinq(IMethodSymbol method) =>
        ContainerTypes.IsOfFramework(method.ContainingType)
        && method.ContainingType is { Name: "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable" or "CollectionExtensions" or "ImmutableArray" };

    private int BuildText(IInvocationOperation call, int builder, SentArgument[] arguments)
    {
        if (call.TargetMethod.Name == "Clear")
        {
            memory.SetFact(builder, memory.Fact(builder) with { Parts = default });
            return builder;
        }

        foreach (var argument in arguments)
        {
            if (argument.Value != 0)
                memory.AddPart(builder, argument.Value);
        }

        return call.Type?.SpecialType == SpecialType.System_String ? Composite(call, builder) : builder;
    }

    /// <summary>LINQ that hands out elements as they are, one or several; what is made of elements is known by its type only.</summary>
    private int? Select(IInvocationOperation call, IMethodSymbol method, int source, SentArgument[] arguments)
    {
        var elementType = ElementTypeOf(call.Arguments.FirstOrDefault()?.Value.Type);
        if (elementType is null || call.Type is null)
            return null;

        if (SymbolEqualityComparer.Default.Equals(call.Type, elementType))
            return method.Name is "Aggregate" or "Sum" or "Average" ? null : ReadElement(source, ElementKey.Any, call, elementType);

        if (!SymbolEqualityComparer.Default.Equals(ElementTypeOf(call.Type), elementType) || method.Name is "Select" or "SelectMany")
            return null;

        var selected = memory.Copy(source, call);
        memory.SetFact(selected, memory.Fact(selected) with { Type = call.Type, IsExactType = false, IsComplete = true, IsNotNull = true });
        if (!memory.Current.Store.TryGet(memory.ElementOf(selected, ElementKey.Any, elementType), out _))
            memory.Write(memory.ElementOf(selected, ElementKey.Any, elementType), ReadElement(source, ElementKey.Any, (call, "source"), elementType), call);

        foreach (var argument in arguments.Skip(1))
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, elementType))
                AddElement(selected, argument.Value, (call, argument.Parameter!.Ordinal));
            else if (IsCollection(argument.Parameter?.Type))
                AddElement(selected, ReadElement(argument.Value, ElementKey.Any, (call, "second"), elementType), (call, argument.Parameter!.Ordinal));
        }

        return selected;
    }

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol? type) =>
        type is null || ContainerTypes.IsWrapper(type) ? null : ContainerTypes.ElementsOf(type).LastOrDefault();

    private int? CallCollection(IInvocationOperation call, IMethodSymbol method, int collection, SentArgument[] arguments)
    {
        if (method.Name is not ("Add" or "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "CopyTo" or "ToArray"))
            ForgetPositions(collection, call);

        // A derived collection's own methods may be named like the framework's.
        if (arguments.Length == 0 && method.Name is not "Clear")
            return ElementOrNothing(call, method, collection);

        switch (method.Name)
        {
            case "Clear":
                foreach (var place in memory.Numbering.MembersOf(collection).ToArray())
                {
                    if (memory.Numbering[place].Key is ElementKey)
                        memory.Current = memory.Current.WithoutPlace(place);
                }

                memory.SetFact(collection, memory.Fact(collection) with { IsComplete = true, Parts = default });
                return memory.Make(call, OfType(call));
            case "Add" or "TryAdd" or "AddOrUpdate" when arguments.Length == 2:
                AddPair(collection, arguments[0].Value, arguments[1].Value, call);
                return memory.Make(call, OfType(call));
            case "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" or "AddFirst" or "AddLast":
                AddElement(collection, arguments[arguments.Length - 1].Value, call);
                return memory.Make(call, OfType(call));
            case "AddRange" or "InsertRange" or "UnionWith":
                AddElement(collection, ReadElement(arguments[arguments.Length - 1].Value, ElementKey.Any, (call, "range"), ElementTypeOf(method.ContainingType)), call);
                return memory.Make(call, OfType(call));
            case "TryGetValue" or "TryDequeue" or "TryPop" or "TryPeek" or "TryTake" or "TryGet":
                HandOut(call, collection, arguments);
                return memory.Make(call, OfType(call));
        }

        return ElementOrNothing(call, method, collection);
    }

    private int? ElementOrNothing(IInvocationOperation call, IMethodSymbol method, int collection) =>
        SymbolEqualityComparer.Default.Equals(call.Type, ElementTypeOf(method.ContainingType))
            ? ReadElement(collection, ElementKey.Any, call, call.Type)
            : null;

    /// <summary>The elements are there still, but nobody knows where.</summary>
    private void ForgetPositions(int collection, IOperation site)
    {
        foreach (var place in memory.Numbering.MembersOf(collection).ToArray())
        {
            if (memory.Numbering[place].Key is not ElementKey { Index: long } || !memory.Current.Store.TryGet(place, out var held))
                continue;

            memory.Current = memory.Current.WithoutPlace(place);
            AddElement(collection, held, (site, "moved", place));
        }
    }

    private void AddPair(int dictionary, int key, int value, IOperation site)
    {
        var keys = memory.Numbering.Place(dictionary, DictionaryKeys, null);
        memory.Write(keys, memory.Current.Store.TryGet(keys, out var held) ? memory.Either(held, key, (site, "keys")) : key, (site, "keys"));
        var index = KeyOf(key);
        if (index.Index is null)
            AddElement(dictionary, value, site);
        else
            memory.Write(memory.ElementOf(dictionary, index, null), value, site);
    }

    private void HandOut(IInvocationOperation call, int collection, SentArgument[] arguments)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind != RefKind.Out || PlaceOf(argument.Value) is not (not 0 and var place))
                continue;

            var key = arguments.Length == 2 ? KeyOf(arguments[0].Value) : ElementKey.Any;
            memory.Write(place, ReadElement(collection, key, (argument, "out"), argument.Value.Type), argument);
            _outResults.Add(argument);
        }
    }
}

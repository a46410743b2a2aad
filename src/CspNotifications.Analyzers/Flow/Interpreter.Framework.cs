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
                return _memory.Copy(receiver, call);
            case "ToString" when method.ReturnType.SpecialType == SpecialType.System_String && !IsOwn(method):
                return Composite(call, receiver);
            case "Equals" or "ReferenceEquals" when IsFrameworkEquality(method):
                return Truth(call, new Condition.AreEqual(first, arguments[arguments.Length - 1].Value, AsObjects: method.Name == "ReferenceEquals"));
            case "MoveNext" when IsEnumerator(method.ContainingType) && IsEmpty(receiver):
                return TruthOf(call, truth: false);
            case "MoveNext" when IsEnumerator(method.ContainingType) && (_memory.Fact(receiver).IsEndless || GoesToFirst(receiver, call)):
                return TruthOf(call, truth: true);
            case "ForEach" when isFramework && RunsAtOnce(method):
                return RunOnEach(call, first, arguments);
            case "GetEnumerator":
                SetToBeginning(first, call);
                return first;
            case "GetAsyncEnumerator":
            case "ConfigureAwait" or "WithCancellation" or "AsSpan" or "AsMemory" or "AsTask" when isFramework:
                return first;
            case "GetAwaiter" when isFramework && ContainerTypes.IsWrapper(method.ContainingType):
                return first;
            case "GetResult" when isFramework && method.ContainingType.Name.EndsWith("Awaiter", StringComparison.Ordinal):
                return Unwrap(call, first);
            case "FromResult" when isFramework && method.ContainingType.Name is "Task" or "ValueTask":
                return Wrap(call, first);
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return arguments.Length == 1 && !_memory.Fact(receiver).IsNotNull ? _memory.Either(receiver, arguments[0].Value, call) : receiver;
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

        if (IsLinq(method) && method.Name == "Repeat")
            return Sequence(call, first);

        if (IsTaskMethod(method) && CallTask(call, method, first, arguments) is { } task)
            return task;

        var elementType = SourceElementOf(call, receiver);
        if (elementType is not null && method.Name is "Contains" && IsAmong(first, Sought(call, receiver, arguments)) is { } among)
            return Truth(call, among);

        if (elementType is not null && (receiver != 0 || IsLinq(method)))
        {
            if (IsLinq(method) && arguments.FirstOrDefault(argument => argument.Parameter?.Name == "defaultValue" && method.Name != "DefaultIfEmpty") is { Value: not 0 and var other })
                return ElementOr(call, method, first, elementType, [.. arguments.Where(argument => argument.Value != other)], other);

            if (Queried(call, method, first, elementType, arguments) is { } queried)
                return Deferred(call, arguments, queried);

            if (IsLinq(method))
                return null;
        }

        return receiver != 0 && IsCollection(method.ContainingType) ? CallCollection(call, method, receiver, arguments) : null;
    }

    /// <summary>The argument that is looked for, where elements are compared as they always are; else 0.</summary>
    private static int Sought(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var ordinal = receiver != 0 ? 0 : 1;
        var isPlain = call.Arguments.All(argument => argument.Parameter?.Ordinal <= ordinal || argument.ArgumentKind == ArgumentKind.DefaultValue);
        return isPlain ? arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal).Value : 0;
    }

    /// <summary>Of more elements nobody asks one by one.</summary>
    private const int MaxAsked = 24;

    /// <summary>The value is one of the elements, where all of those are known constants; <see langword="null"/> where they are not.</summary>
    private Condition? IsAmong(int collection, int value)
    {
        if (!_memory.Fact(collection).IsComplete || value == 0)
            return null;

        Condition among = new Condition.Always(false);
        var count = 0;
        foreach (var place in _memory.Numbering.MembersOf(collection).ToArray())
        {
            if (_memory.Numbering[place].Key is not ElementKey key || !_memory.Holds(place, out var element))
                continue;

            // One that is put nobody knows where may be gone again.
            if (key.Index is null || ++count > MaxAsked || _memory.Fact(element) is not { Constants: { Count: 1 } constants, IsVolatile: false } known)
                return null;

            among = Condition.Or(among, new Condition.IsConstant(value, constants.Values[0], known.Type));
        }

        return count == 0 ? null : among;
    }

    /// <summary>An element, or where there is none what was handed in for that.</summary>
    private int? ElementOr(IInvocationOperation call, IMethodSymbol method, int source, ITypeSymbol elementType, SentArgument[] arguments, int other)
    {
        if (Queried(call, method, source, elementType, arguments) is not { } found)
            return null;

        return arguments.Length == 1 && Listed(source) is { Length: > 0 } ? found : _memory.Either(found, other, (call, "or"));
    }

    /// <summary>What the sequence holds that a method is asked of: its object, or its first argument.</summary>
    private static ITypeSymbol? SourceElementOf(IInvocationOperation call, int receiver)
    {
        var argument = call.Arguments.FirstOrDefault(handed => handed.Parameter?.Ordinal is 0)?.Value;
        while (argument is IConversionOperation { IsImplicit: true } conversion)
            argument = conversion.Operand;

        var source = receiver != 0 ? call.TargetMethod.ContainingType : argument?.Type;
        return IsCollection(source) && ContainerTypes.IsOfFramework(call.TargetMethod.ContainingType) ? ElementTypeOf(source) : null;
    }

    private int CreateTuple(IInvocationOperation call, SentArgument[] arguments)
    {
        var tuple = _memory.Make(call, new Value { Type = call.Type, IsNotNull = true });
        for (var i = 0; i < arguments.Length; i++)
        {
            if (PropertyNamed(call.Type!, "Item" + (i + 1)) is { } item)
                _memory.Write(_memory.MemberOf(tuple, item, item.Type), CopyOfStruct(arguments[i].Value, item.Type, (call, i)), (call, i));
        }

        return tuple;
    }

    private static bool IsOwn(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty && !method.IsImplicitlyDeclared;

    private static bool IsFrameworkEquality(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters.Length == (method.IsStatic ? 2 : 1)
        && method.ContainingType.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private int BuildText(IInvocationOperation call, int builder, SentArgument[] arguments)
    {
        if (call.TargetMethod.Name == "Clear")
        {
            _memory.SetFact(builder, _memory.Fact(builder) with { Parts = default, MadeParts = default });
            return builder;
        }

        foreach (var argument in arguments)
        {
            if (argument.Value != 0)
                _memory.AddPart(builder, argument.Value);
        }

        return call.Type?.SpecialType == SpecialType.System_String ? Composite(call, builder) : builder;
    }
}

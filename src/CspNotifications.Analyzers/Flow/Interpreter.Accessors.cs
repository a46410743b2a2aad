using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Properties and indexers with bodies: reading runs one, writing the other. What a declaration says of them beats that.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What a getter with a body hands out; <see langword="null"/> where it says nothing and the property is a place like any other.</summary>
    private int? Get(IPropertyReferenceOperation property, int owner)
    {
        var said = _memory.Model.Of(property.Property);
        if (said.Facets.IsKnown || !said.Guards.IsEmpty || said.DecidesBits != 0)
            return null;

        return CallAccessor(property, property.Property.GetMethod, property.Instance is null ? 0 : owner, []);
    }

    private int? CallAccessor(IPropertyReferenceOperation site, IMethodSymbol? accessor, int owner, ImmutableArray<int> arguments)
    {
        if (accessor is null || accessor.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && !_memory.Model.Implementations.MayBeInSource(accessor))
            return null;

        var isBase = site.Instance is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };
        var targets = TargetsOf(accessor, owner, isVirtual: !isBase);
        var bodies = targets.SelectMany(target => target.Bodies).ToArray();
        if (bodies.Length == 0)
            return null;

        var tells = accessor.MethodKind != MethodKind.PropertyGet || bodies.All(body => body.TellsResult);
        if (!tells && !bodies.Any(body => body.Exits.Any(exit => WritesCaptured(body, exit))))
            return null;

        var got = Call(site, accessor, owner, arguments, [], isVirtual: !isBase);
        return tells ? got : null;
    }

    /// <summary>A setter with a body does what it does with the value.</summary>
    private void Set(IPropertyReferenceOperation property, int owner, ImmutableArray<int> arguments)
    {
        if (property.Property.SetMethod is { } setter)
            CallAccessor(property, setter, property.Instance is null ? 0 : owner, arguments);
    }

    /// <summary>What a caller reads for a member, or an element, of an object that a called body read.</summary>
    public int ReadMember(int owner, object key, ITypeSymbol? type, object site)
    {
        if (key is ISymbol member)
            return _memory.Read(PlaceOfMember(owner, member, type));

        if (key is ResultKey result)
            return result.Method is { } method ? ResultOf(owner, method, result, type) : ResultOf(owner, site, type, [.. result.Arguments], result);

        if (key is not ElementKey element)
            return _memory.Read(_memory.Numbering.Place(owner, key, type));

        Refresh(owner);
        if (_memory.Fact(owner).Type is { } container && Annotations.ContainerTypes.IsWrapper(container))
            return _memory.Current.Store.TryGet(_memory.Numbering.Place(owner, ElementKey.Any, type), out var held) ? held : ResultOf(owner, site, type);

        return ReadElement(owner, element, site, type);
    }

    /// <summary>Where a caller keeps what a called body keeps under this key.</summary>
    public int PlaceOfKey(int owner, object key, ITypeSymbol? type) =>
        key is ISymbol member ? PlaceOfMember(owner, member, type) : _memory.Numbering.Place(owner, key, type);

    /// <summary>The key of an element, by the value that stands for its index.</summary>
    public ElementKey KeyAt(int index) => KeyOf(index);

    /// <summary>What a function hands out that is only known by its value: what its body returns.</summary>
    private int ResultOf(int function, object site, ITypeSymbol? type, int[]? arguments = null, ResultKey? key = null)
    {
        arguments ??= [];
        var result = 0;
        foreach (var target in _memory.Fact(function).Targets)
        {
            var returned = ResultOf(target, site, type, arguments);
            result = result == 0 ? returned : _memory.Either(result, returned, (site, "either", _position));
        }

        return result == 0 ? _memory.Read(_memory.Numbering.Place(function, (object?)key ?? ElementKey.Any, type)) : result;
    }

    /// <summary>What a method hands out that is only known by its object: what the body returns that the object's type says.</summary>
    private int ResultOf(int owner, IMethodSymbol method, ResultKey key, ITypeSymbol? type)
    {
        var result = 0;
        foreach (var target in TargetsOf(method, owner, isVirtual: true))
        {
            var returned = target.Only is { } body && !_lifting.Contains(body)
                ? LeaveLifted(body, method, new(owner, key.Arguments, TypeMap.From(method)))
                : _memory.Read(_memory.Numbering.Place(owner, key, type));
            result = result == 0 ? returned : _memory.Either(result, returned, (key, "either", _position));
        }

        return result;
    }

    private int ResultOf(DelegateTarget target, object site, ITypeSymbol? type, int[] arguments)
    {
        var summary = target.Function ?? OnlyTargetOf(target.Method, target.Receiver);
        if (summary is null || _lifting.Contains(summary))
        {
            var handed = target.Method.Parameters.Zip(arguments, (parameter, value) => new SentArgument(parameter, value)).ToArray();
            return ReturnedBy(graph.OriginalOperation, target.Method, target.Receiver, handed);
        }

        context.Functions.MarkRun(target.Method);
        return LeaveLifted(summary, target.Method, BindingsOf(target, [.. arguments]));
    }

    private int LeaveLifted(Summary summary, IMethodSymbol method, Bindings bindings)
    {
        var wasDead = IsDead;
        _lifting.Push(summary);
        var value = LeaveAny(graph.OriginalOperation, summary, bindings);
        value = Returned(graph.OriginalOperation, method, value);
        _lifting.Pop();
        IsDead = wasDead;
        return value;
    }
}

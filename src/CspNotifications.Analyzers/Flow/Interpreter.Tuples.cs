using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Tuples, records and pairs: put together of positions, and taken apart again.</summary>
internal sealed partial class Interpreter
{
    private int Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Evaluate(deconstruction.Value);
        Deconstruct(deconstruction.Target, deconstruction.Value, value, deconstruction, Deconstruction.Of(graph, deconstruction));
        return value;
    }

    /// <summary>What a method that takes a value apart hands out; <see langword="null"/> where its body is not known.</summary>
    private int[]? DeconstructBy(IOperation site, IMethodSymbol method, int value)
    {
        var outs = method.IsExtensionMethod ? method.Parameters.RemoveAt(0) : method.Parameters;
        var places = outs.Select(parameter => _memory.Numbering.Place(0, (site, "part", parameter.Ordinal), parameter.Type)).ToImmutableArray();
        foreach (var place in places)
        {
            var part = _memory.Make((site, place), _memory.Values.OfType(_memory.Numbering[place].Type));
            _memory.Current = _memory.Current.WithPlace(place, part);
        }

        var called = method.IsExtensionMethod
            ? Call(site, method, 0, [value, .. places.Select(_ => 0)], [0, .. places])
            : Call(site, method, value, [.. places.Select(_ => 0)], places);
        return called is null ? null : [.. places.Select(_memory.Read)];
    }

    private void Deconstruct(IOperation target, IOperation written, int value, IOperation site, DeconstructionInfo? info)
    {
        if (target is IDeclarationExpressionOperation { Expression: ITupleOperation declared })
            target = declared;

        if (target is not ITupleOperation tuple)
        {
            var place = PlaceOf(target);
            HandWritten(target, written, value);
            if (place != 0)
                Store(place, value, target);

            return;
        }

        var given = written is ITupleOperation { Elements: var elements } && elements.Length == tuple.Elements.Length ? elements : default;
        var parts = info?.Method is { } method ? DeconstructBy(tuple, method, value) : null;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = parts is not null && i < parts.Length
                ? parts[i]
                : PositionalPart(value, i, tuple.Elements.Length, tuple.Elements[i].Type, (site, tuple, i));
            Deconstruct(tuple.Elements[i], given.IsDefault ? written : given[i], part, site, info is { } whole && i < whole.Nested.Length ? whole.Nested[i] : null);
        }
    }

    /// <summary>The i-th part of a tuple, of a record or of a pair; of anything else an unknown value.</summary>
    private int PositionalPart(int value, int index, int count, ITypeSymbol? type, object site)
    {
        var known = _memory.Fact(value);
        if (known.Type is INamedTypeSymbol { IsTupleType: true } or null)
            return _memory.Read(_memory.Numbering.Place(value, PartKey.Item(index), type));

        if (ContainerTypes.IsPair(known.Type))
            return _memory.Read(_memory.Numbering.Place(value, index == 0 ? PartKey.PairKey : PartKey.PairValue, type));

        if (PositionalProperty(known.Type, index, count) is { } property)
            return _memory.Read(PlaceOfMember(value, property, type));

        return _memory.Make(site, _memory.Values.OfType(type));
    }

    /// <summary>A record's <c>Deconstruct</c> hands out the properties its parameters are named after.</summary>
    private static IPropertySymbol? PositionalProperty(ITypeSymbol type, int index, int count)
    {
        for (ITypeSymbol? level = type; level is { IsRecord: true }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers("Deconstruct"))
            {
                if (member is not IMethodSymbol { IsImplicitlyDeclared: true } method || method.Parameters.Length != count)
                    continue;

                return PropertyNamed(level, method.Parameters[index].Name);
            }
        }

        return null;
    }

    private static IPropertySymbol? PropertyNamed(ITypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property;
        }

        return null;
    }

    private int Tuple(ITupleOperation tuple)
    {
        var values = new int[tuple.Elements.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Evaluate(tuple.Elements[i]);

        var made = _memory.Make(tuple, new Value { Type = tuple.Type, IsNotNull = true });
        for (var i = 0; i < values.Length; i++)
            _memory.Write(_memory.Numbering.Place(made, PartKey.Item(i), tuple.Elements[i].Type), values[i], (tuple, i));

        return made;
    }

    private int AnonymousObject(IAnonymousObjectCreationOperation anonymous)
    {
        var made = _memory.Make(anonymous, new Value { Type = anonymous.Type, IsNotNull = true });
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                continue;

            var value = CopyOfStruct(Evaluate(assignment.Value), property.Type, (assignment, "value"));
            _memory.Write(_memory.MemberOf(made, property.Property, property.Type), value, assignment);
        }

        return made;
    }
}

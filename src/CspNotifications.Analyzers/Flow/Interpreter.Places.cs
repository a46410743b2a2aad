using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Variables, fields, properties and elements: where they are, reading and writing them.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The place that an operation names, 0 when it names none that is followed.</summary>
    private int PlaceOf(IOperation? target)
    {
        switch (target)
        {
            case { ConstantValue.HasValue: true }:
                return 0;
            case ILocalReferenceOperation local:
                return _memory.Numbering.Place(0, local.Local, local.Type);
            case IParameterReferenceOperation parameter when IsKeptByObject(parameter.Parameter):
                return _memory.Numbering.Place(This(parameter.Parameter.ContainingType), parameter.Parameter.OriginalDefinition, parameter.Type);
            case IParameterReferenceOperation parameter:
                return _memory.Numbering.Place(0, parameter.Parameter, parameter.Type);
            case IInvocationOperation { TargetMethod.RefKind: not RefKind.None } call:
                _returnedPlace = 0;
                Evaluate(call);
                return _returnedPlace;
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } instance } field:
                return _memory.Numbering.Place(Evaluate(instance), TupleElement(field.Field), field.Type);
            case IFieldReferenceOperation field:
                return PlaceOfMember(field.Field, field.Instance, field.Type);
            case IEventReferenceOperation raised:
                return PlaceOfMember(raised.Event, raised.Instance, raised.Type);
            case IPropertyReferenceOperation { Property.IsIndexer: false } property when !IsAccessorOfContainer(property):
                return PlaceOfMember(property.Property, property.Instance, property.Type);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } indexer:
                return PlaceOfElement(instance, indexer.Arguments.Length == 1 ? indexer.Arguments[0].Value : null, indexer.Type);
            case IArrayElementReferenceOperation element:
                return PlaceOfElement(element.ArrayReference, element.Indices.Length == 1 ? element.Indices[0] : null, element.Type);
            case IFlowCaptureReferenceOperation capture:
                var place = _memory.Numbering.Place(0, capture.Id, capture.Type);
                return _memory.Current.AddressOf(place) is not 0 and var address ? address : place;
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression);
            default:
                return 0;
        }
    }

    /// <summary>A primary constructor's parameter, seen from another body of its type, is a member of the object.</summary>
    private bool IsKeptByObject(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            return false;

        for (ISymbol? around = context.Owner; around is not null; around = around.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(around, constructor))
                return false;
        }

        return true;
    }

    private int PlaceOfMember(ISymbol member, IOperation? instance, ITypeSymbol? type)
    {
        if (instance is null)
            return _memory.Numbering.Place(0, member, type);

        var owner = OwnerOf(instance);
        Dereference(instance, owner);
        return PlaceOfMember(owner, member, type);
    }

    /// <summary>A member of null throws; of what did not throw, no test finds null any more.</summary>
    private void Dereference(IOperation instance, int owner)
    {
        if (instance is IInstanceReferenceOperation || instance.Type is not { IsReferenceType: true })
            return;

        var known = _memory.Fact(owner);
        if (!known.IsNotNull && !known.IsVolatile)
            IsDead |= !AssumeHere(new Condition.IsConstant(owner, null), truth: false);
    }

    /// <summary>The object whose member is meant: a captured struct stands for the variable it was taken from.</summary>
    private int OwnerOf(IOperation instance)
    {
        if (instance is IFlowCaptureReferenceOperation { Type.IsValueType: true } capture
            && _memory.Current.AddressOf(_memory.Numbering.Place(0, capture.Id, capture.Type)) is not 0 and var address)
        {
            return _memory.Read(address);
        }

        return Evaluate(instance);
    }

    private int PlaceOfElement(IOperation collection, IOperation? index, ITypeSymbol? type)
    {
        var owner = Evaluate(collection);
        var key = index is null ? ElementKey.Any : KeyOf(Evaluate(index));
        return _memory.ElementOf(owner, key, type);
    }

    private ElementKey KeyOf(int index) =>
        _memory.Fact(index).Constants is { Count: 1 } constants && constants.Values[0] is { } constant ? new(constant) : ElementKey.Any;

    private static PartKey TupleElement(IFieldSymbol field) => new((field.CorrespondingTupleField ?? field).Name);

    private int Reference(IOperation reference)
    {
        if (reference is IFlowCaptureReferenceOperation capture)
            return _memory.ReadHeld(_memory.Numbering.Place(0, capture.Id, capture.Type));

        return _memory.Read(PlaceOf(reference));
    }

    private int Property(IPropertyReferenceOperation property)
    {
        if (property is { Property.IsIndexer: true, Instance: { } collection })
            return Indexer(property, collection);

        if (property.Instance is { } instance && IsAccessorOfContainer(property))
            return AccessorOfContainer(property, Evaluate(instance));

        var place = PlaceOf(property);
        var owner = _memory.Numbering[place].Owner;
        return Get(property, owner) ?? Flowing(property, owner, []) ?? AskGuard(property, place) ?? _memory.Read(place);
    }

    /// <summary>A guard with a body is asked through that too.</summary>
    private int? AskGuard(IPropertyReferenceOperation property, int place)
    {
        if (_memory.Model.Of(property.Property).Guards.IsEmpty || _memory.Current.Store.TryGet(place, out _))
            return null;

        var held = _memory.Read(place);
        if (_memory.Fact(held).Condition is not { } said || CallAccessor(property, property.Property.GetMethod, _memory.Numbering[place].Owner, []) is not { } got)
            return null;

        return _memory.Make((property, "guard"), new Value { Type = property.Type, Condition = WithBody(said, got) });
    }

    private int Indexer(IPropertyReferenceOperation indexer, IOperation collection)
    {
        var owner = Evaluate(collection);
        var index = 0;
        var indices = ImmutableArray.CreateBuilder<int>();
        foreach (var argument in indexer.Arguments)
        {
            indices.Add(index = Evaluate(argument.Value));
            HandTo(argument.Parameter!, argument.Value, index);
        }

        if (CallAccessor(indexer, indexer.Property.GetMethod, owner, indices.ToImmutable()) is { } got)
            return got;

        if (Flowing(indexer, owner, indices.ToImmutable()) is { } flown)
            return flown;

        var element = ReadElementAt(owner, indexer.Arguments.Length == 1 ? index : 0, indexer);
        var stated = _memory.Model.Of(indexer.Property).Facets;
        if (stated.IsKnown)
            _memory.SetFact(element, _memory.Values.Stated(_memory.Fact(element), stated, ValueFactory.StepOf(indexer.Property)));

        return element;
    }

    private int ArrayElement(IArrayElementReferenceOperation element)
    {
        var owner = Evaluate(element.ArrayReference);
        if (element.Indices.Length == 1 && element.Indices[0].Type is { Name: "Range" })
            return Slice(element, owner);

        var index = 0;
        foreach (var dimension in element.Indices)
            index = Evaluate(dimension);

        if (element.Indices.Length == 1 && KeyFromEnd(owner, element.Indices[0]) is { Index: not null } fromEnd)
            return ReadElement(owner, fromEnd, element, element.Type);

        return ReadElementAt(owner, element.Indices.Length == 1 ? index : 0, element);
    }

    /// <summary>A range of a collection: the same elements, nobody knows at which places.</summary>
    private int Slice(IOperation range, int collection)
    {
        var sliced = _memory.Make(range, new Value { Type = range.Type, IsComplete = true, IsNotNull = true });
        AddElement(sliced, ReadElement(collection, ElementKey.Any, (range, "slice"), ElementTypeOf(range.Type)), range);
        return sliced;
    }

    private int ImplicitIndexer(IImplicitIndexerReferenceOperation element)
    {
        var owner = Evaluate(element.Instance);
        Evaluate(element.Argument);

        if (element.IndexerSymbol is IMethodSymbol)
            return Slice(element, owner);

        return ReadElement(owner, KeyFromEnd(owner, element.Argument), element, element.Type);
    }

    /// <summary>An index counted from the end, where the length is known.</summary>
    private ElementKey KeyFromEnd(int owner, IOperation index) =>
        index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int back } }
        && _memory.Fact(owner).Length is { } length && back <= length
            ? new(Constants.Normalize(length - back))
            : ElementKey.Any;

    private int InlineArrayElement(IInlineArrayAccessOperation element)
    {
        var owner = Evaluate(element.Instance);
        Evaluate(element.Argument);
        return ReadElement(owner, ElementKey.Any, element, element.Type);
    }
}

using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Assignments: what is written where, and what is copied on the way.</summary>
internal sealed partial class Interpreter
{
    private int Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
            return AssignReference(assignment);

        // The target's own operands run first.
        if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments.Length: 1 } indexer
            && ContainerTypes.ElementsOf(indexer.Property.ContainingType).Length == 2)
        {
            return AssignEntry(assignment, instance, indexer.Arguments[0].Value);
        }

        if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } own && own.Property.SetMethod is { } setter
            && !setter.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
        {
            return AssignByIndexer(assignment, own, indexed);
        }

        var place = PlaceOf(assignment.Target);
        if (place == 0)
            Evaluate(assignment.Target as IInvocationOperation);

        var value = Evaluate(assignment.Value);
        HandWritten(assignment.Target, assignment.Value, value);
        if (place == 0)
            return value;

        Store(place, value, assignment);
        RunSetter(assignment.Target, place, value);
        return value;
    }

    /// <summary>A property with a body does what that does with the value; what is written through a capture is written to what was captured.</summary>
    private void RunSetter(IOperation target, int place, int value)
    {
        if (target is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var captured))
            target = captured;

        if (_memory.Numbering[place].IsCapture)
            place = _memory.Current.AddressOf(place);

        if (place != 0 && target is IPropertyReferenceOperation { Property: { SetMethod: not null, IsIndexer: false } } property)
            Set(property, _memory.Numbering[place].Owner, [value]);
    }

    private int AssignByIndexer(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation indexer, IOperation instance)
    {
        var owner = OwnerOf(instance);
        var arguments = indexer.Arguments.Select(argument => Evaluate(argument.Value)).ToList();
        var value = Evaluate(assignment.Value);
        HandWritten(indexer, assignment.Value, value);
        Set(indexer, owner, [.. arguments, value]);
        AddElement(owner, value, assignment);
        return value;
    }

    private int AssignEntry(ISimpleAssignmentOperation assignment, IOperation dictionary, IOperation key)
    {
        var owner = Evaluate(dictionary);
        var index = Evaluate(key);
        var value = Evaluate(assignment.Value);
        HandWritten(assignment.Target, assignment.Value, value);
        AddPair(owner, index, CopyOfStruct(value, assignment.Type, assignment), assignment);
        return value;
    }

    private int Store(int place, int value, IOperation site)
    {
        value = CopyOfStruct(value, _memory.Numbering[place].Type ?? site.Type, site);
        if (_memory.Numbering[place] is { Owner: 0, Key: ILocalSymbol or IParameterSymbol })
            value = AsFound(value, site);

        if (_memory.Numbering[place] is { Owner: not 0, Key: ElementKey { Index: null } })
            AddElement(_memory.Numbering[place].Owner, value, site);
        else
            _memory.Write(place, value, site);

        // What goes where this body does not see may run at any time; what already may sees what was written.
        if (_memory.Numbering[place] is { Owner: not 0 } or { Key: IFieldSymbol or IPropertySymbol })
            Escape(value, site);

        RerunEscaped(place, site);
        return value;
    }

    /// <summary>A number, text or truth that another reading may find changed: the variable keeps what was found.</summary>
    private int AsFound(int value, IOperation site)
    {
        var known = _memory.Fact(value);
        var isPlain = known.Type is { IsValueType: true, SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String };
        return known is { IsVolatile: true, Constants: null, Excluded: null } && isPlain
            ? _memory.Make((site, "found"), _memory.FromInput(known, value) with { IsVolatile = false, IsSteady = false })
            : value;
    }

    private int AssignReference(ISimpleAssignmentOperation assignment)
    {
        var place = PlaceOf(assignment.Target);
        var address = PlaceOf(assignment.Value);
        if (place == 0)
            return Evaluate(assignment.Value);

        _memory.Current = _memory.Current.WithoutPlace(place);
        if (address == 0 || address == place)
        {
            var value = Evaluate(assignment.Value);
            _memory.Current = _memory.Current.WithPlace(place, value);
            return _memory.Read(place);
        }

        _memory.Current = _memory.Current.WithAddress(place, address);
        return _memory.Read(place);
    }

    private int AssignCompound(ICompoundAssignmentOperation assignment)
    {
        var place = PlaceOf(assignment.Target);
        var before = place == 0 ? Evaluate(assignment.Target) : ReadAt(place, assignment);
        var added = Evaluate(assignment.Value);
        var value = Combined(assignment, before, added);
        HandWritten(assignment.Target, assignment.Value, value);
        if (place == 0)
            return value;

        value = Store(place, value, (IOperation)assignment.Value);
        RunSetter(assignment.Target, place, value);
        return value;
    }

    private int Combined(ICompoundAssignmentOperation assignment, int before, int added)
    {
        if (assignment.OperatorMethod is { } method && Call(assignment, method, 0, [before, added], []) is { } called)
            return called;

        if (assignment.Type?.TypeKind == TypeKind.Delegate)
            return Combined(assignment, before, added, assignment.OperatorKind == BinaryOperatorKind.Add);

        if (assignment.Type?.SpecialType != SpecialType.System_Boolean || assignment.OperatorMethod is not null)
            return Composite(assignment, before, added);

        var (left, right) = (new Condition.Truth(before), new Condition.Truth(added));
        return Truth(assignment, assignment.OperatorKind switch
        {
            BinaryOperatorKind.And => Condition.And(left, right),
            BinaryOperatorKind.Or => Condition.Or(left, right),
            _ => Condition.Not(new Condition.AreEqual(before, added)),
        });
    }

    /// <summary>Whoever has the address may write there: nothing is known of the place from then on.</summary>
    private int AddressOf(IAddressOfOperation address)
    {
        var place = PlaceOf(address.Reference);
        if (place != 0)
        {
            _memory.Share(_memory.Numbering[place].Key);
            _memory.Write(place, _memory.Make((address, "shared"), _memory.Values.OfType(address.Reference.Type)), address);
        }

        return Unknown(address);
    }

    /// <summary><c>i++</c>: what comes of it is not followed, but it is not what it was.</summary>
    private int Count(IIncrementOrDecrementOperation step)
    {
        var place = PlaceOf(step.Target);
        var before = place == 0 ? Evaluate(step.Target) : ReadAt(place, step);
        var counted = step.OperatorMethod is { } method && Call(step, method, 0, [before], []) is { } called
            ? called
            : _memory.Make((step, "counted"), Counted(step, _memory.Fact(before)));
        if (place != 0)
        {
            Store(place, counted, step);
            RunSetter(step.Target, place, counted);
        }

        return step.IsPostfix ? before : counted;
    }

    /// <summary>The next enum member; of other numbers nothing is known.</summary>
    private Value Counted(IIncrementOrDecrementOperation step, Value before)
    {
        var counted = _memory.Values.OfType(step.Type);
        if (ValueFactory.EnumOf(step.Type) is null || before.Constants is not { } constants)
            return counted;

        var by = step.Kind == OperationKind.Increment ? 1 : -1;
        ConstantSet? next = null;
        foreach (var constant in constants.Values)
        {
            if (constant is not long number)
                return counted;

            next = next is null ? ConstantSet.Of(number + by) : next.Union(ConstantSet.Of(number + by));
        }

        return _memory.Values.WithConstants(counted, next, StepAt(step, step.Syntax.ToString()));
    }
}

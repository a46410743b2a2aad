using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Values that go where a declaration says what they are.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What the body hands out, in the state in which it does.</summary>
    public void HandOut(IOperation returned, State state, int value)
    {
        if (context.Model.Slots.ReturnedBy(context.Owner) is not { } slot)
            return;

        _memory.Current = state;
        Hand(returned, slot, value);
    }

    private void HandYielded(IOperation? yielded, int value)
    {
        if (yielded is not null && context.Model.Slots.ReturnedBy(context.Owner) is { } slot)
            Hand(yielded, slot, value);
    }

    private void HandArguments(ImmutableArray<IArgumentOperation> written, SentArgument[] arguments)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument)
                continue;

            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                HandBack(argument, parameter);

            if (parameter.RefKind != RefKind.Out)
                HandTo(parameter, argument.Value, arguments[i].Value);
        }
    }

    /// <summary>A call through a delegate: the arguments go to the parameters of what it stands for.</summary>
    private void HandThrough(IInvocationOperation call, SentArgument[] arguments)
    {
        for (var i = 0; i < arguments.Length && i < call.Arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter)
                HandTo(parameter, call.Arguments[i].Value, arguments[i].Value);
        }
    }

    /// <summary>A method that is handed over runs with what its receiver has.</summary>
    private void HandOn(IOperation group, SentArgument[] handed)
    {
        foreach (var (parameter, value) in handed)
        {
            if (parameter is not null)
                HandTo(parameter, group, value);
        }
    }

    private void HandWritten(IOperation target, IOperation written, int value)
    {
        if (SymbolOf(target) is { } symbol)
            HandTo(symbol, written, value);
    }

    /// <summary>What comes back by reference is what the parameter declares.</summary>
    private void HandBack(IArgumentOperation argument, IParameterSymbol parameter)
    {
        var said = context.Model.Slots.Of(parameter);
        if (said is null || SymbolOf(argument.Value) is not { } target || context.Model.Slots.Of(target) is null)
            return;

        var value = _memory.Make((argument, "back"), _memory.Values.Stated(Value.Unknown, said.Value, ValueFactory.StepOf(parameter)));
        HandTo(target, argument.Value, value);
    }

    private void HandTo(ISymbol symbol, IOperation given, int value)
    {
        if (context.Model.Slots.Of(symbol) is { } declared)
            Hand(given, new(symbol, declared), value);
    }

    /// <summary>All that is captured under one id: the arms of a choice.</summary>
    private readonly HashSet<(CaptureId Id, IOperation Arm)> _alternatives = [];

    /// <summary>The arm of a choice that the value comes from, where it is a variable: of anything else it is seen where it was made.</summary>
    private IOperation ArmOf(IOperation given, int value)
    {
        if (Unconverted(given) is not IFlowCaptureReferenceOperation choice)
            return given;

        foreach (var (id, arm) in _alternatives)
        {
            var variable = Unconverted(arm);
            var isIt = id.Equals(choice.Id)
                && variable is ILocalReferenceOperation or IParameterReferenceOperation
                && PlaceOf(variable) is not 0 and var place
                && _memory.Read(place) == value;
            if (isIt)
                return arm;
        }

        return given;
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;

        return operation;
    }

    /// <summary>Where the elements are written one by one each of them is looked at.</summary>
    private void Hand(IOperation given, Slot slot, int value)
    {
        if (ElementsOf(given) is { } elements)
        {
            for (var i = 0; i < elements.Count; i++)
                Hand(elements[i], slot, _memory.ReadHeld(_memory.ElementOf(value, new(Constants.Normalize(i)), elements[i].Type)));

            return;
        }

        var arm = ArmOf(given, value);
        context.Contracts.Observe(_memory, new(arm, arm, slot.Symbol, slot.Declared, value));
    }

    private static List<IOperation>? ElementsOf(IOperation given)
    {
        switch (Unconverted(given))
        {
            case IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer }:
                return [.. initializer.ElementValues];
            case ICollectionExpressionOperation collection when !collection.Elements.Any(element => element is ISpreadOperation):
                return [.. collection.Elements];
            default:
                return null;
        }
    }

    /// <summary>The field, property or parameter that is written; through a capture, what was captured.</summary>
    private ISymbol? SymbolOf(IOperation target) => target switch
    {
        IFlowCaptureReferenceOperation capture when _captured.TryGetValue(capture.Id, out var captured) => SymbolOf(captured),
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>What a called body hands over that its callers decide.</summary>
    private void Lift(IOperation site, Summary summary, PendingHandover pending, Bindings bindings)
    {
        if (context.Effort.IsSpent)
            return;

        var before = _memory.Current;
        var wasDead = IsDead;
        var called = new Instantiation(this, _memory, summary, pending.State, SiteOf(site, summary), bindings);
        if (called.Apply())
        {
            var inner = pending.Handover;
            var value = called.Map(inner.Value);
            var given = GivenBy(site, bindings, value) ?? (IsWithin(summary) ? inner.Site : site);
            context.Contracts.Observe(_memory, inner with
            {
                Site = given,
                Value = value,
                Path = given == inner.Site ? inner.Path : inner.Path.Insert(0, inner.Site),
            });
        }

        Spend(called);
        _memory.Current = before;
        IsDead = wasDead;
    }

    /// <summary>The argument by which the value goes into the called body, where it is one.</summary>
    private static IOperation? GivenBy(IOperation site, Bindings bindings, int value)
    {
        var arguments = site switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && bindings.ArgumentOf(parameter) == value)
                return argument.Value;
        }

        return null;
    }
}

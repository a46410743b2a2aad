using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What is declared to flow: arguments, and objects that are asked, become parts of what comes out.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What a call of code that is not seen comes to, into which something flows; <see langword="null"/> for any other.</summary>
    private int? Flowing(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var method = call.TargetMethod;
        var flowing = FlowingOf(method, arguments);
        var isAsked = receiver != 0 && Flows(method);
        if (flowing.Length == 0 && !isAsked)
            return null;

        RunUnseen(call, method, receiver, arguments);
        RunHandedOver(call, receiver, arguments);
        WriteByReference(call.Arguments);
        if (TriedBy(call) is { } tried)
        {
            foreach (var argument in flowing)
                Put(tried, argument, call);

            return ReturnedBy(call, method, receiver, arguments);
        }

        var itself = receiver != 0 ? receiver : method.IsExtensionMethod ? arguments[FirstOf(arguments)].Value : 0;
        var returnsNothing = method.ReturnsVoid || (method.ReturnType is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } task && ContainerTypes.IsOfFramework(task));
        var isItself = itself != 0 && (returnsNothing || IsFluent(method, receiver) || (receiver == 0 && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.Parameters[0].Type)));
        var whole = isItself ? itself : Made(call, method, receiver, arguments);
        foreach (var argument in flowing)
            Put(whole, argument, call);

        if (isAsked && whole != receiver)
            _memory.AddPart(whole, receiver);

        if (isItself)
            return returnsNothing ? _memory.Make(call, OfType(call)) : whole;

        return ContainerTypes.IsWrapper(method.ReturnType) ? Wrap(call, whole) : whole;
    }

    /// <summary>What a method gives out that returns only whether there is something.</summary>
    private int? TriedBy(IInvocationOperation call)
    {
        if (call.TargetMethod.ReturnType.SpecialType != SpecialType.System_Boolean)
            return null;

        var given = call.Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out).ToArray();
        return given.Length == 1 && PlaceOf(given[0].Value) is not 0 and var place ? _memory.Read(place) : null;
    }

    /// <summary>What a body that was seen returned, with what is declared to flow into it, whatever the body shows.</summary>
    private int WithFlowing(IInvocationOperation call, int returned, SentArgument[] arguments)
    {
        var type = call.TargetMethod.ReturnType;
        var flowing = FlowingOf(call.TargetMethod, arguments);
        if (flowing.Length == 0 || returned == 0 || call.TargetMethod.ReturnsVoid || type.SpecialType == SpecialType.System_Boolean)
            return returned;

        var isWrapped = ContainerTypes.IsWrapper(type);
        if (isWrapped)
            type = ContentTypeOf(type);

        // What is put into an object is seen by all that hold it; a text or a number is a new one.
        var content = isWrapped ? UnwrapAt((call, "content"), returned, type) : returned;
        var whole = content;
        if (!IsObject(_memory.Fact(content).Type ?? type))
        {
            whole = _memory.Make((call, "flown"), _memory.Fact(content));
            CopyMembers(content, whole, (call, "flown"));
        }

        foreach (var argument in flowing)
            Put(whole, argument, call);

        if (!isWrapped)
            return whole;

        _memory.Write(_memory.Numbering.Place(returned, ElementKey.Any, null), whole, (call, "flown"));
        return returned;
    }

    /// <summary>The arguments that flow: a model file says so, or their parameters decide what a method is about that sends nothing itself.</summary>
    private SentArgument[] FlowingOf(IMethodSymbol method, SentArgument[] arguments)
    {
        var flowing = arguments.Where(argument => argument.Value != 0 && (Flows(argument.Parameter) || Decides(argument.Parameter))).ToArray();
        return flowing.Length > 0 && _memory.Model.IsSender(method) ? [.. flowing.Where(argument => Flows(argument.Parameter))] : flowing;
    }

    private bool Decides(IParameterSymbol? parameter) => parameter is not null && _memory.Model.Of(parameter).DecidesBits != 0;

    /// <summary>What a method makes: of a task, what that will hold.</summary>
    private int Made(IInvocationOperation call, IMethodSymbol method, int receiver, SentArgument[] arguments)
    {
        if (!ContainerTypes.IsWrapper(method.ReturnType))
            return ReturnedBy(call, method, receiver, arguments);

        var type = ContentTypeOf(method.ReturnType);
        return _memory.Make((call, "made"), Returned(OfType(type, call), method, call));
    }

    /// <summary>What is read from a property, or an element at an index, into which its object, or the index, flows.</summary>
    private int? Flowing(IPropertyReferenceOperation property, int owner, ImmutableArray<int> indices)
    {
        var isAsked = Flows(property.Property);
        var flowing = indices.Where((_, i) => Flows(property.Arguments[i].Parameter)).Any();
        if (owner == 0 || (!isAsked && !flowing))
            return null;

        var whole = _memory.Make((property, "flown"), _memory.Values.OfSymbol(property.Property, property.Type));
        if (isAsked)
            _memory.AddPart(whole, owner);

        for (var i = 0; i < indices.Length; i++)
        {
            if (Flows(property.Arguments[i].Parameter))
                Put(whole, new(property.Arguments[i].Parameter, indices[i]), property);
        }

        return whole;
    }

    /// <summary>Its object, or an index, is part of what is read.</summary>
    private bool IsFlowing(IOperation operation) =>
        operation is IPropertyReferenceOperation property && (Flows(property.Property) || property.Arguments.Any(argument => Flows(argument.Parameter)));

    private bool Flows(ISymbol? symbol) => symbol is not null && _memory.Model.HasModels && _memory.Model.Of(symbol).Flows;

    /// <summary>
    /// Puts an argument into a whole. One that decides a facet goes where an object keeps what decides it, so that it replaces what was there;
    /// where there is no such member, several are all in it. A text has no members.
    /// </summary>
    private void Put(int whole, SentArgument argument, IOperation site)
    {
        var parameter = argument.Parameter!;
        var bits = _memory.Model.Of(parameter).DecidesBits;
        if (bits == 0 || !IsObject(_memory.Fact(whole).Type))
        {
            _memory.AddPart(whole, argument.Value);
            return;
        }

        if (DecidingMember(_memory.Fact(whole).Type, bits) is { } member)
        {
            var kept = PlaceOfMember(whole, member.Member, member.Type);
            if (IsCollection(member.Type) && !IsCollection(parameter.Type))
                AddElement(_memory.Read(kept), argument.Value, (site, parameter));
            else
                _memory.Write(kept, argument.Value, (site, parameter));

            return;
        }

        var place = _memory.Numbering.Place(whole, parameter.OriginalDefinition, parameter.Type);
        var value = argument.Value;
        if (_memory.Current.Store.TryGet(place, out var held))
        {
            value = _memory.Make((site, "both", parameter), Value.Unknown);
            _memory.AddPart(value, held);
            _memory.AddPart(value, argument.Value);
        }

        _memory.Write(place, value, (site, parameter));
    }

    /// <summary>The one property or field that decides all of these facets.</summary>
    private (ISymbol Member, ITypeSymbol Type)? DecidingMember(ITypeSymbol? type, byte bits)
    {
        (ISymbol Member, ITypeSymbol Type)? only = null;
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                var memberType = member switch
                {
                    IPropertySymbol { IsIndexer: false, IsStatic: false } property => property.Type,
                    IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
                    _ => null,
                };
                if (memberType is null || (_memory.Model.Of(member).DecidesBits & bits) != bits)
                    continue;

                if (only is not null)
                    return null;

                only = (member, memberType);
            }
        }

        return only;
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Constructions: what is handed to a constructor is in what it makes.</summary>
internal sealed partial class Interpreter
{
    private int Create(IObjectCreationOperation creation)
    {
        var arguments = EvaluateArguments(creation.Arguments);
        if (IsDead)
            return Unknown(creation);

        HandArguments(creation.Arguments, arguments);
        if (ContainerTypes.IsWrapper(creation.Type!) && arguments.Length > 0 && !_memory.Fact(arguments[FirstOf(arguments)].Value).Targets.IsEmpty)
            return WrapLazily(creation, arguments[FirstOf(arguments)]);

        if (ContainerTypes.IsWrapper(creation.Type!) && arguments.Length == 1)
            return Wrap(creation, arguments[0].Value);

        if (ContainerTypes.IsPair(creation.Type) && arguments.Length == 2)
            return Pair(creation, arguments[0].Value, arguments[1].Value);

        var known = _memory.Values.OfType(creation.Type, StepAt(creation, creation.Type?.Name ?? ""), isExact: true);
        var made = _memory.Make(creation, known with { IsComplete = IsCollection(creation.Type) });
        if (creation.Constructor is not { } constructor)
            return made;

        Observe(new(creation, constructor, 0, null, arguments));
        ObserveRegistration(new(creation, constructor, 0, null, arguments));
        SetDefaults(creation, made);
        SetEmpty(creation, made);
        Construct(creation, creation.Arguments, constructor, made, arguments);
        return made;
    }

    /// <summary>What nobody has set says its default: an object that was made here was in no other hands.</summary>
    private void SetDefaults(IObjectCreationOperation creation, int made)
    {
        for (var level = creation.Type; level is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (TypeKeptBy(member) is not { } type)
                    continue;

                object? nothing = type.SpecialType == SpecialType.System_Boolean ? false : type.TypeKind == TypeKind.Enum && SaysNothingUnset(member, type) ? 0 : null;
                if (nothing is not null)
                    _memory.Write(PlaceOfMember(made, member, type), _memory.Make((creation, member), _memory.Values.OfConstant(type, nothing, creation.Syntax.GetLocation())), (creation, member));
            }
        }
    }

    /// <summary>Of a class that is not seen: the collections by which a model says who gets it, or from whom it is, are there and empty.</summary>
    private void SetEmpty(IObjectCreationOperation creation, int made)
    {
        for (var level = creation.Type; _memory.Model.HasModels && level is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: true }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: null } property || !IsCollection(property.Type) || _memory.Model.Of(property).DecidesBits == 0)
                    continue;

                var empty = _memory.Make((creation, property), new Value { Type = property.Type, IsNotNull = true, IsComplete = true });
                _memory.Write(PlaceOfMember(made, property, property.Type), empty, (creation, property));
            }
        }
    }

    /// <summary>A member that is meant to be set is not about what the first member of its enum is about, if that is about anything.</summary>
    private bool SaysNothingUnset(ISymbol member, ITypeSymbol type) =>
        member is IPropertySymbol { SetMethod: null or { IsInitOnly: true } }
        || !_memory.Model.OfEnum((INamedTypeSymbol)type).Of(0).IsKnown;

    private static ITypeSymbol? TypeKeptBy(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsStatic: false, IsAbstract: false } property when Construction.IsAuto(property) => property.Type,

        // A constructor of a class sets it; a structure may be made without.
        IPropertySymbol { IsStatic: false, ContainingType.TypeKind: TypeKind.Struct } property when Construction.IsKept(property) => property.Type,
        _ => null,
    };

    /// <summary>What was handed in and a body does not look at is a part all the same: the body may be written one day.</summary>
    private void KeepParts(int whole, Summary summary, SentArgument[] arguments)
    {
        foreach (var (parameter, value) in arguments)
        {
            if (value != 0 && value != whole && parameter is not null && !summary.LooksAt(parameter) && !IsDependency(parameter, value))
                _memory.AddPart(whole, value);
        }
    }

    /// <summary>What a constructor does with the object, by its body where that can be read.</summary>
    private void Construct(IOperation creation, ImmutableArray<IArgumentOperation> written, IMethodSymbol constructor, int made, SentArgument[] arguments)
    {
        var isPrimary = IsPrimary(constructor);
        if (isPrimary && !constructor.ContainingType.IsRecord)
        {
            foreach (var (parameter, value) in arguments)
            {
                if (parameter is not null && value != 0)
                    _memory.Write(_memory.Numbering.Place(made, parameter.OriginalDefinition, parameter.Type), CopyOfStruct(value, parameter.Type, (creation, parameter)), (creation, parameter));
            }
        }

        if (context.Scope.Of(constructor) is { } summary && !(isPrimary && constructor.ContainingType.IsRecord))
        {
            ConstructBase(creation, constructor, made, arguments);
            Run(creation, summary, constructor, new(made, ByPosition(creation, constructor, arguments), TypeMap.From(constructor)) { Places = PlacesOf(constructor, written) });
            KeepParts(made, summary, arguments);
            return;
        }

        foreach (var initialized in Construction.InitializersOf(constructor, _cancellation))
        {
            if (context.Scope.Of(initialized) is { Exits.IsEmpty: false } initializer)
            {
                Lift(creation, initializer, new(made, [], TypeMap.From(constructor)));
                LeaveAny(creation, initializer, new(made, [], TypeMap.From(constructor)));
            }
        }

        ConstructBase(creation, constructor, made, arguments);
        if (constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty)
            RunUnseen(creation, constructor, 0, arguments);

        PassToMembers(creation, constructor.ContainingType, made, arguments);
        foreach (var (_, value) in arguments)
        {
            if (value != 0)
                Escape(value, creation);
        }

        WriteByReference(written);
    }

    /// <summary>An implicit or a primary constructor runs one of the base type.</summary>
    private void ConstructBase(IOperation creation, IMethodSymbol constructor, int made, SentArgument[] arguments)
    {
        if (Construction.UnwrittenBaseOf(constructor) is not { } around)
            return;

        if (context.Scope.BaseCallOf(constructor, _cancellation) is not { } call)
        {
            if (Construction.DefaultOf(around) is { } first)
                Construct(creation, [], first, made, []);

            return;
        }

        var handed = call.Arguments.Select(argument => new SentArgument(argument.Parameter, HandedToBase(argument.Value, arguments)));
        Construct(creation, call.Arguments, call.TargetMethod, made, [.. handed]);
    }

    /// <summary>An argument in the header of a type: a parameter of that is what the construction hands in.</summary>
    private int HandedToBase(IOperation argument, SentArgument[] arguments)
    {
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;

        if (argument is IParameterReferenceOperation reference)
            return arguments.FirstOrDefault(given => SymbolEqualityComparer.Default.Equals(given.Parameter?.OriginalDefinition, reference.Parameter.OriginalDefinition)).Value;

        // What it runs is seen with the constructor that it belongs to.
        var runs = argument.DescendantsAndSelf().Any(operation => operation is IParameterReferenceOperation or IInvocationOperation or IObjectCreationOperation);
        return runs ? Unknown(argument) : Evaluate(argument);
    }

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>An argument that is named like a property becomes its value; what else is handed in is a part of what is made.</summary>
    private void PassToMembers(IOperation creation, ITypeSymbol type, int made, SentArgument[] arguments)
    {
        foreach (var (parameter, value) in arguments)
        {
            if (value == 0 || parameter is null)
                continue;

            if (PropertyOf(type, parameter) is { } property && !Construction.HasInitializer(property, _cancellation))
                _memory.Write(PlaceOfMember(made, property, property.Type), CopyOfStruct(value, property.Type, (creation, parameter)), (creation, parameter.Ordinal));
            else if (_memory.Model.Of(parameter).DecidesBits != 0)
                Put(made, new(parameter, value), creation);
            else if (IsCollection(type) && IsCollection(parameter.Type))
                AddElement(made, ReadElement(value, ElementKey.Any, (creation, "copied"), null), creation);
            else if (!IsDependency(parameter, value))
                _memory.AddPart(made, value);
        }
    }

    private static IPropertySymbol? PropertyOf(ITypeSymbol type, IParameterSymbol parameter)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false } property
                    && string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                    && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>A sender that an object works with is not a part of what it is about.</summary>
    private bool IsDependency(IParameterSymbol parameter, int value) =>
        _memory.Model.OfType(parameter.Type).IsSender
        || (_memory.Fact(value).Type is { } type && _memory.Model.OfType(type).IsSender);
}

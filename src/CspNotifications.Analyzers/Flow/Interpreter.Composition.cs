using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Composition: what is registered for services, and what a provider hands out when it is asked.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A type that is handed over as such is known by itself wherever it goes.</summary>
    private int TypeObject(ITypeSymbol type, IOperation operation) =>
        _memory.Make(operation, OfType(operation) with { Constants = ConstantSet.Of(type), IsNotNull = true });

    /// <summary>
    /// Looks at a registration for a service that is the partner's: who stands behind it here? What was handed in says nothing that its callers
    /// do not know better.
    /// </summary>
    private void ObserveRegistration(SendCall call)
    {
        if (!ContainerNames.Registers(call.Method))
            return;

        var service = Registration.ServiceOf(call.Method) ?? Only(HandedTypes(call.Arguments, RegistrationRole.Service));
        if (service is not null && _memory.Model.Declared(service).Facets.Origin == FacetSet.Of(Origin.Partner))
            ObserveRegistration(call, service);
        else if (service is null or ITypeParameterSymbol && IsForCallers(call))
            _sends.KeepOpen(_memory, call);
    }

    private void ObserveRegistration(SendCall call, ITypeSymbol service)
    {
        var before = _memory.Current;
        var (shown, isHandedIn) = ImplementationOf(call);
        _memory.Current = before;
        var origin = shown.Facets.Origin;
        if (!origin.MayBe((int)Origin.Microsoft) && (isHandedIn || IsForCallers(call)))
            _sends.KeepOpen(_memory, call);
        else
            context.Registrations.Add(new(call.Operation.Syntax, call.Method, service, origin, shown.Evidence.Origin) { Path = [.. call.Path.Select(inner => inner.Syntax)] });
    }

    /// <summary>A type or an object that it is about was handed in.</summary>
    private bool IsForCallers(SendCall call) =>
        call.Method.TypeArguments.Any(argument => argument is ITypeParameterSymbol)
        || call.Arguments.Any(argument =>
            Registration.RoleOf(argument.Parameter) is not (RegistrationRole.None or RegistrationRole.Key)
            && argument.Value != 0
            && SenderCalls.IsHandedIn(_memory, argument.Value));

    private (Shown Shown, bool IsHandedIn) ImplementationOf(SendCall call)
    {
        var types = Registration.ImplementationOf(call.Method) is { } type ? [type] : HandedTypes(call.Arguments, RegistrationRole.Implementation);
        foreach (var (parameter, value) in call.Arguments)
        {
            switch (Registration.RoleOf(parameter))
            {
                case RegistrationRole.Factory when value != 0:
                    var made = MadeBy(call.Operation, value);
                    return (Behind(made).OrElse(OfEither(types)), SenderCalls.IsHandedIn(_memory, made));
                case RegistrationRole.Instance when value != 0:
                    return (Behind(value), false);
            }
        }

        return (OfEither(types), false);
    }

    /// <summary>What a factory returns, run now with a provider of which nothing is known.</summary>
    private int MadeBy(IOperation operation, int factory)
    {
        var result = _memory.Fact(factory).Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod.ReturnType: var type } ? type : null;
        return ResultOf(factory, (operation, "registered"), result);
    }

    private Shown OfEither(ImmutableArray<ITypeSymbol> types)
    {
        var either = EitherOf(types.RemoveAll(IsByInterface), ValueFactory.StepOf);
        return either is null ? default : new(either.Facets, either.Evidence);
    }

    /// <summary>Who an object is from that stands behind a service.</summary>
    private Shown Behind(int value)
    {
        var known = _memory.Fact(value);
        var types = !known.MadeAs.IsEmpty ? known.MadeAs : known.Type is { } type ? [type] : [];
        return known.IsOnlyType(Facet.Origin) && !types.IsEmpty && types.All(IsByInterface) ? default : Wholes.Own(_memory, value);
    }

    /// <summary>Of several contracts that a class fulfils, the one it is registered for counts.</summary>
    private bool IsByInterface(ITypeSymbol type) => _memory.Model.HasByInterface(type, Facet.Origin);

    /// <summary>A value of one of these types, <see langword="null"/> where none is known.</summary>
    private Value? EitherOf(ImmutableArray<ITypeSymbol> types, Func<ITypeSymbol, EvidenceStep> stepOf)
    {
        Value? either = null;
        foreach (var type in types)
        {
            var known = _memory.Values.OfType(type, stepOf(type));
            either = either is null ? known : either.Join(known);
        }

        return either;
    }

    /// <summary>The types that an argument may be; none where it may be any.</summary>
    private ImmutableArray<ITypeSymbol> HandedTypes(SentArgument[] arguments, RegistrationRole role) =>
        TypesIn(arguments.FirstOrDefault(argument => Registration.RoleOf(argument.Parameter) == role).Value);

    private ImmutableArray<ITypeSymbol> TypesIn(int value)
    {
        if (value == 0 || _memory.Fact(value).Constants is not { } constants || constants.Values.Any(constant => constant is not ITypeSymbol))
            return [];

        return [.. constants.Values.Select(constant => Registration.Definition((ITypeSymbol)constant!))];
    }

    /// <summary>The provider is the library's, whoever else implements its interface here.</summary>
    private static bool IsOfContainer(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty && ContainerNames.Resolves(method);

    private static ITypeSymbol? Only(ImmutableArray<ITypeSymbol> types) => types.Length == 1 ? types[0] : null;

    /// <summary>What a provider hands out: an object of the type it is asked for, by key the one that is registered; <see langword="null"/> for any other call.</summary>
    private Value? Resolved(IOperation call, IMethodSymbol method, SentArgument[] arguments)
    {
        if (!ContainerNames.Resolves(method))
            return null;

        var types = Resolution.TypeOf(method) is { } type ? [type] : TypesIn(arguments.FirstOrDefault(argument => Resolution.IsType(argument.Parameter)).Value);
        var handedOut = EitherOf(types, asked => StepAt(call, asked.Name));
        var key = arguments.FirstOrDefault(argument => Resolution.IsKey(argument.Parameter)).Value;
        if (handedOut is null || key == 0 || Only(types) is not { } service)
            return handedOut;

        return _memory.Fact(key) is { Constants: { Count: 1 } constants } known && ServiceKey.Of(known.Type, constants.Values[0]) is { } keyed
            ? ValueFactory.Seen(handedOut, context.Scope.KeyedServices.Of(service, keyed))
            : handedOut;
    }
}

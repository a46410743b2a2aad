using System.Collections.Concurrent;
using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What the use of a member comes to, whoever uses it.</summary>
/// <param name="Bodies">The bodies that it may run, or that its value depends on.</param>
/// <param name="Matters">It sends, or what is handed over is declared there: who uses it has to be looked at.</param>
/// <param name="SendsOnSender">It is a send where it is called on somebody who sends.</param>
/// <param name="Registers">It may say who stands behind a service.</param>
internal sealed record Callee(ImmutableArray<ISymbol> Bodies, bool Matters, bool SendsOnSender = false, bool Registers = false);

/// <summary>What the members of one compilation come to where they are used, each asked once.</summary>
internal sealed class Callees(
    Implementations implementations,
    SendScreen screen,
    ContractScreen contracts,
    MemberWrites writes,
    Func<IParameterSymbol, CancellationToken, IOperation?> defaultOf)
{
    private readonly ConcurrentDictionary<ISymbol, Callee> _known = new(SymbolEqualityComparer.Default);

    /// <summary>A method that is called or handed over; a constructor with all that runs before it.</summary>
    public Callee Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = (ISymbol)method.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, Read((IMethodSymbol)definition, cancellation));
    }

    /// <summary>A property that is read or written, by accessors or by what gave it its value.</summary>
    public Callee Of(IPropertySymbol property, CancellationToken cancellation)
    {
        var definition = property.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, Read(definition, cancellation));
    }

    /// <summary>A field, by what gave it its value.</summary>
    public Callee Of(IFieldSymbol field, CancellationToken cancellation)
    {
        var definition = field.OriginalDefinition;
        return _known.TryGetValue(definition, out var known)
            ? known
            : _known.GetOrAdd(definition, new Callee(new Bodies(this, cancellation).AddEstablishing(definition).ToImmutable(), Matters: false));
    }

    /// <summary>What runs before the body of a constructor.</summary>
    public ImmutableArray<ISymbol> BeforeConstructor(IMethodSymbol constructor, CancellationToken cancellation) =>
        new Bodies(this, cancellation).AddConstruction(constructor).ToImmutable();

    /// <summary>What a default value of a parameter is made of.</summary>
    public ImmutableArray<ISymbol> InDefault(IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (parameter.DeclaringSyntaxReferences.IsEmpty || defaultOf(parameter, cancellation) is not { } value)
            return [];

        var bodies = new Bodies(this, cancellation);
        foreach (var made in value.DescendantsAndSelf().OfType<IFieldReferenceOperation>())
            bodies.AddEstablishing(made.Field);

        return bodies.ToImmutable();
    }

    private Callee Read(IMethodSymbol method, CancellationToken cancellation)
    {
        var isObjectMember = method.MethodKind != MethodKind.Constructor && SendScreen.IsObjectMember(method);
        return new(
            new Bodies(this, cancellation).Add(method).ToImmutable(),
            Matters: (!isObjectMember && screen.IsSender(method)) || contracts.IsDeclared(method.Parameters),
            SendsOnSender: !isObjectMember && method.MethodKind != MethodKind.Constructor,
            Registers: Composition.ContainerNames.Registers(method));
    }

    private Callee Read(IPropertySymbol property, CancellationToken cancellation)
    {
        var bodies = new Bodies(this, cancellation);
        if (property.GetMethod is { } getter)
            bodies.Add(getter);

        if (property.SetMethod is { } setter)
            bodies.Add(setter);

        return new(bodies.AddEstablishing(property).ToImmutable(), Matters: contracts.IsDeclared(property.Parameters));
    }

    /// <summary>Collects bodies, each once.</summary>
    private sealed class Bodies(Callees callees, CancellationToken cancellation)
    {
        private readonly ImmutableArray<ISymbol>.Builder _all = ImmutableArray.CreateBuilder<ISymbol>();

        public ImmutableArray<ISymbol> ToImmutable() => _all.ToImmutable();

        public Bodies Add(IMethodSymbol method)
        {
            AddBody(method);
            if (method.MethodKind == MethodKind.Constructor)
                AddConstruction(method);

            foreach (var implementation in callees.ImplementationsOf(method))
                AddBody(implementation);

            return this;
        }

        public Bodies AddConstruction(IMethodSymbol constructor)
        {
            foreach (var initialized in Construction.InitializersOf(constructor, cancellation))
                AddBody(initialized);

            foreach (var around in Construction.UnwrittenBaseOf(constructor)?.InstanceConstructors ?? [])
                Add(around);

            return this;
        }

        public Bodies AddEstablishing(ISymbol member)
        {
            if (member.DeclaringSyntaxReferences.IsEmpty || !callees.IsSetAtConstruction(member, cancellation))
                return this;

            foreach (var establishing in Construction.Establishing(member, cancellation))
                AddBody(establishing);

            return this;
        }

        private void AddBody(ISymbol symbol)
        {
            if (symbol.DeclaringSyntaxReferences.IsEmpty)
                return;

            var key = SourceBody.KeyOf(symbol);
            if (!IsWithoutBody(key) && !_all.Contains(key, SymbolEqualityComparer.Default))
                _all.Add(key);
        }

        /// <summary>An accessor that the compiler writes.</summary>
        private bool IsWithoutBody(ISymbol symbol) =>
            symbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, DeclaringSyntaxReferences: { Length: 1 } references }
            && references[0].GetSyntax(cancellation) is AccessorDeclarationSyntax { Body: null, ExpressionBody: null };
    }

    private ImmutableArray<IMethodSymbol> ImplementationsOf(IMethodSymbol method) => Implementations.IsVirtual(method) ? implementations.Of(method) : [];

    private bool IsSetAtConstruction(ISymbol member, CancellationToken cancellation) => writes.IsSetAtConstruction(member.OriginalDefinition, cancellation);
}

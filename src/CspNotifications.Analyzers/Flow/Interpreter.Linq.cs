using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>LINQ: what a query hands out of the sequence it is asked of.</summary>
internal sealed partial class Interpreter
{
    private static bool IsLinq(IMethodSymbol method) =>
        ContainerTypes.IsOfFramework(method.ContainingType)
        && method.ContainingType is { Name: "Enumerable" or "Queryable" or "AsyncEnumerable" or "ParallelEnumerable" or "CollectionExtensions" or "ImmutableArray" };

    /// <summary>LINQ that hands out elements as they are, one or several; what is made of elements is known by its type only.</summary>
    private int? Select(IInvocationOperation call, IMethodSymbol method, int source, SentArgument[] arguments)
    {
        var elementType = ElementTypeOf(call.Arguments.FirstOrDefault()?.Value.Type);
        if (elementType is null || call.Type is null)
            return null;

        if (SymbolEqualityComparer.Default.Equals(call.Type, elementType))
            return method.Name is "Aggregate" or "Sum" or "Average" ? null : ReadElement(source, ElementKey.Any, call, elementType);

        if (!SymbolEqualityComparer.Default.Equals(ElementTypeOf(call.Type), elementType) || method.Name is "Select" or "SelectMany")
            return null;

        var selected = _memory.Copy(source, call);
        _memory.SetFact(selected, _memory.Fact(selected) with { Type = call.Type, IsExactType = false, IsComplete = true, IsNotNull = true });
        if (!_memory.Current.Store.TryGet(_memory.ElementOf(selected, ElementKey.Any, elementType), out _))
            _memory.Write(_memory.ElementOf(selected, ElementKey.Any, elementType), ReadElement(source, ElementKey.Any, (call, "source"), elementType), call);

        foreach (var argument in arguments.Skip(1))
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, elementType))
                AddElement(selected, argument.Value, (call, argument.Parameter!.Ordinal));
            else if (IsCollection(argument.Parameter?.Type))
                AddElement(selected, ReadElement(argument.Value, ElementKey.Any, (call, "second"), elementType), (call, argument.Parameter!.Ordinal));
        }

        return selected;
    }

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol? type) =>
        type is null || ContainerTypes.IsWrapper(type) ? null : ContainerTypes.ElementsOf(type).LastOrDefault();
}

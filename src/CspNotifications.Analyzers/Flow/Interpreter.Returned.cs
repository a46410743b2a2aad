using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What comes back from a called body, as its method declares it.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What an async method or an iterator returns holds what its body does; a declared result says what it says.</summary>
    private int Returned(IOperation site, IMethodSymbol method, int value)
    {
        if (IsDead)
            return value;

        if (method.OriginalDefinition is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: true } } && !IsIterator(method))
            value = Wrap(site, value);

        var stated = _memory.Model.OfReturn(method);
        if (!stated.IsKnown)
            return value;

        var step = StepAt(site, ValueFactory.NameOf(method));
        var declared = _memory.Copy(value, (site, "declared"));
        _memory.SetFact(declared, _memory.Values.Stated(_memory.Fact(declared), stated, step));
        if (ContainerTypes.ElementsOf(method.ReturnType).Length == 1)
            StateElements(site, declared, stated, step);

        return declared;
    }

    /// <summary>What is declared of a task or a sequence is declared of what it holds.</summary>
    private void StateElements(IOperation site, int container, Facets stated, EvidenceStep step)
    {
        foreach (var place in _memory.Numbering.MembersOf(container).ToArray())
        {
            if (_memory.Numbering[place].Key is not ElementKey || !_memory.Current.Store.TryGet(place, out var held))
                continue;

            var element = _memory.PickOf(held, _memory.Fact(held), (site, "declared element", place));
            _memory.SetFact(element, _memory.Values.Stated(_memory.Fact(element), stated, step));
            _memory.Current = _memory.Current.WithPlace(place, element);
        }
    }
}

using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The cheap question first: whether something goes where it is declared what goes there.</summary>
internal sealed class ContractScreen(Slots slots)
{
    /// <summary>What a body returns, or initialises, is declared.</summary>
    public bool IsBound(ISymbol owner) => owner switch
    {
        IMethodSymbol => slots.ReturnedBy(owner) is not null,
        IFieldSymbol or IPropertySymbol => slots.Of(owner) is not null,
        _ => false,
    };

    /// <summary>What is handed over to one of them is declared.</summary>
    public bool IsDeclared(ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (slots.Of(parameter) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Something is written into a member or parameter that declares what.</summary>
    public bool IsWritten(IOperation target, ISymbol symbol) => IsWritten(target) && slots.Of(symbol) is not null;

    private static bool IsWritten(IOperation target)
    {
        var parent = target.Parent;
        while (parent is ITupleOperation)
            parent = parent.Parent;

        return parent is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation;
    }
}

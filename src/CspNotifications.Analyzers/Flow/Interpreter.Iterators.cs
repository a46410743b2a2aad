using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Iterators: what they yield are the elements of what they return, each at its place where it is yielded once.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The body hands out elements one by one.</summary>
    public bool IsIteratorBody =>
        context.Owner is IMethodSymbol method
        && IsIterator(method)
        && graph.OriginalOperation.DescendantsAndSelf().Any(operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);

    /// <summary>What it returns is a sequence that has no elements yet.</summary>
    public State BeginSequence(State state)
    {
        _memory.Current = state;
        var sequence = _memory.Make((graph, "sequence"), new Value { Type = ((IMethodSymbol)context.Owner).ReturnType, IsComplete = true, Length = 0, IsNotNull = true });
        return _memory.Current.WithPlace(_memory.Numbering.Place(0, ReturnKey.Instance, null), sequence);
    }

    /// <summary>What an iterator hands out are the elements of what it returns.</summary>
    private int Yield(IReturnOperation yield)
    {
        var value = Evaluate(yield.ReturnedValue);
        HandYielded(yield.ReturnedValue, value);
        var place = _memory.Numbering.Place(0, ReturnKey.Instance, null);
        var sequence = _memory.Read(place);
        if (_memory.Fact(sequence).Length is { } length and < MaxListed && !IsInLoop(yield.Syntax))
        {
            _memory.Write(PlaceAt(sequence, length, ElementTypeOf(_memory.Fact(sequence).Type)), CopyOfStruct(value, yield.ReturnedValue?.Type, (yield, "element")), yield);
            AsListed(sequence, length + 1);
        }
        else
        {
            AddElement(sequence, value, yield);
        }

        _memory.SetFact(sequence, _memory.Fact(sequence) with { IsFilled = true });
        _memory.Disturb(yield);
        return value;
    }

    /// <summary>Perhaps it is run again and again.</summary>
    private static bool IsInLoop(SyntaxNode node) =>
        node.Ancestors().TakeWhile(outer => outer is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(outer => outer is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
}

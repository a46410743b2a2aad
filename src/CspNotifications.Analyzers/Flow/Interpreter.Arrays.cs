using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Arrays and collection expressions: elements stay where they were put as long as their places are known.</summary>
internal sealed partial class Interpreter
{
    private int Array(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
            Evaluate(size);

        var elements = new List<IOperation>();
        Flatten(array.Initializer, elements);
        return Holding(array, elements, array.DimensionSizes.Length == 1, array.Initializer is not null);
    }

    /// <summary>The rows of a rectangular array are no arrays.</summary>
    private static void Flatten(IArrayInitializerOperation? initializer, List<IOperation> elements)
    {
        if (initializer is null)
            return;

        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation row)
                Flatten(row, elements);
            else
                elements.Add(element);
        }
    }

    private static bool IsStackArray(IOperation operation) =>
        operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;

    /// <summary>Roslyn has no operation of its own for it: the elements are its operands, after the size where that is written.</summary>
    private int StackArray(IOperation array)
    {
        var elements = array.ChildOperations.Where(operand => operand.Syntax.Parent is InitializerExpressionSyntax).ToList();
        return Holding(array, elements, isFlat: true, isListed: elements.Count > 0);
    }

    private int Holding(IOperation array, List<IOperation> elements, bool isFlat, bool isListed)
    {
        var values = new int[elements.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = CopyOfStruct(Evaluate(elements[i]), elements[i].Type, elements[i]);

        var made = _memory.Make(array, new Value { Type = array.Type, IsComplete = true, IsNotNull = true });
        for (var i = 0; i < values.Length; i++)
        {
            if (isFlat)
                _memory.Write(_memory.ElementOf(made, new(Constants.Normalize(i)), elements[i].Type), values[i], (array, i));
            else
                AddElement(made, values[i], (array, i));
        }

        return isFlat && isListed ? AsListed(made, values.Length) : made;
    }

    private int Collection(ICollectionExpressionOperation collection)
    {
        var values = new int[collection.Elements.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var element = collection.Elements[i];
            values[i] = element is ISpreadOperation spread
                ? Evaluate(spread.Operand)
                : CopyOfStruct(Evaluate(element), element.Type, element);
        }

        var made = _memory.Make(collection, new Value { Type = collection.Type, IsComplete = true, IsNotNull = true });
        var isPlaced = true;
        for (var i = 0; i < values.Length; i++)
        {
            if (collection.Elements[i] is ISpreadOperation spread)
            {
                isPlaced = false;
                AddElement(made, ReadElement(values[i], ElementKey.Any, (spread, "spread"), spread.ElementType), (collection, i));
            }
            else if (isPlaced)
            {
                _memory.Write(_memory.ElementOf(made, new(Constants.Normalize(i)), null), values[i], (collection, i));
            }
            else
            {
                AddElement(made, values[i], (collection, i));
            }
        }

        return isPlaced ? AsListed(made, values.Length) : made;
    }
}

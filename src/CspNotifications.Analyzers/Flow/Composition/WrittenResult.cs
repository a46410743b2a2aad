using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>
/// What an expression in another body says by how it is written: its declaration and its type, and what all its branches agree on. That body is
/// not analysed for it: whoever asks may be called by it.
/// </summary>
internal sealed class WrittenResult(AnnotationModel model)
{
    /// <summary>Expressions within expressions: further in nothing is known.</summary>
    private const int MaxDepth = 16;

    /// <summary>What the facets of all have in common.</summary>
    public static Shown Agreed(IEnumerable<Shown> all)
    {
        Shown? agreed = null;
        foreach (var one in all)
            agreed = agreed is { } before ? new(Agreed(before.Facets, one.Facets), before.Evidence) : one;

        return agreed ?? default;
    }

    public Shown Of(IOperation? operation, int depth = 0)
    {
        if (operation is null || depth > MaxDepth)
            return default;

        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Of(conversion.Operand, depth + 1).OrElse(OfType(operation.Type, operation));
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, depth + 1);
            case IConditionalOperation conditional:
                return Agreed(Each([conditional.WhenTrue, conditional.WhenFalse], depth));
            case ICoalesceOperation coalesce:
                return Agreed(Each([coalesce.Value, coalesce.WhenNull], depth));
            case ISwitchExpressionOperation choice:
                return Agreed(Each(choice.Arms.Select(arm => arm.Value), depth));
            case IDelegateCreationOperation creation:
                return Of(creation.Target, depth + 1);
            case IAnonymousFunctionOperation function:
                return Agreed(Each(ReturnedBy(function.Body), depth));
            case IMethodReferenceOperation group:
                return OfReturn(group.Method, group.Method.ReturnType, group);
            case IInvocationOperation call when ContainerNames.Resolves(call.TargetMethod) && Resolution.WrittenType(call) is { } asked:
                return OfType(asked, call);
            case IInvocationOperation call:
                return OfReturn(call.TargetMethod, call.Type, call);
            case IFieldReferenceOperation field:
                return OfSymbol(field.Field, field);
            case IPropertyReferenceOperation property:
                return OfSymbol(property.Property, property);
            case IParameterReferenceOperation parameter:
                return OfSymbol(parameter.Parameter, parameter);
            default:
                return OfType(operation.Type, operation);
        }
    }

    public Shown OfType(ITypeSymbol? type, IOperation site)
    {
        if (type is null)
            return default;

        var facets = model.OfType(Registration.Definition(type)).Facets;
        return new(facets, Evidence.Of(facets, new(site.Syntax.GetLocation(), type.Name)));
    }

    private Shown OfSymbol(ISymbol symbol, IOperation site) => Said(model.Of(symbol).Facets, symbol).OrElse(OfType(site.Type, site));

    private Shown OfReturn(IMethodSymbol method, ITypeSymbol? type, IOperation site) => Said(model.OfReturn(method), method).OrElse(OfType(type, site));

    private static Shown Said(Facets facets, ISymbol symbol) => new(facets, Evidence.Of(facets, ValueFactory.StepOf(symbol)));

    /// <summary>A branch that throws returns nothing.</summary>
    private IEnumerable<Shown> Each(IEnumerable<IOperation?> operations, int depth) => operations
        .Where(operation => Unconverted(operation) is not (null or IThrowOperation))
        .Select(operation => Of(operation, depth + 1));

    private static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;

        return operation;
    }

    /// <summary>What a function returns itself, without the functions in it.</summary>
    private static IEnumerable<IOperation?> ReturnedBy(IOperation body)
    {
        var open = new Stack<IOperation>([body]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next is IReturnOperation { ReturnedValue: { } value })
                yield return value;

            foreach (var child in next.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                    open.Push(child);
            }
        }
    }

    private static Facets Agreed(Facets one, Facets other)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (one[facet] != other[facet])
                one = one.With(facet, FacetSet.Unknown);
        }

        return one;
    }
}

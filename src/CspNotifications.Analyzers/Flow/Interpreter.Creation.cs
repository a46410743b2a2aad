using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
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

        if (ContainerTypes.IsWrapper(creation.Type!) && arguments.Length == 1)
            return Wrap(creation, arguments[0].Value);

        if (ContainerTypes.IsPair(creation.Type) && arguments.Length == 2)
            return Pair(creation, arguments[0].Value, arguments[1].Value);

        var known = memory.Values.OfType(creation.Type, StepAt(creation, creation.Type?.Name ?? ""), isExact: true);
        var made = memory.Make(creation, known with { IsComplete = IsCollection(creation.Type) });
        if (creation.Constructor is { } constructor)
        {
            PassToMembers(creation, made, arguments);
            sends.Observe(memory, new(creation, constructor, 0, null, arguments));
        }

        WriteByReference(creation.Arguments);
        return made;
    }

    /// <summary>An argument that is named like a property becomes its value; what else is handed in is a part of what is made.</summary>
    private void PassToMembers(IObjectCreationOperation creation, int made, SentArgument[] arguments)
    {
        foreach (var (parameter, value) in arguments)
        {
            if (value == 0 || parameter is null)
                continue;

            if (PropertyOf(creation.Type!, parameter) is { } property)
                memory.Write(PlaceOfMember(made, property, property.Type), CopyOfStruct(value, property.Type, (creation, parameter)), (creation, parameter.Ordinal));
            else if (IsCollection(creation.Type) && IsCollection(parameter.Type))
                AddElement(made, ReadElement(value, ElementKey.Any, (creation, "copied"), null), creation);
            else if (!IsDependency(parameter, value))
                memory.AddPart(made, value);
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
        memory.Model.OfType(parameter.Type).IsSender
        || (memory.Fact(value).Type is { } type && memory.Model.OfType(type).IsSender);
}

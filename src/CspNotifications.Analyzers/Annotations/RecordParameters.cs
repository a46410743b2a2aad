using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The positional parameters of records, which speak for the properties made from them.</summary>
internal static class RecordParameters
{
    public static IParameterSymbol? Of(IPropertySymbol property)
    {
        if (property.ContainingType is not { IsRecord: true } type)
            return null;

        // In source the property is declared where the parameter is; in a referenced assembly only their names agree.
        var declaration = property.DeclaringSyntaxReferences.FirstOrDefault();
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && IsDeclaredBy(parameter, declaration))
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    private static bool IsDeclaredBy(IParameterSymbol parameter, SyntaxReference? property) =>
        property is null
        || (parameter.DeclaringSyntaxReferences.FirstOrDefault() is { } own && own.SyntaxTree == property.SyntaxTree && own.Span == property.Span);
}

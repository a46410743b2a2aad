using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Text and other values that are put together of parts: what the parts are about, the whole is about.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A value of which these are the parts.</summary>
    private int Composite(IOperation site, params int[] parts)
    {
        var made = _memory.Make(site, _memory.Values.WithAddress(
            OfType(site) with { IsNotNull = site.Type?.SpecialType == SpecialType.System_String }, site.ConstantValue.Value, site.Syntax.GetLocation()));
        foreach (var part in parts)
            _memory.AddPart(made, part);

        return made;
    }

    private int Interpolated(IInterpolatedStringOperation text)
    {
        var parts = new List<int>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolationOperation interpolation:
                    parts.Add(Evaluate(interpolation.Expression));
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call }:
                    foreach (var argument in call.Arguments)
                        parts.Add(Evaluate(argument.Value));

                    break;
            }
        }

        return Composite(text, [.. parts]);
    }

    /// <summary>A method of the framework that makes text of its object and its arguments.</summary>
    private static bool MakesText(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String } && method.ReturnType.SpecialType == SpecialType.System_String;

    /// <summary>An interpolated text on its way into a method that takes it in pieces.</summary>
    private static bool IsTextHandler(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "InterpolatedStringHandlerAttribute" } said && ContainerTypes.IsOfFramework(said))
                return true;
        }

        return false;
    }

    private static bool IsStringBuilder(ITypeSymbol type) =>
        type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" } && ContainerTypes.IsOfFramework(type);
}

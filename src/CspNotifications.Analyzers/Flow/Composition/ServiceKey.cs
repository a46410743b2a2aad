using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>The key of a service: a constant of a type, or a type.</summary>
internal sealed class ServiceKey : IEquatable<ServiceKey>
{
    private readonly ITypeSymbol? _type;
    private readonly object _value;

    private ServiceKey(ITypeSymbol? type, object value)
    {
        // A number and a member of an enum are different objects, whatever their number.
        _type = value is ITypeSymbol ? null : type;
        _value = value;
    }

    /// <summary>A key of a constant; <see langword="null"/> is no key.</summary>
    public static ServiceKey? Of(ITypeSymbol? type, object? constant) =>
        Constants.Normalize(constant) is { } value && (type is not null || value is ITypeSymbol) ? new(type, value) : null;

    /// <summary>The key that is written, <see langword="null"/> for one that is only known when the program runs.</summary>
    public static ServiceKey? Of(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;

        return operation switch
        {
            ITypeOfOperation type => Of(null, type.TypeOperand),
            { ConstantValue: { HasValue: true, Value: var value } } => Of(operation.Type, value),
            _ => null,
        };
    }

    public static ServiceKey? Of(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Type or TypedConstantKind.Primitive or TypedConstantKind.Enum => Of(constant.Type, constant.Value),
        _ => null,
    };

    public bool Equals(ServiceKey? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(_type, other._type) && _value.Equals(other._value);

    public override bool Equals(object? obj) => Equals(obj as ServiceKey);

    public override int GetHashCode() => _value.GetHashCode();
}

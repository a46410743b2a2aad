using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Constants, defaults and conversions: what a value is by what it is written as.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A written <c>default</c> is null, or its enum member.</summary>
    private int Default(IDefaultValueOperation nothing)
    {
        if (nothing.Type is null || !(nothing.Type.IsReferenceType || TypeRelations.IsNullable(nothing.Type)))
            return Unknown(nothing);

        return _memory.Make(nothing, OfType(nothing) with { Constants = ConstantSet.Null });
    }

    private readonly Dictionary<ILocalSymbol, Value> _constantLocals = new(SymbolEqualityComparer.Default);

    /// <summary>A constant local is as annotated as what it was made of.</summary>
    private int ConstantLocal(ILocalReferenceOperation local)
    {
        if (_constantLocals.TryGetValue(local.Local, out var known))
            return _memory.Make(local, known);

        foreach (var reference in local.Local.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
                && graph.OriginalOperation.SemanticModel?.GetOperation(initializer, _cancellation) is { } value)
            {
                var made = Evaluate(value);
                _constantLocals[local.Local] = _memory.Fact(made);
                return made;
            }
        }

        return Constant(local);
    }

    /// <summary>What a constant says: itself, where it is declared, or what it is made of.</summary>
    private int ConstantField(IFieldReferenceOperation field)
    {
        var known = _memory.Values.OfConstant(field.Type, field.ConstantValue.Value, field.Syntax.GetLocation());
        var stated = _memory.Model.Of(field.Field).Facets;
        if (field.Field.ContainingType.TypeKind != TypeKind.Enum && stated.IsKnown)
            known = _memory.Values.Stated(known, stated, StepAt(field, ValueFactory.NameOf(field.Field)));
        else if (Construction.IsSetOnce(field.Field))
            known = WithInitializer(known, _memory.Fact(_memory.Read(_memory.MemberOf(0, field.Field, field.Type))));

        return _memory.Make(field, known);
    }

    /// <summary>A text that is put together of others is about what they are about.</summary>
    private static Value WithInitializer(Value constant, Value initial)
    {
        var evidence = Evidence.Graver(constant.Facets, constant.Evidence, initial.Facets, initial.Evidence);
        return constant with { Facets = constant.Facets.OrElse(initial.Facets), Parts = initial.Parts, MadeParts = initial.MadeParts, Evidence = evidence };
    }

    /// <summary>Conversions do not change what a value is; a cast that succeeds says what it is.</summary>
    private int Convert(IConversionOperation conversion)
    {
        if (conversion.Operand is null)
            return Unknown(conversion);

        var operand = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
            return ConvertByMethod(conversion, method, operand);

        var known = _memory.Fact(operand);
        var from = ValueFactory.EnumOf(known.Type);
        if (ValueFactory.EnumOf(conversion.Type) is { } enumType
            && !SymbolEqualityComparer.Default.Equals(from, enumType)
            && (from is not null || known.Constants is not null)
            && known.Constants?.Is(null) != true)
        {
            var constants = known.Constants;
            var typed = _memory.Values.OfType(conversion.Type, StepAt(conversion, enumType.Name)) with { IsNotNull = known.IsNotNull };
            return _memory.Make(conversion, _memory.Values.WithConstants(typed, constants));
        }

        if (conversion.Type is null || conversion.Operand.Type is null)
            return operand;

        if (conversion.IsTryCast)
            return TryCast(conversion, operand);

        var kind = conversion.GetConversion();
        if (kind.IsNumeric && !KeepsNumber(conversion.Operand.Type, conversion.Type))
            return Composite(conversion, operand);

        if (!conversion.IsImplicit && (kind.IsReference || kind.IsUnboxing))
            IsDead |= !AssumeHere(new Condition.IsOfType(operand, conversion.Type, AllowsNull: kind.IsReference || TypeRelations.IsNullable(conversion.Type)));
        else if (kind.IsBoxing)
            operand = CopyOfStruct(operand, conversion.Operand.Type, conversion);

        LearnFromType(operand, conversion);
        return operand;
    }

    /// <summary>Whole numbers keep their number where there is room for it; what becomes of others, of characters or of one that is cut is not followed.</summary>
    private static bool KeepsNumber(ITypeSymbol from, ITypeSymbol to) => BytesOf(from) is > 0 and var bytes && BytesOf(to) >= bytes;

    private static int BytesOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 8,
        _ => 0,
    };

    private int ConvertByMethod(IConversionOperation conversion, IMethodSymbol method, int operand)
    {
        // An array as a span is the same elements.
        if (IsCollection(conversion.Type) && IsCollection(conversion.Operand.Type))
            return operand;

        if (Call(conversion, method, 0, [operand], []) is { } called)
            return called;

        var converted = _memory.Make(conversion, Returned(OfType(conversion), method, conversion));
        _memory.AddPart(converted, operand);
        return converted;
    }

    /// <summary>A value of which nothing is known, seen as a type whose every value has a facet, has that facet.</summary>
    private void LearnFromType(int value, IConversionOperation conversion)
    {
        var ofType = OfType(conversion);
        if (!ofType.Facets.IsKnown)
            return;

        var known = _memory.Fact(value);
        var facets = known.Facets.OrElse(ofType.Facets);
        if (facets == known.Facets)
            return;

        _memory.SetFact(value, known with
        {
            Facets = facets,
            TypeBits = (byte)(known.TypeBits | (ofType.TypeBits & ~ValueFactory.Bits(known.Facets))),
            Evidence = Evidence.Graver(known.Facets, known.Evidence, ofType.Facets, ofType.Evidence),
        });
    }

    /// <summary><c>x as T</c>: the value seen as T, or null.</summary>
    private int TryCast(IConversionOperation conversion, int operand)
    {
        var before = _memory.Current;
        if (!AssumeHere(new Condition.IsOfType(operand, conversion.Type!)))
        {
            _memory.Current = before;
            return _memory.Make(conversion, Value.Unknown with { Constants = ConstantSet.Null });
        }

        // The narrowed value goes by its own number: the operand itself may still be something else.
        var narrowed = _memory.FromInput(_memory.Fact(operand), operand);
        _memory.Current = before;
        return _memory.Make(conversion, narrowed with { IsNotNull = false, Constants = null, Besides = null, Aliases = ValueSet.Of(operand), IsUnwritten = false });
    }
}

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>How a class is handed what it needs.</summary>
internal enum Shape
{
    PrimaryClass,
    PrimaryStruct,
    PrimaryRecord,
    PrimaryKept,
    OneConstructor,
    ArrowConstructor,
    ChainedConstructors,
    SeveralConstructors,
    DerivedConstructor,
    NoConstructor,
}

/// <summary>How a constructor refuses what is null.</summary>
internal enum NullCheck
{
    None,
    Coalesce,
    ThrowHelper,
    IfStatement,
    IfBlock,
}

/// <summary>What the members are called that keep what came in.</summary>
internal enum Naming
{
    Underscore,
    ThroughThis,
    Prefix,
    Property,
}

/// <summary>Where else in the solution objects of the class are made.</summary>
internal enum Construction
{
    Nowhere,
    WithParameter,
    WithStaticField,
    WithSenderMadeThere,
    WithoutChannel,
}

internal enum MemberOrder
{
    FieldsFirst,
    ConstructorsFirst,
    MethodsFirst,
}

/// <summary>In which style a generated class is written. The same number gives the same traits always.</summary>
internal sealed record ClassTraits
{
    private static readonly int Shapes = Enum.GetValues<Shape>().Length;

    public required Shape Shape { get; init; }

    public required NullCheck NullCheck { get; init; }

    public required Naming Naming { get; init; }

    public required Construction Construction { get; init; }

    public required MemberOrder Order { get; init; }

    /// <summary>The senders are interfaces, and not classes that can be made.</summary>
    public required bool IsByInterface { get; init; }

    public required bool IsReadOnly { get; init; }

    /// <summary>The constructors are in another file than the sends.</summary>
    public required bool IsPartial { get; init; }

    public required bool IsNested { get; init; }

    public required bool IsGeneric { get; init; }

    public required bool IsDocumented { get; init; }

    public required bool HasAttributes { get; init; }

    public required bool HasComments { get; init; }

    /// <summary>The constructor has a parameter that callers may leave out.</summary>
    public required bool HasOptional { get; init; }

    /// <summary>The parameters stand on a line each.</summary>
    public required bool IsOnLines { get; init; }

    /// <summary>The partner's channel is there already.</summary>
    public required bool HasPartner { get; init; }

    /// <summary>How many of its members send.</summary>
    public required int Sends { get; init; }

    public bool IsPrimary => Shape <= Shape.PrimaryKept;

    public bool IsStruct => Shape == Shape.PrimaryStruct;

    /// <summary>The sends stay as they are: somewhere an object is made that could not be handed the channel.</summary>
    public bool IsLeft => Construction == Construction.WithoutChannel;

    public static ClassTraits Of(int number)
    {
        var random = new Picker(number);
        var traits = new ClassTraits
        {
            Shape = (Shape)(number % Shapes),
            NullCheck = random.Any<NullCheck>(),
            Naming = random.Any<Naming>(),
            Construction = random.Any<Construction>(),
            Order = random.Any<MemberOrder>(),
            IsByInterface = random.OneIn(3),
            IsReadOnly = !random.OneIn(3),
            IsPartial = random.OneIn(4),
            IsNested = random.OneIn(5),
            IsGeneric = random.OneIn(5),
            IsDocumented = random.OneIn(3),
            HasAttributes = random.OneIn(3),
            HasComments = random.OneIn(2),
            HasOptional = random.OneIn(3),
            IsOnLines = random.OneIn(4),
            HasPartner = random.OneIn(6),
            Sends = 1 + random.Below(3),
        };
        return traits.WithoutContradictions();
    }

    /// <summary>Some traits do not go together.</summary>
    private ClassTraits WithoutContradictions() => this with
    {
        // An arrow has room for one expression.
        NullCheck = Shape == Shape.ArrowConstructor && NullCheck > NullCheck.Coalesce ? NullCheck.Coalesce : NullCheck,

        // What is there already is handed over already, and an interface cannot be made.
        Construction = HasPartner ? Construction.Nowhere
            : IsByInterface && Construction == Construction.WithSenderMadeThere ? Construction.WithParameter
            : Construction,
    };

    /// <summary>Draws that are the same for the same number, and unlike those of the next. (The framework's generator draws alike for numbers that are near.)</summary>
    private sealed class Picker(int number)
    {
        private ulong _state = (ulong)number + 1000;

        public T Any<T>()
            where T : struct, Enum
        {
            var values = Enum.GetValues<T>();
            return values[Below(values.Length)];
        }

        public bool OneIn(int count) => Below(count) == 0;

        public int Below(int count)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
        }
    }
}

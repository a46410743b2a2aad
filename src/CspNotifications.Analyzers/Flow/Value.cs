using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What is known of one value of the program, but for its members: those are in the <see cref="State"/>.</summary>
internal sealed record Value
{
    public static readonly Value Unknown = new();

    /// <summary>Of more functions that a delegate may run, these are followed.</summary>
    private const int MaxTargets = 8;

    /// <summary>Of more types that a value may have been constructed as, these are told apart.</summary>
    private const int MaxTypes = 8;

    /// <summary>Of more objects that a value may be, a write reaches these.</summary>
    private const int MaxAliases = 3;

    /// <summary>The value's own facets: stated where it comes from, flowed in, or its type's.</summary>
    public Facets Facets { get; init; }

    /// <summary>The facets of parts that are not followed one by one.</summary>
    public Facets Parts { get; init; }

    /// <summary>Of <see cref="Parts"/>, what does not come from <see cref="PartInputs"/> of which only the type is known: callers know those better.</summary>
    public Facets MadeParts { get; init; }

    /// <summary>Facets that are only the type's and yield to what flows in. One bit a <see cref="Facet"/>.</summary>
    public byte TypeBits { get; init; }

    /// <summary>Facets that a symbol's annotation states and that no test of the value changes. One bit a <see cref="Facet"/>.</summary>
    public byte StatedBits { get; init; }

    /// <summary>The type, as far as it is known: the static one, or narrower where a test or a construction says so.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>A type that a test said it is not.</summary>
    public ITypeSymbol? ExcludedType { get; init; }

    /// <summary>The types that it may have been constructed as, as far as that was seen.</summary>
    public ImmutableArray<ITypeSymbol> MadeAs { get; init; } = [];

    /// <summary>It was constructed as one of <see cref="MadeAs"/>: as no other type, and no subtype of them.</summary>
    public bool IsExactType { get; init; }

    /// <summary>It is a collection with no other elements than those written: it was made here, or emptied.</summary>
    public bool IsComplete { get; init; }

    /// <summary>A sequence that nobody takes anything out of, and that has an element.</summary>
    public bool IsFilled { get; init; }

    /// <summary>It is a sequence that comes to no end: there is always another element, or it throws.</summary>
    public bool IsEndless { get; init; }

    /// <summary>It is a collection from which something may have been taken.</summary>
    public bool IsTakenFrom { get; init; }

    /// <summary>It is a sequence of so many elements, each of them at its place; <see langword="null"/> when their number or places are not known.</summary>
    public int? Length { get; init; }

    /// <summary>The constants it may be; <see langword="null"/> when it may be anything.</summary>
    public ConstantSet? Constants { get; init; }

    /// <summary>Of a value that may be anything: the constants that tests have ruled out.</summary>
    public ConstantSet? Excluded { get; init; }

    /// <summary>It is certainly not <see langword="null"/>.</summary>
    public bool IsNotNull { get; init; }

    /// <summary>What its truth says of other values.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What it may run, of a delegate.</summary>
    public ImmutableArray<DelegateTarget> Targets { get; init; } = [];

    /// <summary>It is a sequence whose elements are found when they are asked for: the call that says how.</summary>
    public DeferredQuery? Query { get; init; }

    /// <summary>Values that this may be: an element that was read, one of several objects. Writes reach them weakly.</summary>
    public ValueSet Aliases { get; init; }

    /// <summary>Values that may be this object, where code that is not seen may have put another in its place. Writes reach them weakly.</summary>
    public ValueSet Namesakes { get; init; }

    /// <summary>What the body was handed that this may be: where its own facets are unknown, those of these count at the callers.</summary>
    public ValueSet Inputs { get; init; }

    /// <summary>It is one of <see cref="Inputs"/> and nothing else.</summary>
    public bool IsOnlyInputs { get; init; }

    /// <summary>What it may be besides one of <see cref="Inputs"/>; <see langword="null"/> when that may be anything.</summary>
    public ConstantSet? Besides { get; init; }

    /// <summary>What the body was handed that went into this as a part.</summary>
    public ValueSet PartInputs { get; init; }

    /// <summary>Facets that a guard established. One bit a <see cref="Facet"/>.</summary>
    public byte AskedBits { get; init; }

    /// <summary>Facets that a guard ruled out.</summary>
    public Facets RuledOut { get; init; }

    /// <summary>It is a member that nobody wrote or asked about, and so no part of its whole.</summary>
    public bool IsUnwritten { get; init; }

    /// <summary>It is a member that was not written here: what a test says of its truth may no longer be so when it is read again.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>It is what a member holds, or an element: the same each time it is read until code runs that may have written it.</summary>
    public bool IsSteady { get; init; }

    /// <summary>Code that is not seen got hold of it, and may write its members.</summary>
    public bool IsExposed { get; init; }

    public Evidence Evidence { get; init; }

    /// <summary>Without what only a caller, or another test, has use for: which answers tests gave, and whether others may change it.</summary>
    public Value WithoutAnswers =>
        AskedBits == 0 && !RuledOut.IsKnown && ExcludedType is null && !IsNotNull && !IsVolatile && !IsSteady && !IsExposed
            ? this
            : this with { AskedBits = 0, RuledOut = default, ExcludedType = null, IsNotNull = false, IsVolatile = false, IsSteady = false, IsExposed = false };

    /// <summary>Nothing that may have changed since was learnt of it: what a test says now, it will say again.</summary>
    public Value Settled => IsVolatile && IsSteady && Constants is null && Excluded is null ? this with { IsVolatile = false } : this;

    /// <summary>As others may have written it: what it is about stays, but not its truth, number or text, nor that it is something.</summary>
    public Value Opened => Constants is not null && Facets.IsKnown && !IsNull
        ? this with { IsVolatile = true }
        : this with { Constants = null, Besides = null, Excluded = null, ExcludedType = null, IsNotNull = false, IsVolatile = true };

    /// <summary>As a collection that others may have put something into: what was seen to be in it is what it is about.</summary>
    public Value WithOtherElements(bool isEmpty) => this with { IsComplete = IsComplete && !isEmpty, IsFilled = false, Length = Type is IArrayTypeSymbol ? Length : null };

    /// <summary>Nothing that a send could be judged by, nor anything that could narrow such.</summary>
    public bool SaysNothing =>
        !Facets.IsKnown && !Parts.IsKnown && Condition is null && Targets.IsEmpty && !IsComplete && (Type is null || !IsExactType)
        && Inputs.IsEmpty && PartInputs.IsEmpty;

    public bool IsOnlyType(Facet facet) => (TypeBits & (1 << (int)facet)) != 0;

    public bool IsStated(Facet facet) => (StatedBits & (1 << (int)facet)) != 0;

    public bool WasAsked(Facet facet) => (AskedBits & (1 << (int)facet)) != 0;

    /// <summary>With one facet set, whatever it was.</summary>
    public Value With(Facet facet, FacetSet set, EvidenceStep? step = null) => this with
    {
        Facets = Facets.With(facet, set),
        TypeBits = (byte)(TypeBits & ~(1 << (int)facet)),
        Evidence = step is null ? Evidence : Evidence.With(facet, step),
        IsUnwritten = false,
    };

    /// <summary>Two paths meet: either the one or the other.</summary>
    public Value Join(Value other)
    {
        if (Equals(other))
            return this;

        var madeAs = JoinTypes(MadeAs, other.MadeAs);
        return new()
        {
            Facets = Facets.Join(other.Facets),
            Parts = Parts.Join(other.Parts),
            MadeParts = MadeParts.Join(other.MadeParts),
            TypeBits = (byte)(TypeBits & other.TypeBits),
            StatedBits = (byte)(StatedBits & other.StatedBits),
            Type = TypeRelations.Common(Type, other.Type),
            MadeAs = madeAs,
            IsExactType = (IsExactType || IsNull) && (other.IsExactType || other.IsNull) && !madeAs.IsEmpty && madeAs.Length < MaxTypes,
            IsComplete = IsComplete && other.IsComplete,
            IsFilled = IsFilled && other.IsFilled,
            IsEndless = IsEndless && other.IsEndless,
            IsTakenFrom = IsTakenFrom || other.IsTakenFrom,
            Length = Length == other.Length ? Length : null,
            Constants = Constants is null || other.Constants is null ? null : Constants.Union(other.Constants),
            Excluded = Equals(Excluded, other.Excluded) ? Excluded : null,
            ExcludedType = SymbolEqualityComparer.Default.Equals(ExcludedType, other.ExcludedType) ? ExcludedType : null,
            IsNotNull = IsNotNull && other.IsNotNull,
            Condition = Equals(Condition, other.Condition) ? Condition : null,
            Targets = JoinTargets(Targets, other.Targets),
            Query = DeferredQuery.Join(Query, other.Query),
            Aliases = Aliases.Union(other.Aliases).First(MaxAliases),
            Namesakes = Namesakes.Union(other.Namesakes).First(MaxAliases),
            Inputs = Inputs.Union(other.Inputs),
            IsOnlyInputs = IsOnlyInputs && other.IsOnlyInputs,
            Besides = JoinBesides(this, other),
            PartInputs = PartInputs.Union(other.PartInputs),
            AskedBits = (byte)(AskedBits & other.AskedBits),
            RuledOut = RuledOut == other.RuledOut ? RuledOut : Facets.Unknown,
            IsUnwritten = IsUnwritten && other.IsUnwritten,
            IsVolatile = IsVolatile || other.IsVolatile,
            IsSteady = IsSteady && other.IsSteady,
            IsExposed = IsExposed || other.IsExposed,
            Evidence = Evidence.Graver(Facets, Evidence, other.Facets, other.Evidence),
        };
    }

    /// <summary>What it is where it is none of the inputs; <see langword="null"/> when that may be anything.</summary>
    public ConstantSet? ApartFromInputs => Inputs.IsEmpty ? Constants : Besides;

    private static ConstantSet? JoinBesides(Value value, Value other)
    {
        if (value.Inputs.IsEmpty && other.Inputs.IsEmpty)
            return null;

        if (value.IsOnlyInputs)
            return other.IsOnlyInputs ? null : other.ApartFromInputs;

        return other.IsOnlyInputs ? value.ApartFromInputs : other.ApartFromInputs is { } more ? value.ApartFromInputs?.Union(more) : null;
    }

    private bool IsNull => Constants is { } constants && constants.Is(null);

    private static ImmutableArray<ITypeSymbol> JoinTypes(ImmutableArray<ITypeSymbol> types, ImmutableArray<ITypeSymbol> others)
    {
        foreach (var other in others)
        {
            if (types.Length < MaxTypes && !types.Contains(other, SymbolEqualityComparer.Default))
                types = types.Add(other);
        }

        return types;
    }

    private static ImmutableArray<DelegateTarget> JoinTargets(ImmutableArray<DelegateTarget> targets, ImmutableArray<DelegateTarget> others)
    {
        foreach (var other in others)
        {
            if (targets.Length < MaxTargets && !targets.Contains(other))
                targets = targets.Add(other);
        }

        return targets;
    }

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Facets == other.Facets
            && Parts == other.Parts
            && MadeParts == other.MadeParts
            && TypeBits == other.TypeBits
            && StatedBits == other.StatedBits
            && IsExactType == other.IsExactType
            && IsComplete == other.IsComplete
            && IsFilled == other.IsFilled
            && IsEndless == other.IsEndless
            && IsTakenFrom == other.IsTakenFrom
            && Length == other.Length
            && IsNotNull == other.IsNotNull
            && Aliases == other.Aliases
            && Namesakes == other.Namesakes
            && Inputs == other.Inputs
            && IsOnlyInputs == other.IsOnlyInputs
            && Equals(Besides, other.Besides)
            && PartInputs == other.PartInputs
            && AskedBits == other.AskedBits
            && RuledOut == other.RuledOut
            && IsUnwritten == other.IsUnwritten
            && IsVolatile == other.IsVolatile
            && IsSteady == other.IsSteady
            && IsExposed == other.IsExposed
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && MadeAs.SequenceEqual<ITypeSymbol, ITypeSymbol>(other.MadeAs, SymbolEqualityComparer.Default)
            && SymbolEqualityComparer.Default.Equals(ExcludedType, other.ExcludedType)
            && Equals(Constants, other.Constants)
            && Equals(Excluded, other.Excluded)
            && Equals(Condition, other.Condition)
            && Equals(Query, other.Query)
            && Targets.SequenceEqual(other.Targets));

    public override int GetHashCode() => Facets.GetHashCode();
}

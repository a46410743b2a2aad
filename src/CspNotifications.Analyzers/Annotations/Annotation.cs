using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>A <see cref="bool"/> member that establishes a facet of what it was asked about, when it is <paramref name="When"/>.</summary>
internal readonly record struct Guard(Facet Facet, FacetSet Establishes, bool When);

/// <summary>Where a send by a Microsoft-origin sender has to go instead.</summary>
internal sealed record Channel(INamedTypeSymbol Type, string? Method);

/// <summary>What the annotations of one symbol say, without those of its type and surroundings.</summary>
internal sealed record Annotation
{
    public static readonly Annotation None = new();

    /// <summary>The facets that are stated with a value.</summary>
    public Facets Facets { get; init; }

    /// <summary>Carries <c>[NotificationSender]</c>, with or without an origin.</summary>
    public bool IsSender { get; init; }

    /// <summary>Stated without a value: what goes there decides. One bit a <see cref="Facet"/>.</summary>
    public byte DecidesBits { get; init; }

    public ImmutableArray<Guard> Guards { get; init; } = [];

    public Channel? Channel { get; init; }

    /// <summary>What goes there, or what it is asked of, becomes part of what comes out. Only model files say it.</summary>
    public bool Flows { get; init; }

    public bool IsNone => ReferenceEquals(this, None);

    public bool Decides(Facet facet) => (DecidesBits & (1 << (int)facet)) != 0;

    /// <summary>This, completed facet by facet by what a farther symbol says.</summary>
    public Annotation OrElse(Annotation farther)
    {
        if (farther.IsNone)
            return this;

        if (IsNone)
            return farther;

        var facets = Facets;
        var decides = DecidesBits;
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (Facets[facet].IsKnown)
                continue;

            facets = facets.With(facet, farther.Facets[facet]);
            decides |= (byte)(farther.DecidesBits & (1 << (int)facet));
        }

        return new()
        {
            Facets = facets,
            IsSender = IsSender || farther.IsSender,
            DecidesBits = decides,
            Guards = Guards.IsEmpty ? farther.Guards : Guards,
            Channel = Channel ?? farther.Channel,
            Flows = Flows || farther.Flows,
        };
    }
}

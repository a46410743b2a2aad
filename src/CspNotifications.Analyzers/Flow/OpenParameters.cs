using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A parameter that decides a send and says nothing, where callers in other assemblies hand in what they like.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Facet">What it decides.</param>
/// <param name="Call">The call that sends, or that leads to it.</param>
/// <param name="Origin">Who the send is from.</param>
internal sealed record OpenParameter(IParameterSymbol Parameter, Facet Facet, IOperation Call, FacetSet Origin)
{
    /// <summary>On some path at least.</summary>
    public bool IsFromMicrosoft => Origin.MayBe((int)Policy.Origin.Microsoft);
}

/// <summary>Finds the parameters of an exported member that could make one of its sends a violation, and that nobody can be held to.</summary>
internal sealed class OpenParameters(AnnotationModel model, SendFacets facets, ISymbol owner)
{
    /// <summary>In every facet the value that is worst for a send.</summary>
    private const int Gravest = 1;

    private readonly Incoming _incoming = new(model, facets);

    /// <summary>Other assemblies can call the member, and nothing makes its calls sends there.</summary>
    public static bool AreIn(ISymbol owner, Enclosing enclosing) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation, IsImplicitlyDeclared: false }
        && !enclosing.IsDeclaredSender
        && Entries.AreExported(owner);

    /// <summary>Looks at a call that is allowed; <paramref name="handed"/> are its facets, none where it is no send by what it is handed.</summary>
    public void Observe(Memory memory, SendCall call, SendCall receiver, Shown? handed, Sightings seen)
    {
        var shown = (handed ?? facets.OriginOf(memory, receiver).Union(facets.RecipientOf(memory, call))).Facets;
        var now = PolicyTable.Judge(shown).Verdict;
        foreach (var facet in new[] { Facet.Topic, Facet.Recipient })
        {
            if (!shown.Origin.IsKnown || !shown[facet].MayBeUnknown)
                continue;

            // What is not from Microsoft is harmless, but then not all that the member sends is.
            var worst = PolicyTable.Judge(shown.With(facet, FacetSet.OfValue(Gravest))).Verdict;
            if (shown.Origin.MayBe((int)Origin.Microsoft) && (worst <= Verdict.NotEstablished || worst <= now))
                continue;

            foreach (var parameter in Deciding(memory, call, facet))
                seen.Add(new OpenParameter(parameter, facet, call.Operation, shown.Origin));
        }
    }

    /// <summary>Of several the likeliest: enums that have the facet, else types of the program's own, else the only text.</summary>
    private IEnumerable<IParameterSymbol> Deciding(Memory memory, SendCall call, Facet facet)
    {
        var own = _incoming.ParametersOf(memory, call, facet)
            .Where(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner))
            .Distinct<IParameterSymbol>(SymbolEqualityComparer.Default)
            .ToList();
        if (own.Exists(parameter => Says(parameter, facet)))
            return [];

        var kinds = own.FindAll(parameter => ValueFactory.EnumOf(parameter.Type) is not null);
        if (kinds.Count > 0)
            return kinds;

        var objects = own.FindAll(parameter => parameter.Type.SpecialType != SpecialType.System_String && !SaysSomething(parameter));
        if (objects.Count > 0)
            return objects;

        return facet == Facet.Recipient && own.Count == 1 ? own : [];
    }

    /// <summary>A customer is a customer: that a text of the notification may come from it is no reason to ask what it is about.</summary>
    private bool SaysSomething(IParameterSymbol parameter) =>
        model.Of(parameter) is { DecidesBits: not 0 } || model.Of(parameter).Facets.IsKnown || model.OfType(parameter.Type).Facets.IsKnown;

    /// <summary>It is declared what it is, or that it decides.</summary>
    private bool Says(IParameterSymbol parameter, Facet facet) =>
        model.Of(parameter) is var said && (said.Decides(facet) || said.Facets[facet].IsKnown);
}

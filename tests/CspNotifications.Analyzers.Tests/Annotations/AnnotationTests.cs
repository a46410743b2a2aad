using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What two symbols say, of which one is nearer: facet by facet, and the rest as a whole.</summary>
public class AnnotationTests
{
    private static readonly Annotation Silent = new();

    [Fact]
    public void Facets_OfTheFartherCount_WhereTheNearerSaysNothing()
    {
        var said = Stating(Facet.Topic, Topic.General).OrElse(Stating(Facet.Topic, Topic.Operational).OrElse(Stating(Facet.Recipient, Topic.CspSubscription)));

        Assert.Equal(FacetSet.Of(Topic.General), said.Facets.Topic);
        Assert.Equal(FacetSet.OfValue(1), said.Facets.Recipient);
        Assert.False(said.Facets.Origin.IsKnown);
    }

    [Fact]
    public void EveryFacet_IsDecided_WhereTheFartherSaysSo()
    {
        foreach (var facet in Enum.GetValues<Facet>())
        {
            var said = Silent.OrElse(Deciding(facet));

            Assert.All(Enum.GetValues<Facet>(), other => Assert.Equal(other == facet, said.Decides(other)));
        }
    }

    [Fact]
    public void Facet_WithAValue_IsNotDecidedByTheFarther() =>
        Assert.False(Stating(Facet.Topic, Topic.General).OrElse(Deciding(Facet.Topic)).Decides(Facet.Topic));

    [Fact]
    public void Guards_AreTheNearer_OrElseTheFarther()
    {
        var near = new Annotation { Guards = [new(Facet.Recipient, FacetSet.OfValue(2), When: true)] };
        var far = new Annotation { Guards = [new(Facet.Topic, FacetSet.OfValue(1), When: false)] };

        Assert.Equal(near.Guards, near.OrElse(far).Guards);
        Assert.Equal(far.Guards, Silent.OrElse(far).Guards);
        Assert.Equal(near.Guards, near.OrElse(Silent).Guards);
    }

    [Fact]
    public async Task Channel_IsTheNearer_OrElseTheFarther()
    {
        var program = await AnnotatedProgram.OfAsync("class Near { } class Far { }");
        var near = new Annotation { Channel = new(program.Type("Near"), null) };
        var far = new Annotation { Channel = new(program.Type("Far"), null) };

        Assert.Same(near.Channel, near.OrElse(far).Channel);
        Assert.Same(far.Channel, Silent.OrElse(far).Channel);
        Assert.Same(near.Channel, near.OrElse(Silent).Channel);
    }

    [Fact]
    public void SenderAndFlow_AreSaidByEither()
    {
        var sender = new Annotation { IsSender = true };
        var flow = new Annotation { Flows = true };

        Assert.Equal((true, true), (sender.OrElse(flow).IsSender, sender.OrElse(flow).Flows));
        Assert.Equal((true, true), (flow.OrElse(sender).IsSender, flow.OrElse(sender).Flows));
        Assert.Equal((false, false), (Silent.OrElse(new()).IsSender, Silent.OrElse(new()).Flows));
    }

    private static Annotation Stating(Facet facet, Topic value) => new() { Facets = Facets.Of(facet, FacetSet.Of(value)) };

    private static Annotation Deciding(Facet facet) => new() { DecidesBits = (byte)(1 << (int)facet) };
}

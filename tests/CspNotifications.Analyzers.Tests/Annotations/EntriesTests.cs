using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>Which members code elsewhere can call, and the names of facets in the public vocabulary.</summary>
public class EntriesTests
{
    [Theory]
    [InlineData("public class C { public void M() { } }", true, true)]
    [InlineData("public class C { protected void M() { } }", true, true)]
    [InlineData("public class C { protected internal void M() { } }", true, true)]
    [InlineData("public class C { internal void M() { } }", false, false)]
    [InlineData("public class C { private protected void M() { } }", false, false)]
    [InlineData("class C { public void M() { } }", false, false)]
    [InlineData("class C : IOpen { public void M() { } }", false, true)]
    [InlineData("class C : Open { public override void M() { } }", false, true)]
    [InlineData("class C : IClosed { public void M() { } }", false, false)]
    public async Task Member_IsOpenByItsNameOrByWhatItStandsFor(string source, bool isExported, bool isOpen)
    {
        var compilation = await Compiled.ValidAsync(
            source,
            "public interface IOpen { void M(); } interface IClosed { void M(); } public class Open { public virtual void M() { } }");
        var member = compilation.GetTypeByMetadataName("C")!.GetMembers("M").Single();

        Assert.Equal(isExported, Entries.AreExported(member));
        Assert.Equal(isOpen, Entries.AreOpen(member));
    }

    [Theory]
    [InlineData("class C { static void Main() { } }", true)]
    [InlineData("class C { void Main() { } }", false)]
    [InlineData("class C { static int Main => 1; }", false)]
    public async Task Program_IsEntered_WhereItStarts(string source, bool isOpen) =>
        Assert.Equal(isOpen, Entries.AreOpen((await Compiled.ValidAsync(source)).GetTypeByMetadataName("C")!.GetMembers("Main").Single()));

    [Theory]
    [InlineData("SenderOrigin", "NotificationSenderAttribute", 2)]
    [InlineData("TopicKind", "NotificationTopicAttribute", 5)]
    [InlineData("RecipientKind", "NotificationRecipientAttribute", 4)]
    public void Facet_HasItsNames(string name, string attribute, int count)
    {
        var facet = FacetNames.FacetOf(name)!.Value;

        Assert.Equal(name, FacetNames.EnumOf(facet));
        Assert.Equal(attribute, FacetNames.AttributeOf(facet));
        Assert.Equal(count, FacetNames.CountOf(facet));
        Assert.Equal(count, FacetNames.Of(facet, Enumerable.Range(1, count).Select(FacetSet.OfValue).Aggregate((one, other) => one.Union(other))).Count());
        Assert.Empty(FacetNames.Of(facet, FacetSet.Unknown));
    }

    [Fact]
    public void OtherEnum_HasNoFacet() => Assert.Null(FacetNames.FacetOf("DayOfWeek"));
}

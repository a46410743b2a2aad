using CspNotifications.Analyzers.Annotations;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>The facets of enum values: by their members, and of flags by what they are put together from.</summary>
public class EnumFacetsTests
{
    [Fact]
    public async Task Value_HasTheFacetsOfItsMember()
    {
        var facets = await FacetsAsync("enum E { None, [NotificationTopic(General)] A, [NotificationTopic(Operational)] B }");

        Assert.Equal(["", "about General", "about Operational", ""], Enumerable.Range(0, 4).Select(value => Say(facets, value)));
        Assert.Equal(new object[] { 0L, 1L, 2L }, facets.Values.ToArray());
        Assert.Equal("B", facets.MemberOf(2)!.Name);
        Assert.Null(facets.MemberOf(3));
        Assert.True(facets.HasAny);
    }

    [Fact]
    public async Task Enum_WithoutAnnotations_IsNotWorthFollowing() => Assert.False((await FacetsAsync("enum E { None, A }")).HasAny);

    [Fact]
    public async Task Value_OfSeveralNames_IsWhatTheFirstSaysThatSaysSomething()
    {
        var facets = await FacetsAsync("enum E { A = 1, [NotificationTopic(General)] B = 1, [NotificationTopic(Operational)] C = 1, D = 1 }");

        Assert.Equal("about General", Say(facets, 1));
        Assert.Equal("B", facets.MemberOf(1)!.Name);
        Assert.Equal(new object[] { 1L }, facets.Values.ToArray());
    }

    [Fact]
    public async Task Flags_HaveTheFacetsOfAllTheirParts()
    {
        var facets = await FacetsAsync(
            """
            [Flags] enum E
            {
                [NotificationTopic(ServiceIncident)] None = 0,
                [NotificationTopic(General)] A = 1,
                [NotificationTopic(Operational)] B = 2,
                C = 4,
                AndC = 5,
                [NotificationTopic(NonCspProduct)] BC = 6,
            }
            """);

        Assert.Equal("about Operational+General", Say(facets, 3));
        Assert.Equal("about General", Say(facets, 5));
        Assert.Equal("about NonCspProduct", Say(facets, 6));
        Assert.Equal("about Operational+NonCspProduct+General", Say(facets, 7));
        Assert.Equal("about ServiceIncident", Say(facets, 0));
        Assert.Equal("", Say(facets, 4));
    }

    [Fact]
    public async Task Values_ThatAreNoFlags_AreNotTakenApart() =>
        Assert.Equal("", Say(await FacetsAsync("enum E { [NotificationTopic(General)] A = 1, [NotificationTopic(Operational)] B = 2 }"), 3));

    [Theory]
    [InlineData("ulong", 1UL)]
    [InlineData("byte", (byte)1)]
    [InlineData("sbyte", (sbyte)1)]
    [InlineData("short", (short)1)]
    [InlineData("ushort", (ushort)1)]
    [InlineData("uint", 1U)]
    [InlineData("long", 1L)]
    public async Task Value_IsItsNumber_WhateverItsSize(string type, object value) =>
        Assert.Equal("about General", Say(await FacetsAsync($"enum E : {type} {{ [NotificationTopic(General)] A = 1 }}"), value));

    [Fact]
    public async Task Flag_OfTheHighestBit_IsOneOfThem()
    {
        var facets = await FacetsAsync(
            "[Flags] enum E : ulong { [NotificationTopic(General)] A = 1, [NotificationTopic(Operational)] Last = 1UL << 63 }");

        Assert.Equal("about Operational", Say(facets, 1UL << 63));
        Assert.Equal("about Operational+General", Say(facets, (1UL << 63) | 1));
    }

    [Fact]
    public void Numbers_AreComparedByWhatTheyCount()
    {
        Assert.Equal(7L, Constants.Normalize(7UL));
        Assert.Equal(long.MaxValue, Constants.Normalize((ulong)long.MaxValue));
        Assert.Equal(ulong.MaxValue, Constants.Normalize(ulong.MaxValue));
        Assert.Equal("text", Constants.Normalize("text"));
        Assert.Null(Constants.Normalize(null));
    }

    private static async Task<EnumFacets> FacetsAsync(string source)
    {
        var program = await AnnotatedProgram.OfAsync(source);
        return program.Model.OfEnum(program.Type("E"));
    }

    private static string Say(EnumFacets facets, object value) => AnnotatedProgram.Say(new Annotation { Facets = facets.Of(value) });
}

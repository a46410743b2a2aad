using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What an annotation says on each of its targets.</summary>
public class TargetTests
{
    [Fact]
    public async Task BareAttribute_Decides()
    {
        var program = await AnnotatedProgram.OfAsync(
            "class C { void M([NotificationTopic] int a, [NotificationRecipient()] int b, [NotificationSender] int c) { } [NotificationTopic] int P { get; set; } [NotificationSender] string F = \"\"; }");

        Assert.Equal("decides Topic", program.OfParameter("C", "M", 0));
        Assert.Equal("decides Recipient", program.OfParameter("C", "M", 1));
        Assert.Contains("decides Origin", program.OfParameter("C", "M", 2));
        Assert.Equal("decides Topic", program.Of("C", "P"));
        Assert.True(program.Model.HasDecidingMember(program.Type("C"), Facet.Topic));
        Assert.True(program.Model.HasDecidingMember(program.Type("C"), Facet.Origin));
        Assert.False(program.Model.HasDecidingMember(program.Type("C"), Facet.Recipient));
    }

    [Fact]
    public async Task DecidingMember_IsInherited()
    {
        var program = await AnnotatedProgram.OfAsync(
            "class A { [NotificationTopic] public int Kind { get; set; } } class B : A { } interface I { [NotificationRecipient] object To { get; } } class C : I { public object To => this; }");

        Assert.True(program.Model.HasDecidingMember(program.Type("B"), Facet.Topic));
        Assert.True(program.Model.HasDecidingMember(program.Type("C"), Facet.Recipient));
    }

    [Fact]
    public async Task SeveralTopics_AreAMixedMessage()
    {
        var program = await AnnotatedProgram.OfAsync(
            "[NotificationTopic(ServiceIncident, CspSubscription)] class A; [NotificationTopic(new[] { General, Operational })] class B;");

        Assert.Equal("about CspSubscription+ServiceIncident", program.Of("A"));
        Assert.Equal("about Operational+General", program.Of("B"));
        Assert.True(program.Model.OfType(program.Type("A")).Facets.Topic.IsAlways((int)Topic.ServiceIncident));
    }

    [Fact]
    public async Task Guards_SayWhatTheyEstablishAndWhen()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            class C
            {
                [NotificationGuard(RecipientKind.DirectCustomer), NotificationGuard(ServiceIncident, When = false)] bool P => true;
                [NotificationGuard(SenderOrigin.Partner, When = true)] bool F = true;
            }
            """);

        Assert.Equal("to DirectCustomer when True, about ServiceIncident when False", program.Of("C", "P"));
        Assert.Equal("from Partner when True", program.Of("C", "F"));
    }

    [Fact]
    public async Task Guard_IsInheritedFromTheInterfaceMember()
    {
        var program = await AnnotatedProgram.OfAsync(
            "interface I { [NotificationGuard(RecipientKind.DirectCustomer)] bool IsDirect { get; } } class C : I { public bool IsDirect => true; }");

        Assert.Equal("to DirectCustomer when True", program.Of("C", "IsDirect"));
    }

    [Fact]
    public async Task Channel_IsTheNearest()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            class P { } class Q { }
            [PartnerChannel(typeof(P))] class A { [PartnerChannel(typeof(Q), Method = "Deliver")] public virtual void M() { } }
            class B : A { public override void M() { } }
            """);

        Assert.Equal("through Q.Deliver", program.Of("B", "M"));
        Assert.Equal("through P", program.Of("B"));
    }

    [Fact]
    public async Task EnumMembers_AreFollowedByValue()
    {
        var program = await AnnotatedProgram.OfAsync(
            "enum E : byte { [NotificationTopic(General)] A = 1, B = 1, [NotificationTopic(Operational)] C, D }");
        var members = program.Model.OfEnum(program.Type("E"));

        Assert.True(members.HasAny);
        Assert.Equal([1, 2, 3], members.Values.Cast<long>());
        Assert.Equal("about General", AnnotatedProgram.Say(members.Of((byte)1).Topic, Facet.Topic));
        Assert.Equal("about Operational", AnnotatedProgram.Say(members.Of((byte)2).Topic, Facet.Topic));
        Assert.False(members.Of((byte)3).IsKnown);
        Assert.False(members.Of((byte)42).IsKnown);
    }

    [Fact]
    public async Task CombinedFlags_HaveTheFacetsOfAll()
    {
        var program = await AnnotatedProgram.OfAsync(
            "[System.Flags] enum E : long { [NotificationTopic(General)] A = 1, [NotificationTopic(Operational)] B = 2, C = long.MinValue }");

        Assert.Equal("about Operational+General", AnnotatedProgram.Say(program.Model.OfEnum(program.Type("E")).Of(3L).Topic, Facet.Topic));
        Assert.False(program.Model.OfEnum(program.Type("E")).Of(long.MinValue).IsKnown);
    }

    [Fact]
    public async Task RecordParameter_SpeaksForItsProperty()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            record R([NotificationTopic] int Kind, [property: NotificationTopic(General)] string Text, int Plain);
            record struct S([NotificationRecipient(RecipientKind.Partner)] object To);
            record T([NotificationTopic(General)] int Kind) { [NotificationTopic(Operational)] public int Kind { get; init; } = Kind; }
            record U([NotificationTopic(General)] int Kind) : R(Kind, "", 0);
            class NoRecord([NotificationTopic] int Kind) { public int Kind { get; } = Kind; }
            """);

        Assert.Equal("decides Topic", program.Of("R", "Kind"));
        Assert.Equal("about General", program.Of("R", "Text"));
        Assert.Equal("", program.Of("R", "Plain"));
        Assert.Equal("to Partner", program.Of("S", "To"));
        Assert.Equal("about Operational", program.Of("T", "Kind"));
        Assert.Equal("", program.Of("NoRecord", "Kind"));
    }

    /// <summary>Only the primary constructor's parameters become properties.</summary>
    [Fact]
    public async Task RecordProperty_DoesNotTakeFromAnotherConstructor()
    {
        var program = await AnnotatedProgram.OfAsync(
            "record R(int Number) { public object To { get; } = 1; public R([NotificationRecipient(RecipientKind.Partner)] object To) : this(1) => this.To = To; }");

        Assert.Equal("", program.Of("R", "To"));
    }

    [Fact]
    public async Task GenericParameter_TakesTheFacetOfItsArgument()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(General)] class Ms { }
            [NotificationSender(SenderOrigin.Partner)] class P { }
            interface ISender<[NotificationSender] TOrigin, TOther> { void Send(); }
            class A : ISender<P, Ms> { public void Send() { } }
            class C { ISender<Ms, P> F = null!; ISender<P, Ms> G = null!; ISender<string, Ms> H = null!; }
            class D<T> where T : Ms { T F = null!; }
            """);

        Assert.Equal("sends, from Microsoft", program.OfTypeOfField("C", "F"));
        Assert.Equal("sends, from Partner", program.OfTypeOfField("C", "G"));
        Assert.Equal("sends", program.OfTypeOfField("C", "H"));
        Assert.Equal("sends, from Partner", program.Of("A"));
        Assert.Equal("sends, from Microsoft, about General", program.OfTypeOfField("D`1", "F"));
    }

    [Fact]
    public async Task PartialMembers_AreReadInBothParts()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            partial class C
            {
                [NotificationSender(SenderOrigin.Microsoft)] public partial void M([NotificationTopic] int p, int q);
                [NotificationTopic(General)] public partial void M(int p, [NotificationRecipient] int q) { }
                [NotificationTopic(General)] public partial int P { get; }
                public partial int P => 1;
            }
            [NotificationRecipient(RecipientKind.Partner)] partial class C { }
            """);
        var implementation = program.Method("C", "M").PartialImplementationPart ?? program.Method("C", "M");

        Assert.Equal("sends, from Microsoft, about General", program.Of("C", "M"));
        Assert.Equal("sends, from Microsoft, about General", AnnotatedProgram.Say(program.Model.Of(implementation)));
        Assert.Equal("decides Topic", program.OfParameter("C", "M", 0));
        Assert.Equal("decides Recipient", program.OfParameter("C", "M", 1));
        Assert.Equal("decides Topic", AnnotatedProgram.Say(program.Model.Of(implementation.Parameters[0])));
        Assert.Equal("decides Recipient", AnnotatedProgram.Say(program.Model.Of(implementation.Parameters[1])));
        Assert.Equal("about General", program.Of("C", "P"));
        Assert.Equal("about General", AnnotatedProgram.Say(program.Model.Of(((IPropertySymbol)program.Member("C", "P")).PartialImplementationPart!)));
        Assert.Equal("to Partner", program.Of("C"));
    }

    [Fact]
    public async Task ConstructedMethod_SaysWhatItsDefinitionSays()
    {
        var program = await AnnotatedProgram.OfAsync("class C<T> { [NotificationSender(SenderOrigin.Partner)] public void M<U>([NotificationTopic] T t) { } }");
        var constructed = program.Type("C`1").Construct(program.Type("System.String"));
        var method = (IMethodSymbol)constructed.GetMembers("M").Single();

        Assert.Equal("sends, from Partner", AnnotatedProgram.Say(program.Model.Of(method.Construct(program.Type("System.Int32")))));
        Assert.Equal("decides Topic", AnnotatedProgram.Say(program.Model.Of(method.Parameters[0])));
    }
}

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>Where a facet of a symbol comes from, nearest first.</summary>
public class InheritanceTests
{
    [Fact]
    public async Task Member_WithoutAnnotation_SaysNothing()
    {
        var program = await AnnotatedProgram.OfAsync("class C { void M(int p) { } int P { get; } int F = 1; }");

        Assert.Equal("", program.Of("C"));
        Assert.Equal("", program.Of("C", "M"));
        Assert.Equal("", program.OfParameter("C", "M"));
        Assert.Equal("", program.Of("C", "P"));
        Assert.Equal("", program.Of("C", "F"));
    }

    [Fact]
    public async Task Override_InheritsFromTheOverriddenMember()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            class A
            {
                [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(CspSubscription)]
                [return: NotificationRecipient(RecipientKind.Internal)]
                public virtual object M([NotificationTopic] int p) => p;
                [NotificationTopic(General)] public virtual int P => 1;
            }
            class B : A { public override object M(int p) => p; public override int P => 2; }
            class C : B { public override object M(int p) => p; public override int P => 3; }
            """);

        Assert.Equal("sends, from Microsoft, about CspSubscription", program.Of("C", "M"));
        Assert.Equal("decides Topic", program.OfParameter("C", "M"));
        Assert.Equal("to Internal", program.OfReturn("C", "M"));
        Assert.Equal("about General", program.Of("C", "P"));
    }

    [Fact]
    public async Task Override_ReplacesFacetByFacet()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            class A
            {
                [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(CspSubscription)] public virtual void M([NotificationTopic(General)] object p) { }
            }
            class B : A
            {
                [NotificationTopic(ServiceIncident)] public override void M([NotificationTopic(Operational), NotificationRecipient(RecipientKind.Partner)] object p) { }
            }
            """);

        Assert.Equal("sends, from Microsoft, about ServiceIncident", program.Of("B", "M"));
        Assert.Equal("about Operational, to Partner", program.OfParameter("B", "M"));
    }

    [Fact]
    public async Task Implementation_InheritsFromTheInterfaceMember()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I
            {
                [NotificationSender(SenderOrigin.Partner)] [return: NotificationTopic(General)] int M([NotificationRecipient] object p);
                [NotificationTopic(Operational)] int P { get; }
            }
            interface J : I { }
            class A : J { public int M(object p) => 1; public int P => 1; }
            """);

        Assert.Equal("sends, from Partner", program.Of("A", "M"));
        Assert.Equal("decides Recipient", program.OfParameter("A", "M"));
        Assert.Equal("about General", program.OfReturn("A", "M"));
        Assert.Equal("about Operational", program.Of("A", "P"));
    }

    [Fact]
    public async Task ExplicitImplementation_InheritsFromItsInterfaceMemberOnly()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I { [NotificationTopic(General)] [return: NotificationTopic(General)] int M([NotificationTopic(General)] object p); }
            interface J { [NotificationTopic(Operational)] int M([NotificationTopic(Operational)] object p); }
            class A : I, J { int I.M(object p) => 1; int J.M(object p) => 1; }
            """);

        Assert.Equal("about General", program.Of("A", "M"));
        Assert.Equal("about General", program.OfParameter("A", "M"));
        Assert.Equal("about General", program.OfReturn("A", "M"));
        Assert.Equal("about Operational", AnnotatedProgram.Say(program.Model.Of(program.Type("A").GetMembers("J.M").Single())));
    }

    [Fact]
    public async Task OverriddenMember_IsNearerThanTheInterface()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I { [NotificationTopic(General), NotificationRecipient(RecipientKind.Partner)] void M(); }
            class A { [NotificationTopic(Operational)] public virtual void M() { } }
            class B : A, I { public override void M() { } }
            """);

        Assert.Equal("about Operational, to Partner", program.Of("B", "M"));
    }

    [Fact]
    public async Task GenericInterface_SpeaksForItsImplementation()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I<T> { [NotificationSender(SenderOrigin.Partner)] void M<U>([NotificationTopic] T p, U q); }
            class A : I<string> { public void M<V>(string p, V q) { } }
            """);

        Assert.Equal("sends, from Partner", program.Of("A", "M"));
        Assert.Equal("decides Topic", program.OfParameter("A", "M"));
    }

    [Fact]
    public async Task StaticAbstractMember_SpeaksForItsImplementation()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I { [NotificationSender(SenderOrigin.Partner)] static abstract void M([NotificationTopic] object p); }
            class A : I { public static void M(object p) { } }
            """);

        Assert.Equal("sends, from Partner", program.Of("A", "M"));
        Assert.Equal("decides Topic", program.OfParameter("A", "M"));
    }

    [Fact]
    public async Task HidingMember_InheritsNothing()
    {
        var program = await AnnotatedProgram.OfAsync(
            "class A { [NotificationTopic(General)] public void M() { } } class B : A { public new void M() { } }");

        Assert.Equal("", program.Of("B", "M"));
    }

    [Fact]
    public async Task Indexer_InheritsWithItsParameters()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            interface I { [NotificationTopic(General)] int this[[NotificationRecipient(RecipientKind.Partner)] int i] { get; } }
            class A : I { public int this[int i] => i; }
            """);

        Assert.Equal("about General", program.Of("A", "this[]"));
        Assert.Equal("to Partner", AnnotatedProgram.Say(program.Model.Of(((Microsoft.CodeAnalysis.IPropertySymbol)program.Member("A", "this[]")).Parameters[0])));
    }

    [Fact]
    public async Task Type_InheritsFromBaseTypesBeforeInterfaces()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            [NotificationTopic(General), NotificationRecipient(RecipientKind.Internal), NotificationSender(SenderOrigin.Partner)] interface I { }
            [NotificationTopic(Operational), NotificationRecipient(RecipientKind.Partner)] class A { }
            [NotificationTopic(ServiceIncident)] class B : A { }
            class C : B, I { }
            """);

        Assert.Equal("sends, from Partner, about ServiceIncident, to Partner", program.Of("C"));
    }

    [Fact]
    public async Task DerivedType_MayRestateTheTopic()
    {
        var program = await AnnotatedProgram.OfAsync(
            "[NotificationTopic(CspSubscription)] record A; [NotificationTopic(ServiceIncident)] record B : A; record C : B;");

        Assert.Equal("about ServiceIncident", program.Of("C"));
    }

    [Fact]
    public async Task Method_HasItsContainingTypes_FromTheInsideOut()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(General), NotificationRecipient(RecipientKind.Internal)]
            class A { [NotificationTopic(Operational)] class B { class C { void M() { } } } }
            """);

        Assert.Equal("", program.Of("A+B+C", "M"));
        Assert.Equal("sends, from Microsoft, about Operational, to Internal", program.OfSurroundings("A+B+C", "M"));
        Assert.True(program.Model.IsSender(program.Method("A+B+C", "M")));
    }

    [Fact]
    public async Task Assembly_GivesTheOriginAndTheChannelOnly()
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            [assembly: NotificationSender(SenderOrigin.Microsoft)]
            [assembly: PartnerChannel(typeof(C), Method = "M")]
            class C { void M() { } }
            """);

        Assert.Equal("from Microsoft", AnnotatedProgram.Say(program.Model.AssemblyOrigin, Analyzers.Policy.Facet.Origin));
        Assert.Equal("C", program.Model.AssemblyChannel!.Type.Name);
        Assert.Equal("M", program.Model.AssemblyChannel.Method);
        Assert.Equal("", program.Of("C"));
        Assert.False(program.Model.IsSender(program.Method("C", "M")));
    }
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What the attributes, the model files and the catalogue come to together, and what follows from the types behind an interface.</summary>
public class AnnotationModelTests
{
    private const string Mailer =
        """
        public class Mailer
        {
            public void Send(object what) { }
            public void Other(object what) { }
            public object Make() => "";
            public object Text { get; set; } = "";
        }
        """;

    [Fact]
    public async Task ModelFilesAndCatalogue_AreToldApart()
    {
        var compilation = await Compiled.ValidAsync(Mailer);
        var model = new AnnotationModel(
            compilation,
            Source(compilation, "M:Mailer.Other ; sender = partner\nM:Mailer.Make#return ; topic = general\nP:Mailer.Text ; topic = operational"),
            Source(compilation, "M:Mailer.Send ; sender = microsoft\nM:Mailer.Other ; topic = general"));
        var (send, other, make) = (Method(compilation, "Send"), Method(compilation, "Other"), Method(compilation, "Make"));

        Assert.True(model.HasModels && model.IsAnnotated);
        Assert.Equal("sends, from Microsoft", AnnotatedProgram.Say(model.Of(send)));
        Assert.Equal("sends, from Partner, about General", AnnotatedProgram.Say(model.Of(other)));
        Assert.Equal((true, false), (model.IsCatalogued(send), model.IsCatalogued(other)));
        Assert.Equal(FacetSet.Of(Origin.Partner), model.OfModelFiles(other, isReturn: false).Origin);
        Assert.False(model.OfModelFiles(other, isReturn: true).IsKnown);
        Assert.False(model.OfModelFiles(send, isReturn: false).IsKnown);
        Assert.Equal(FacetSet.Of(Topic.General), model.OfModelFiles(make, isReturn: true).Topic);
        Assert.Equal(FacetSet.Of(Topic.Operational), model.OfModelFiles(make.ContainingType.GetMembers("Text").Single(), isReturn: true).Topic);
        Assert.Equal(FacetSet.Of(Topic.General), model.OfReturn(make).Topic);
        Assert.Equal(2, model.ModelledSenders.Count());
    }

    [Fact]
    public async Task Attributes_Alone_HaveNoModels()
    {
        var compilation = await Compiled.ValidAsync(Mailer.Replace("public object Make", "[return: CspNotifications.NotificationTopic(CspNotifications.TopicKind.General)] public object Make", StringComparison.Ordinal));
        var model = new AnnotationModel(compilation);
        var make = Method(compilation, "Make");

        Assert.False(model.HasModels);
        Assert.False(model.IsCatalogued(Method(compilation, "Send")));
        Assert.False(model.OfModelFiles(make, isReturn: true).IsKnown);
        Assert.Equal(FacetSet.Of(Topic.General), model.OfReturn(make).Topic);
        Assert.Empty(model.ModelledSenders);
    }

    /// <summary>A model file may speak of anything; without one only of what is annotated something is said.</summary>
    [Fact]
    public async Task Assembly_MaySaySomething_WhereItIsAnnotatedOrModelled()
    {
        var compilation = await Compiled.ValidAsync(Mailer);
        var framework = compilation.GetSpecialType(SpecialType.System_String).ContainingAssembly;
        var catalogued = new AnnotationModel(compilation, catalogue: Source(compilation, "T:Mailer ; sender"));
        var modelled = new AnnotationModel(compilation, Source(compilation, "T:Mailer ; sender"));

        Assert.Equal((true, false, false), (catalogued.MaySay(compilation.Assembly), catalogued.MaySay(framework), catalogued.MaySay(null)));
        Assert.Equal((true, true, false), (modelled.MaySay(compilation.Assembly), modelled.MaySay(framework), modelled.MaySay(null)));
    }

    [Fact]
    public async Task Address_IsMicrosofts_ByTheDomainsOfItsFile()
    {
        var compilation = await Compiled.ValidAsync(Mailer);
        var model = new AnnotationModel(compilation) { DomainsIn = _ => ["contoso.com"] };
        var tree = compilation.SyntaxTrees[0];

        Assert.Equal((true, false), (model.IsMicrosofts("a@contoso.com", tree), model.IsMicrosofts("a@microsoft.com", tree)));
        Assert.Equal((false, true), (model.IsMicrosofts("a@contoso.com", null), model.IsMicrosofts("a@microsoft.com", null)));
        Assert.False(model.IsMicrosofts("microsoft.com", null));
        Assert.True(new AnnotationModel(compilation).IsMicrosofts("a@microsoft.com", tree));
    }

    [Theory]
    [InlineData("Ms", "Ms", "sends, from Microsoft")]
    [InlineData("Partner", "Partner", "sends, from Partner")]
    [InlineData("Some", "Some", "sends")]
    [InlineData("Ms", "Partner", "")]
    [InlineData("Partner", "Ms", "")]
    [InlineData("Ms", "Some", "")]
    [InlineData("Ms", "None", "")]
    [InlineData("None", "Ms", "")]
    [InlineData("None", "None", "")]
    public async Task Type_ThatSaysNothing_SendsAsAllBehindItDo(string first, string second, string said)
    {
        static string Attribute(string name) => name switch
        {
            "Ms" => "[NotificationSender(SenderOrigin.Microsoft)]",
            "Partner" => "[NotificationSender(SenderOrigin.Partner)]",
            "Some" => "[NotificationSender]",
            _ => "",
        };
        var program = await AnnotatedProgram.OfAsync(
            $$"""
            interface I { }
            abstract class A : I { }
            class B { }
            {{Attribute(first)}} class First : A { }
            {{Attribute(second)}} class Second : A { }
            {{Attribute(first)}} class Third : B { }
            """);

        Assert.Equal(said, program.Of("I"));
        Assert.Equal(said, program.Of("A"));
        Assert.Equal("", program.Of("B"));
        Assert.Equal("", AnnotatedProgram.Say(program.Model.Declared(program.Type("I"))));
    }

    [Fact]
    public async Task Type_WithNothingBehindIt_SaysNothing() =>
        Assert.Equal("", (await AnnotatedProgram.OfAsync("interface I { }")).Of("I"));

    [Theory]
    [InlineData("C", true)]
    [InlineData("S", true)]
    [InlineData("D", false)]
    [InlineData("E", false)]
    [InlineData("J", false)]
    [InlineData("Plain", false)]
    public async Task Type_HasItsOriginByAnInterfaceOnly(string type, bool isByInterface)
    {
        var program = await AnnotatedProgram.OfAsync(
            """
            [NotificationSender(SenderOrigin.Microsoft)] interface I { }
            class C : I { }
            struct S : I { }
            [NotificationSender(SenderOrigin.Microsoft)] class D : I { }
            class E : D { }
            interface J : I { }
            class Plain { }
            """);

        Assert.Equal(isByInterface, program.Model.HasByInterface(program.Type(type), Facet.Origin));
        Assert.False(program.Model.HasByInterface(program.Type(type), Facet.Topic));
    }

    [Theory]
    [InlineData("class C { [NotificationTopic] public object A = 1; }", "Topic")]
    [InlineData("class C { [NotificationTopic] public object A { get; set; } = 1; [NotificationRecipient] public object B { get; set; } = 1; }", "Topic Recipient")]
    [InlineData("class C { public C([NotificationTopic] object a, [NotificationRecipient] object b, object c) { } }", "Topic Recipient")]
    [InlineData("class C { public C([NotificationTopic] object a) { } public C([NotificationTopic] object a, object b) { } }", "Topic")]
    [InlineData("class B { [NotificationTopic] public object A = 1; [NotificationTopic] public object X = 1; } class C : B { }", "Topic")]
    [InlineData("class C { public void M([NotificationTopic] object a) { } }", "")]
    [InlineData("class C<T> { [NotificationSender] public T A = default!; }", "Origin")]
    public async Task Facet_IsDecidedByAPart(string source, string facets)
    {
        var program = await AnnotatedProgram.OfAsync(source);
        var type = program.Type(source.StartsWith("class C<", StringComparison.Ordinal) ? "C`1" : "C");

        Assert.Equal(facets, string.Join(' ', Enum.GetValues<Facet>().Where(facet => program.Model.HasDecidingMember(type, facet))));
    }

    private static IMethodSymbol Method(CSharpCompilation compilation, string name) =>
        (IMethodSymbol)compilation.GetTypeByMetadataName("Mailer")!.GetMembers(name).Single();

    private static ModelSource Source(CSharpCompilation compilation, string text) => new([ModelParser.Parse(SourceText.From(text))], new(compilation));
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What the model says of the symbols of a program, in words: <c>sends, from Microsoft, about General</c>.</summary>
internal sealed class AnnotatedProgram
{
    private const string Usings = "using static CspNotifications.SenderOrigin; using static CspNotifications.TopicKind; using CspNotifications;\n";

    private readonly CSharpCompilation _compilation;

    private AnnotatedProgram(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Model = new(compilation);
    }

    public AnnotationModel Model { get; }

    public static async Task<AnnotatedProgram> OfAsync(string source) => new(await Compiled.ValidAsync(Usings + source, Compiled.Usings));

    public static async Task<AnnotatedProgram> OfBrokenAsync(string source) => new(await Compiled.FromAsync(Usings + source, Compiled.Usings));

    /// <summary>A program that does not reference the annotations.</summary>
    public static async Task<AnnotatedProgram> WithoutReferenceAsync(string source)
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree(source), Compiled.Tree(Compiled.Usings)], []);
        Compiled.AssertValid(compilation);
        return new(compilation);
    }

    public INamedTypeSymbol Type(string name) => _compilation.GetTypeByMetadataName(name)!;

    /// <summary>A member by its type and name; explicit implementations by the name of what they implement.</summary>
    public ISymbol Member(string type, string name) => Type(type).GetMembers()
        .First(member => member.Name == name || member.Name.EndsWith("." + name, StringComparison.Ordinal));

    public IMethodSymbol Method(string type, string name) => (IMethodSymbol)Member(type, name);

    public string Of(string type) => Say(Model.OfType(Type(type)));

    public string Of(string type, string member) => Say(Model.Of(Member(type, member)));

    public string OfParameter(string type, string method, int ordinal = 0) => Say(Model.Of(Method(type, method).Parameters[ordinal]));

    public string OfReturn(string type, string method) => Say(new Annotation { Facets = Model.OfReturn(Method(type, method)) });

    public string OfTypeOfField(string type, string field) => Say(Model.OfType(((IFieldSymbol)Member(type, field)).Type));

    public string OfSurroundings(string type, string member) => Say(Model.OfContainingTypes(Member(type, member)));

    public static string Say(FacetSet set, Facet facet) => Say(new Annotation { Facets = Facets.Of(facet, set) });

    public static string Say(Annotation annotation)
    {
        var words = new List<string>();
        if (annotation.IsSender)
            words.Add("sends");

        Add(words, "from", annotation.Facets.Origin, Enum.GetValues<Origin>());
        Add(words, "about", annotation.Facets.Topic, Enum.GetValues<Topic>());
        Add(words, "to", annotation.Facets.Recipient, Enum.GetValues<Recipient>());
        foreach (var facet in Enum.GetValues<Facet>().Where(annotation.Decides))
            words.Add("decides " + facet);

        foreach (var guard in annotation.Guards)
            words.Add($"{Say(guard.Establishes, guard.Facet)} when {guard.When}");

        if (annotation.Channel is { } channel)
            words.Add($"through {channel.Type.Name}{(channel.Method is null ? "" : "." + channel.Method)}");

        return string.Join(", ", words);
    }

    private static void Add<T>(List<string> words, string preposition, FacetSet set, T[] values)
        where T : struct, Enum
    {
        if (set.IsKnown)
            words.Add(preposition + " " + string.Join('+', values.Where(value => set.MayBe(Convert.ToInt32(value)))));
    }
}

using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>Of which symbols a look at the names alone says that they may be annotated.</summary>
public class AnnotatedNamesTests
{
    private const string General = "CspNotifications.NotificationTopic(CspNotifications.TopicKind.General)";

    [Theory]
    [InlineData("[assembly: X]", "")]
    [InlineData("[X] class C { }", "C .ctor")]
    [InlineData("[X] interface I { }", "I .ctor")]
    [InlineData("class C<[X] T> { }", "T C .ctor")]
    [InlineData("record R([property: X] int Kind);", "Kind R .ctor")]
    [InlineData("[X] delegate void D();", "D Invoke")]
    [InlineData("delegate void D([X] int p);", "p D Invoke")]
    [InlineData("[X] enum E { A }", "E")]
    [InlineData("enum E { [X] A, B }", "A")]
    [InlineData("class C { [X] void M() { } }", "M")]
    [InlineData("class C { [return: X] int M() => 1; }", "M")]
    [InlineData("class C { void M([X] int p) { } }", "p M")]
    [InlineData("class C { void M<[X] T>() { } }", "T M")]
    [InlineData("class C { void M() { [X] void Local() { } } }", "Local")]
    [InlineData("class C { [X] C() { } }", ".ctor")]
    [InlineData("class C { C([X] int p) { } }", "p .ctor")]
    [InlineData("class C { [X] int P { get; } }", "P")]
    [InlineData("class C { int P { [X] get; } }", "P")]
    [InlineData("class C { int P { [return: X] get => 1; } }", "P")]
    [InlineData("class C { [X] int a, b; }", "a b")]
    [InlineData("class C { [X] event System.Action E; }", "E")]
    [InlineData("class C { [X] event System.Action E { add { } remove { } } }", "E")]
    [InlineData("class C { event System.Action E { [X] add { } remove { } } }", "E")]
    [InlineData("class C { [X] int this[int i] => i; }", "this[]")]
    [InlineData("class C { int this[[X] int i] => i; }", "i this[]")]
    [InlineData("class C { [Obsolete] void Old() { } [N.X] void M() { } [global::X] void G() { } }", "M G")]
    public void Declaration_ComesUnderItsNames(string source, string names)
    {
        Assert.Equal(names, NamesOf(WithX(source)));
        Assert.False(AnnotatedFile.Of(Compiled.Tree(WithX(source))).MayNameAnything);
    }

    [Theory]
    [InlineData("class C { public static C operator +(C one, [X] C other) => one; }")]
    [InlineData("class C { [X] public static implicit operator int(C c) => 1; }")]
    [InlineData("class C { System.Action<int> F = [X] (int p) => { }; }")]
    [InlineData("static class C { extension([X] int number) { } }")]
    public void Declaration_WithoutAName_MayBeAnything(string source) => Assert.True(AnnotatedFile.Of(Compiled.Tree(WithX(source))).MayNameAnything);

    [Fact]
    public void File_WithoutOurNames_SaysNothing()
    {
        Assert.False(AnnotatedFile.Of(Compiled.Tree("[System.Obsolete] class C { }")).SaysSomething);
        Assert.False(AnnotatedFile.Of(Compiled.Tree("[System.Obsolete] class C { } // NotificationTopic")).SaysSomething);
        Assert.True(AnnotatedFile.Of(Compiled.Tree("global using X = CspNotifications.NotificationTopicAttribute;")).SaysSomething);
    }

    /// <summary>In a file with another name for one of ours any attribute may be it.</summary>
    [Fact]
    public void File_WithAnAlias_IsAskedForAllItsAttributes()
    {
        const string Declarations = "class C { [Obsolete] void Old() { } [X] void M() { } }";

        Assert.Equal("Old M", NamesOf("using X = CspNotifications.NotificationTopicAttribute;" + Declarations));
        Assert.Equal("Old M", NamesOf("namespace N { using X = CspNotifications.NotificationTopicAttribute;" + Declarations + "}"));
        Assert.Equal("", NamesOf("using X = System.ObsoleteAttribute; /* NotificationTopic */" + Declarations));
    }

    [Fact]
    public async Task Symbol_OfAnotherName_IsNotNamed()
    {
        var names = await NamesAsync(
            $$"""
            interface I { [{{General}}] int P { get; } [{{General}}] void M(int p); }
            class C : I { int I.P => 1; void I.M(int p) { } void Other(int p) { } }
            """);

        Assert.True(names("I", "P"));
        Assert.True(names("I", "get_P"));
        Assert.True(names("C", "I.M"));
        Assert.True(names("C", "I.get_P"));
        Assert.False(names("C", "Other"));
        Assert.False(names("C", ".ctor"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Symbol_IsNamed_WhereOneFileMayNameAnything(bool first, bool second)
    {
        const string Named = "class {0} {{ [CspNotifications.NotificationTopic] public int P; }}";
        const string Nameless = "class {0} {{ public static {0} operator +({0} one, [CspNotifications.NotificationTopic] {0} other) => one; }}";

        var names = await NamesAsync(
            string.Format(null, first ? Nameless : Named, "A"),
            string.Format(null, second ? Nameless : Named, "B"),
            "class C { void Other() { } }");

        Assert.True(names("C", "Other"));
    }

    [Fact]
    public async Task Symbol_IsNamed_WhereAnAttributeHasAnotherNameForAllFiles()
    {
        var names = await NamesAsync("global using X = CspNotifications.NotificationTopicAttribute;", "class C { void Other() { } }");

        Assert.True(names("C", "Other"));
    }

    [Theory]
    [InlineData("OnType", true)]
    [InlineData("OnTypeParameter", true)]
    [InlineData("OnMethod", true)]
    [InlineData("OnParameter", true)]
    [InlineData("OnMethodTypeParameter", true)]
    [InlineData("OnReturn", true)]
    [InlineData("OnProperty", true)]
    [InlineData("OnField", true)]
    [InlineData("this[]", true)]
    [InlineData("Nested", true)]
    [InlineData("Plain", false)]
    [InlineData("Method", false)]
    [InlineData("Property", false)]
    [InlineData("Field", false)]
    [InlineData("Event", false)]
    public async Task Symbol_NamedLikeAnAnnotatedOneOfALibrary_IsNamed(string name, bool isNamed)
    {
        const string Library =
            $$"""
            using CspNotifications;
            namespace Library
            {
                [{{General}}] public class OnType { }
                public class OnTypeParameter<[NotificationTopic] T, TOther> { }
                public class Plain
                {
                    [{{General}}] public void OnMethod() { }
                    public void OnParameter(int other, [NotificationTopic] int p) { }
                    public void OnMethodTypeParameter<[NotificationTopic] T, TOther>() { }
                    [return: {{General}}] public int OnReturn() => 1;
                    [{{General}}] public int OnProperty => 1;
                    [{{General}}] public int OnField;
                    public int this[int other, [NotificationTopic] int i] => i;
                    public class Outer { [{{General}}] public class Nested { } }
                    [System.Obsolete] public int Method(int p) => p;
                    [System.Obsolete] public int Property { get; }
                    [System.Obsolete] public int Field;
                    public event System.Action? Event;
                }
            }
            """;
        var library = (await Compiled.ValidAsync(Library)).WithAssemblyName("Library").ToMetadataReference();
        var member = name == "this[]" ? "int this[int i] => i;" : $"void {name}() {{ }}";
        var compilation = await Compiled.FromAsync([Compiled.Tree($"class C {{ {member} }}")], [library, Compiled.Annotations]);
        var names = new AnnotatedNames(compilation);

        Assert.Equal(isNamed, names.MayName(compilation.GetTypeByMetadataName("C")!.GetMembers().First(declared => declared.Name == name)));
    }

    /// <summary>An attribute of that name somewhere else is none of ours, and neither is something else in a namespace of that name.</summary>
    [Theory]
    [InlineData("namespace CspNotifications { class NotificationSenderAttribute : System.Attribute { } }", true)]
    [InlineData("namespace Elsewhere { class NotificationSenderAttribute : System.Attribute { } }", false)]
    [InlineData("namespace CspNotifications { class Other { } }", false)]
    public async Task Library_WithCopiesOfTheAttributes_MaySaySomething(string source, bool maySay)
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree("class C { }")], [await Compiled.ImageOfAsync("Library", source)]);

        Assert.Equal(maySay, AnnotatedCode.IsIn(compilation));
    }

    [Fact]
    public async Task Compilation_ThatReferencesTheAnnotationsAlone_SaysNothing() =>
        Assert.False(AnnotatedCode.IsIn(await Compiled.FromAsync("class C { }")));

    /// <summary><c>X</c> stands for the name of one of our attributes.</summary>
    private static string WithX(string source) => source.Replace("X]", "NotificationTopic]", StringComparison.Ordinal);

    private static string NamesOf(string source) => string.Join(' ', AnnotatedFile.Of(Compiled.Tree(source)).Names);

    private static async Task<Func<string, string, bool>> NamesAsync(params string[] sources)
    {
        var compilation = await Compiled.FromAsync(sources);
        var names = new AnnotatedNames(compilation);
        return (type, member) => names.MayName(compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single());
    }
}
